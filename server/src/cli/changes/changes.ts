import { readFileSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { EXTENSIONS, isIgnored } from '../../engine/index.ts';
import type { ChangesRequest } from '../args/changes.ts';
import type { Configs } from '../configs.ts';
import { shownPath } from '../files.ts';
import { commitOf } from '../git/base.ts';
import { type Blob, changedFiles, contentsOf, type GitChange, untrackedFiles } from '../git/changed-files.ts';
import type { GitFault, Repository } from '../git/git.ts';
import { within } from '../git/places.ts';
import { repositoriesOf } from '../git/repositories.ts';
import { CLEAN, complain, FAULT, type Io } from '../io.ts';
import { reasonOf } from '../reasons.ts';
import { paired, type Versions, versionsIn } from '../versions.ts';
import { type Change, compare } from './compare.ts';
import { LISTS } from './lists.ts';

/** Two versions of a file. */
interface Pair {
  readonly absolute: string;
  /** `shown` is what people call the older version. */
  readonly was?: { readonly absolute: string; readonly bytes: Uint8Array; readonly shown: string };
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
  const found: Found[] = [];
  for (const pair of pairs) found.push(await changesOf(pair, io, configs));
  for (const note of [...configs.notes(), ...found.flatMap(({ note }) => note ?? [])]) complain(io, note);
  const broken = found.flatMap(({ faults }) => faults);
  for (const fault of [...configs.faults(), ...broken]) complain(io, fault);
  const changes = found.flatMap((each) => each.changes);
  // "No reply has changed" would be untrue of a file that cannot be read.
  const isKnown = configs.faults().length === 0 && (broken.length === 0 || changes.length > 0);
  if (isKnown) io.out.write(LISTS[request.format](changes));
  return configs.faults().length + broken.length > 0 ? FAULT : CLEAN;
}

type Pairs = readonly Pair[] | { readonly fault: string };

function sinceCommit({ since = 'HEAD', paths }: ChangesRequest, { cwd, env }: Io): Pairs {
  const repositories = repositoriesOf(paths, { cwd, env }, 'compare with a file: --against OLD.json.');
  if ('fault' in repositories) return repositories;
  const isAsked = within((paths.length === 0 ? ['.'] : paths).map((path) => resolve(cwd, path)));
  const changed: GitChange[] = [];
  for (const { repository, name } of repositories) {
    const found = changesIn(repository, since, env);
    if ('fault' in found) return name === undefined ? found : { fault: `${name}: ${found.fault}` };
    changed.push(
      ...found.filter(({ absolute }) => isAsked(absolute) && EXTENSIONS.includes(extname(absolute).toLowerCase())),
    );
  }
  const contentOf = contentsOf(changed.flatMap(({ before }) => before ?? []));
  if ('fault' in contentOf) return contentOf;
  const wasIn = (blob: Blob, absolute: string): Pair['was'] & object => ({
    absolute,
    bytes: contentOf(blob),
    shown: `${shownPath(absolute, absolute, cwd)} as it was in ${since}`,
  });
  const pairs: Pair[] = [];
  for (const { absolute, before, movedFrom, isGone } of changed) {
    const is = isGone ? undefined : bytesOf(absolute);
    if (typeof is === 'string') return { fault: `${shownPath(absolute, absolute, cwd)} cannot be read: ${is}.` };
    pairs.push({
      absolute,
      named: false,
      ...(before === undefined ? {} : { was: wasIn(before, movedFrom ?? absolute) }),
      ...(is === undefined ? {} : { is }),
    });
  }
  return pairs;
}

/** All that differs from a commit, files that git does not know yet among it. */
function changesIn(repository: Repository, since: string, env: Io['env']): readonly GitChange[] | GitFault {
  const from = commitOf(repository, since, env);
  if ('fault' in from) return from;
  const found = changedFiles(repository, from.commit, 'disk', env);
  if ('fault' in found) return found;
  return [...found, ...untrackedFiles(repository).map((absolute): GitChange => ({ absolute, isGone: false }))];
}

function againstFile({ against = '', paths }: ChangesRequest, { cwd }: Io): Pairs {
  const [path = ''] = paths;
  const absolute = resolve(cwd, path);
  const is = bytesOf(absolute);
  if (typeof is === 'string') return { fault: `${path} cannot be read: ${is}.` };
  const was = bytesOf(resolve(cwd, against));
  if (typeof was === 'string') return { fault: `${against} cannot be read: ${was}.` };
  // The old file is read as the new one is: its name says nothing ("export (1).json.bak").
  return [{ absolute, named: true, was: { absolute, bytes: was, shown: against }, is }];
}

/** @returns what a file holds, or why it cannot be read */
function bytesOf(absolute: string): Uint8Array | string {
  try {
    return readFileSync(absolute);
  } catch (error) {
    return reasonOf(error);
  }
}

/** What came of two versions. */
interface Found {
  readonly changes: readonly Change[];
  /** Why one of them cannot be read. */
  readonly faults: readonly string[];
  /** Something that the person may wonder about. */
  readonly note?: string;
}

const NOTHING: Found = { changes: [], faults: [] };

async function changesOf({ absolute, was, is, named }: Pair, io: Io, configs: Configs): Promise<Found> {
  const settled = await configs.forFile(absolute);
  if (isIgnored(settled.config, settled.nameOf(absolute))) return NOTHING;
  const path = shownPath(absolute, dirname(absolute), io.cwd);
  const before = was === undefined ? NONE : versionsIn(was.bytes, { absolute: was.absolute, named }, settled);
  const after = is === undefined ? NONE : versionsIn(is, { absolute, named }, settled);
  const faults = [
    ...(before.broken === undefined ? [] : [`${was?.shown}:${before.broken}`]),
    ...(after.broken === undefined ? [] : [`${path}:${after.broken}`]),
  ];
  // Half of a file would make the other half gone, or new.
  if (faults.length > 0) return { changes: [], faults };
  const note = named && was !== undefined ? doubt(before, after, was.shown, path) : undefined;
  return { changes: compare(path, before.replies, after.replies), faults, ...(note === undefined ? {} : { note }) };
}

const NONE: Versions = { replies: [] };

/** @returns what makes it doubtful that two files are versions of one */
function doubt(before: Versions, after: Versions, old: string, path: string): string | undefined {
  const empty = [...(before.replies.length === 0 ? [old] : []), ...(after.replies.length === 0 ? [path] : [])];
  if (empty.length > 0) return `No replies were recognised in ${empty.join(' and in ')}.`;
  if (paired(before.replies, after.replies).pairs.size > 0) return undefined;
  return `${path} and ${old} have no reply in common. Is ${old} an older version of the same file?`;
}
