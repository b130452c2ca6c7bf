/** Which files differ between two states of a repository, those of its submodules among them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { complaintOf, type GitFault, type Repository, says, submodule, textOf } from './git.ts';

/** What a file holds in git. */
export interface Blob {
  readonly repository: Repository;
  readonly name: string;
}

/** A file that differs from what it was. */
export interface GitChange {
  /** Absolute; of a file that is gone, where it was. */
  readonly absolute: string;
  /** What it held then; absent where it was not there. */
  readonly before?: Blob;
  /** What it holds now, where that is not what lies on the disk. */
  readonly after?: Blob;
  /** Where it was then, where it has moved. */
  readonly movedFrom?: string;
  readonly isGone: boolean;
}

/** What is compared with an older commit: the files as they lie there, what is staged, or another commit. */
export type NewSide = 'disk' | 'staged' | { readonly commit: string };

const FILE = /^100/;
const SUBMODULE = '160000';
/** Where there is no file. */
const NONE = /^0+$/;

/**
 * Finds the files that differ from what they were at a commit. Those that git does not know are not among them.
 * @param from the commit, or the tree, by its name
 */
export function changedFiles(
  repository: Repository,
  from: string,
  to: NewSide,
  env: Readonly<Record<string, string | undefined>>,
): readonly GitChange[] | GitFault {
  const sides = to === 'disk' ? [from] : to === 'staged' ? ['--cached', from] : [from, to.commit];
  let raw: string[];
  try {
    raw = textOf(
      repository.git(['diff', '--raw', '-z', '-M', '--no-abbrev', '--no-color', ...IGNORING, ...sides, '--']),
    ).split('\0');
  } catch (error) {
    return { fault: `git could not tell what has changed: ${complaintOf(error)}` };
  }
  const changes: GitChange[] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const [oldMode = '', newMode = '', before = '', after = '', status = ''] = raw[i]!.slice(1).split(' ');
    const path = raw[i + 1]!;
    const moved = /^[RC]/.test(status) ? raw[i + 2] : undefined;
    if (moved !== undefined) i++;
    // A conflict: what lies on the disk is listed once more.
    if (status === 'U') continue;
    if (newMode === SUBMODULE) {
      const within = changedWithin(repository, path, oldMode === SUBMODULE ? before : undefined, after, to, env);
      if ('fault' in within) return within;
      changes.push(...within);
    } else if (oldMode !== SUBMODULE) {
      const isOnDisk = to === 'disk';
      changes.push({
        absolute: join(repository.root, moved ?? path),
        ...(FILE.test(oldMode) && !NONE.test(before) ? { before: { repository, name: before } } : {}),
        ...(isOnDisk || !FILE.test(newMode) ? {} : { after: { repository, name: after } }),
        ...(moved === undefined ? {} : { movedFrom: join(repository.root, path) }),
        isGone: status === 'D',
      });
    }
  }
  return changes;
}

/** Whatever the person's settings say: a submodule counts with all that is in it. */
const IGNORING = ['--ignore-submodules=none', '--no-ext-diff'];

function changedWithin(
  { root }: Repository,
  path: string,
  before: string | undefined,
  after: string,
  to: NewSide,
  env: Readonly<Record<string, string | undefined>>,
): readonly GitChange[] | GitFault {
  const folder = join(root, path);
  // Nobody checked it out.
  if (!existsSync(join(folder, '.git'))) return [];
  const inner = submodule(folder, env);
  const commits = [before, ...(to === 'disk' ? [] : [after])].filter((commit) => commit !== undefined);
  const missing = commits.find((commit) => !says(inner, 'cat-file', '-e', `${commit}^{commit}`));
  if (missing !== undefined)
    return { fault: `The submodule "${path}" lacks a commit. Fetch it: git -C "${path}" fetch origin ${missing}` };
  return changedFiles(inner, before ?? emptyTree(inner), to === 'disk' ? to : { commit: after }, env);
}

/** The name of a tree without files: it hangs on how the repository makes names. */
export const emptyTree = ({ git }: Repository): string =>
  textOf(git(['hash-object', '-t', 'tree', '--stdin'], '')).trim();

/** The files that git knows, those of submodules among them: absolute. */
export function trackedFiles({ root, git }: Repository): ReadonlySet<string> {
  const paths = textOf(git(['ls-files', '-z', '--recurse-submodules']));
  return new Set(paths.split('\0').flatMap((path) => (path === '' ? [] : [join(root, path)])));
}

/** The files that git does not know and is not told to leave out: absolute. */
export function untrackedFiles({ root, git }: Repository): readonly string[] {
  const paths = textOf(git(['ls-files', '-z', '--others', '--exclude-standard']));
  return paths.split('\0').flatMap((path) => (path === '' ? [] : [join(root, path)]));
}

/** A file that lies on the disk otherwise than it is staged. */
export interface Unstaged {
  readonly absolute: string;
  /** What is staged; absent where nothing of it is. */
  readonly staged?: Blob;
  /** It is on the disk no more. */
  readonly isGone: boolean;
}

/** What of the files on the disk would not go into a commit. */
export function unstagedFiles(repository: Repository): readonly Unstaged[] {
  const { root, git } = repository;
  const raw = textOf(
    git(['diff', '--raw', '-z', '--no-renames', '--no-abbrev', '--no-color', '--ignore-submodules=all']),
  );
  const parts = raw.split('\0');
  return parts.flatMap((part, i) => {
    const path = parts[i + 1];
    if (i % 2 === 1 || path === undefined) return [];
    const [mode = '', , name = '', , status] = part.slice(1).split(' ');
    const staged = FILE.test(mode) && !NONE.test(name) ? { staged: { repository, name } } : {};
    return status === 'U' ? [] : [{ absolute: join(root, path), ...staged, isGone: status === 'D' }];
  });
}

/** @returns what gives what blobs hold; each repository is asked once */
export function contentsOf(blobs: readonly Blob[]): ((blob: Blob) => Uint8Array) | GitFault {
  const held = new Map<Repository, Map<string, Uint8Array>>();
  for (const { repository, name } of blobs) {
    const own = held.get(repository) ?? new Map<string, Uint8Array>();
    held.set(repository, own.set(name, new Uint8Array()));
  }
  for (const [{ git }, own] of held) {
    let out: Uint8Array;
    try {
      out = git(['cat-file', '--batch'], `${[...own.keys()].join('\n')}\n`);
    } catch (error) {
      return { fault: `git could not tell what a file held: ${complaintOf(error)}` };
    }
    let at = 0;
    for (const name of own.keys()) {
      const end = out.indexOf(LINE_END, at);
      const size = Number(textOf(out.subarray(at, end)).split(' ')[2]);
      // It says "missing": the clone is partial or damaged.
      if (Number.isNaN(size)) return { fault: 'Some of the history is missing here. Fetch it: git fetch --refetch' };
      own.set(name, out.subarray(end + 1, end + 1 + size));
      at = end + 1 + size + 1;
    }
  }
  return ({ repository, name }) => held.get(repository)?.get(name) ?? new Uint8Array();
}

const LINE_END = 10;
