import * as fs from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { EXTENSIONS, isIgnored } from '../../engine/index.ts';
import type { ChangesRequest } from '../args/changes.ts';
import type { Configs } from '../configs.ts';
import { shownPath } from '../files.ts';
import { commitOf } from '../git/base.ts';
import { changedFiles, contentsOf, type GitChange, untrackedFiles } from '../git/changed-files.ts';
import { repositoryOf } from '../git/git.ts';
import { within } from '../git/places.ts';
import { CLEAN, complain, FAULT, type Io } from '../io.ts';
import { reasonOf } from '../reasons.ts';
import { versionsIn } from '../versions.ts';
import { type Change, compare } from './compare.ts';
import { LISTS } from './lists.ts';

/** Two versions of a file. */
interface Pair {
  readonly absolute: string;
  readonly was?: { readonly absolute: string; readonly bytes: Uint8Array };
  readonly is?: Uint8Array;
  readonly named: boolean;
}

/**
 * `uncanned changes`: what has to be put back into the desk by hand.
 * @returns the exit status
 */
export async function runChanges(request: ChangesRequest, io: Io, configs: Configs): Promise<number> {
  const pairs = request.against === undefined ? sinceCommit(request, io) : againstFile(request, io);
  if ('fault' in pairs) {
    complain(io, pairs.fault);
    return FAULT;
  }
  const changes: Change[] = [];
  for (const pair of pairs) changes.push(...(await changesOf(pair, io, configs)));
  for (const note of configs.notes()) complain(io, note);
  const faults = configs.faults();
  for (const fault of faults) complain(io, fault);
  if (faults.length > 0) return FAULT;
  io.out.write(LISTS[request.format](changes));
  return CLEAN;
}

type Pairs = readonly Pair[] | { readonly fault: string };

function sinceCommit({ since = 'HEAD', paths }: ChangesRequest, { cwd, env }: Io): Pairs {
  const repository = repositoryOf(cwd, env, 'compare with a file: --against OLD.json.');
  if ('fault' in repository) return repository;
  const from = commitOf(repository, since, env);
  if ('fault' in from) return from;
  const found = changedFiles(repository, from.commit, 'disk', env);
  if ('fault' in found) return found;
  const isAsked = within((paths.length === 0 ? ['.'] : paths).map((path) => resolve(cwd, path)));
  const fresh = untrackedFiles(repository).map((absolute): GitChange => ({ absolute, isGone: false }));
  const changed = [...found, ...fresh].filter(
    ({ absolute }) => isAsked(absolute) && EXTENSIONS.includes(extname(absolute).toLowerCase()),
  );
  const contentOf = contentsOf(changed.flatMap(({ before }) => before ?? []));
  if ('fault' in contentOf) return contentOf;
  const pairs: Pair[] = [];
  for (const { absolute, before, movedFrom, isGone } of changed) {
    const is = isGone ? undefined : bytesOf(absolute);
    if (typeof is === 'string') return { fault: `${shownPath(absolute, absolute, cwd)} cannot be read: ${is}.` };
    pairs.push({
      absolute,
      named: false,
      ...(before === undefined ? {} : { was: { absolute: movedFrom ?? absolute, bytes: contentOf(before) } }),
      ...(is === undefined ? {} : { is }),
    });
  }
  return pairs;
}

function againstFile({ against = '', paths }: ChangesRequest, { cwd }: Io): Pairs {
  const [path = ''] = paths;
  const absolute = resolve(cwd, path);
  const is = bytesOf(absolute);
  if (typeof is === 'string') return { fault: `${path} cannot be read: ${is}.` };
  const was = bytesOf(resolve(cwd, against));
  if (typeof was === 'string') return { fault: `${against} cannot be read: ${was}.` };
  // The old file is read as the new one is: its name says nothing ("export (1).json.bak").
  return [{ absolute, named: true, was: { absolute, bytes: was }, is }];
}

/** @returns what a file holds, or why it cannot be read */
function bytesOf(absolute: string): Uint8Array | string {
  try {
    return fs.readFileSync(absolute);
  } catch (error) {
    return reasonOf(error);
  }
}

async function changesOf({ absolute, was, is, named }: Pair, io: Io, configs: Configs): Promise<readonly Change[]> {
  const settled = await configs.forFile(absolute);
  if (isIgnored(settled.config, settled.nameOf(absolute))) return [];
  const before = was === undefined ? [] : versionsIn(was.bytes, { absolute: was.absolute, named }, settled);
  const after = is === undefined ? [] : versionsIn(is, { absolute, named }, settled);
  return compare(shownPath(absolute, dirname(absolute), io.cwd), before, after);
}
