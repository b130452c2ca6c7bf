/** Which replies of which files have changed: what a lint is narrowed to. */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { isIgnored } from '../../engine/index.ts';
import type { ChangedOnly, LintRequest } from '../args/lint.ts';
import type { Configs } from '../configs.ts';
import type { Finds, Found } from '../files.ts';
import type { Io } from '../io.ts';
import { type Described, paired, versionsIn } from '../versions.ts';
import { mergeBase } from './base.ts';
import {
  type Blob,
  changedFiles,
  contentsOf,
  emptyTree,
  type GitChange,
  trackedFiles,
  type Unstaged,
  unstagedFiles,
} from './changed-files.ts';
import { type GitFault, type Repository, says, textOf } from './git.ts';
import { EVERY_LINE, linesOfPatch } from './lines.ts';
import type { ChangedPart } from './narrowed.ts';
import { placer } from './places.ts';
import { repositoriesOf } from './repositories.ts';
import { asStaged } from './staged.ts';

/** What has changed among the files of a lint. */
export interface Picked {
  /** The files to look at: those that have changed, and those that are only compared with them. */
  readonly finds: Finds;
  /** By the path that people see. */
  readonly changed: ReadonlyMap<string, ChangedPart>;
}

/** What is asked of the repositories that hold the paths. */
interface Asked {
  readonly changes: readonly GitChange[];
  readonly tracked: ReadonlySet<string>;
  /** What lies on the disk otherwise than it is staged, where what is staged is asked about. */
  readonly unstaged?: readonly Unstaged[];
}

const INSTEAD = 'name the files to check.';

/**
 * Finds out which of the files found have changed, and which of their replies.
 * @param finds all that the request names
 * @returns what went wrong, where git cannot say it
 */
export async function pickChanged(
  changed: ChangedOnly,
  finds: Finds,
  { paths }: Pick<LintRequest, 'paths'>,
  io: Io,
  configs: Configs,
): Promise<Picked | GitFault> {
  const asked = askAll(changed, paths, io);
  if ('fault' in asked) return asked;
  const place = placer();
  const changes = new Map(asked.changes.map((change) => [change.absolute, change]));
  const all =
    asked.unstaged === undefined
      ? { ...finds, staged: new Map<Found, Blob>() }
      : asStaged(finds, asked, asked.unstaged, { paths, cwd: io.cwd }, place);
  const candidates = all.files.flatMap((file) => {
    const change = changes.get(place(file.absolute));
    const isNew = change === undefined && !asked.tracked.has(place(file.absolute));
    return change === undefined && !isNew ? [] : [{ file, change }];
  });
  const contentOf = contentsOf([
    ...candidates.flatMap(({ change }) => [change?.before ?? [], change?.after ?? []].flat()),
    ...all.staged.values(),
  ]);
  if ('fault' in contentOf) return contentOf;
  const files = new Map(
    all.files.map((file): [Found, Found] => {
      const staged = all.staged.get(file);
      return [file, staged === undefined ? file : { ...file, bytes: contentOf(staged) }];
    }),
  );
  const parts = new Map<string, ChangedPart>();
  for (const { file, change } of candidates) {
    const now = files.get(file)!;
    const bytes = now.bytes ?? bytesOf(file.absolute);
    // Whoever visits the file says why it cannot be read.
    const part = bytes === undefined ? UNREAD : await changedPart(now, bytes, change, contentOf, configs);
    if (part === undefined) continue;
    const lines = changed.lines ? { lines: changedLines(change) } : {};
    parts.set(file.path, { ...part, ...lines });
  }
  // Others are there to be compared with replies that have changed.
  const isCompared = [...parts.values()].some(({ replies }) => replies.size > 0);
  const picked = [...files.values()].flatMap((file): Found[] => {
    const part = parts.get(file.path);
    if (part !== undefined) return [{ ...file, asked: part.replies }];
    return isCompared ? [{ ...file, unjudged: true }] : [];
  });
  // A file that git knows and that cannot be read was so before; what else cannot be read may hide a change.
  const problems = all.problems.filter(({ path }) => !asked.tracked.has(place(resolve(io.cwd, path))));
  return { finds: { files: picked, problems, unreadable: all.unreadable }, changed: parts };
}

const UNREAD: ChangedPart = { replies: new Set() };

/** Asks each repository that holds one of the paths: a file is known to one of them, or new to all. */
function askAll(changed: ChangedOnly, paths: readonly string[], io: Io): Asked | GitFault {
  const repositories = repositoriesOf(paths, io, INSTEAD);
  if ('fault' in repositories) return repositories;
  const all: Asked[] = [];
  for (const { repository, name } of repositories) {
    const asked = ask(changed, repository, io.env);
    if ('fault' in asked) return name === undefined ? asked : { fault: `${name}: ${asked.fault}` };
    all.push(asked);
  }
  return {
    changes: all.flatMap(({ changes }) => changes),
    tracked: new Set(all.flatMap(({ tracked }) => [...tracked])),
    ...(changed.since === undefined ? { unstaged: all.flatMap(({ unstaged = [] }) => unstaged) } : {}),
  };
}

function ask({ since }: ChangedOnly, repository: Repository, env: Io['env']): Asked | GitFault {
  let from: string;
  if (since === undefined)
    from = says(repository, 'rev-parse', '--verify', '--quiet', 'HEAD') ? 'HEAD' : emptyTree(repository);
  else {
    const base = mergeBase(repository, since, env);
    if ('fault' in base) return base;
    from = base.commit;
  }
  const changes = changedFiles(repository, from, since === undefined ? 'staged' : 'disk', env);
  if ('fault' in changes) return changes;
  return {
    changes,
    tracked: trackedFiles(repository),
    ...(since === undefined ? { unstaged: unstagedFiles(repository) } : {}),
  };
}

/** @returns what has changed of a file; undefined where nothing has, though it was moved or may be run now */
async function changedPart(
  { absolute, named }: Found,
  bytes: Uint8Array,
  change: GitChange | undefined,
  contentOf: (blob: Blob) => Uint8Array,
  configs: Configs,
): Promise<ChangedPart | undefined> {
  const settled = await configs.forFile(absolute);
  if (isIgnored(settled.config, settled.nameOf(absolute))) return undefined;
  const was = change?.before && contentOf(change.before);
  const after = versionsIn(bytes, { absolute, named }, settled).replies;
  const before =
    was === undefined ? [] : versionsIn(was, { absolute: change?.movedFrom ?? absolute, named }, settled).replies;
  const { pairs } = paired(before, after);
  const replies = new Set<number>();
  for (const [index, now] of after.entries()) if (!isSame(now, pairs.get(now))) replies.add(index);
  if (replies.size === 0 && was !== undefined && Buffer.compare(was, bytes) === 0) return undefined;
  return { replies };
}

/** git may write other line ends than it keeps. */
const isSame = (now: Described, old: Described | undefined): boolean =>
  old !== undefined &&
  now.facts === old.facts &&
  (now.text === old.text || now.text.replaceAll('\r\n', '\n') === old.text.replaceAll('\r\n', '\n'));

/** Those of a file's lines that git shows as changed. */
function changedLines(change: GitChange | undefined): ChangedPart['lines'] & object {
  if (change?.before === undefined) return EVERY_LINE;
  const { repository, name } = change.before;
  const now = change.after === undefined ? ['--', relative(repository.root, change.absolute)] : [change.after.name];
  const patch = repository.git(['diff', '-U0', '--no-color', '--no-ext-diff', '--no-textconv', name, ...now]);
  return linesOfPatch(textOf(patch));
}

function bytesOf(absolute: string): Uint8Array | undefined {
  try {
    return readFileSync(absolute);
  } catch {
    return undefined;
  }
}
