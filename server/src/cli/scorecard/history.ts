/** The library at the last commits that touched it, judged by the config of today. */
import { Buffer } from 'node:buffer';
import { join, relative, resolve } from 'node:path';
import { EXTENSIONS, isIgnored } from '../../engine/index.ts';
import type { Configs } from '../configs.ts';
import { isWalked, withSlashes } from '../files.ts';
import { inspect } from '../inspect.ts';
import type { Io } from '../io.ts';
import { type Shelved, withLibrary } from '../library.ts';
import { progress } from '../progress.ts';
import { type FileReport, tally } from '../report/report.ts';
import { count } from '../report/words.ts';
import type { History, Point } from './card.ts';
import { complaintOf, type GitFault, type Repository, repositoryAt, textOf } from './git.ts';

/** A file of a commit. */
interface Blob {
  /** From the root of the repository. */
  readonly path: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** What came of one. */
type JudgedBlob = Shelved & { readonly report: FileReport };

interface Commit {
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly subject: string;
}

/**
 * Counts replies and findings at each of the last commits that touched some paths. A file that is the same in the next
 * commit is not judged again.
 * @param paths as typed
 * @param most how many commits to look at
 */
export async function historyOf(
  paths: readonly string[],
  most: number,
  io: Io,
  configs: Configs,
): Promise<History | GitFault> {
  const repository = repositoryAt(io);
  if ('fault' in repository) return repository;
  const asked = paths.map((path) => withSlashes(relative(repository.root, resolve(io.cwd, path))));
  const outside = paths.find((_, i) => asked[i] === '..' || asked[i]!.startsWith('../'));
  if (outside !== undefined)
    return {
      fault: `${outside} lies outside this git repository, so that it has no history here. Leave out --history.`,
    };
  try {
    return await judged(repository, asked, most, io, configs);
  } catch (error) {
    return { fault: `The history cannot be read: ${complaintOf(error)}.` };
  }
}

async function judged(
  repository: Repository,
  asked: readonly string[],
  most: number,
  io: Io,
  configs: Configs,
): Promise<History> {
  const commits = commitsOf(repository, asked, most);
  const notes: string[] = [];
  if (commits.length < most && textOf(repository.git(['rev-parse', '--is-shallow-repository'])).trim() === 'true')
    notes.push(
      `Only a part of the history is here: ${count(commits.length, 'commit')} of it could be looked at. "git fetch --unshallow" brings the rest.`,
    );
  const points: Point[] = [];
  const bar = progress(io, commits.length, 'commit');
  let known = new Map<string, JudgedBlob>();
  const broken = new Set<string>();
  for (const [done, { name, day, subject }] of commits.entries()) {
    bar.tick(done);
    const now = new Map<string, JudgedBlob>();
    const fresh: Blob[] = [];
    for (const blob of blobsOf(repository, name, asked)) {
      const before = known.get(keyOf(blob));
      if (before === undefined) fresh.push(blob);
      else now.set(keyOf(blob), before);
    }
    for (const { blob, bytes } of contentsOf(repository, fresh)) {
      const inspected = await judge(repository, blob, bytes, asked, configs);
      if (inspected === undefined) broken.add(blob.path);
      else now.set(keyOf(blob), inspected);
    }
    known = now;
    // What had expired by then: a day that came later was no fault.
    const files = withLibrary([...now.values()], day).map(({ report }) => report);
    points.push({
      commit: name,
      day,
      subject,
      replies: files.reduce((sum, { replies }) => sum + replies, 0),
      findings: tally(files.flatMap(({ findings }) => findings)),
    });
  }
  bar.end();
  for (const path of broken)
    notes.push(`An old version of ${path} made Uncanned break down and was left out; please report this.`);
  return { points, notes };
}

/** One content may be judged differently in two places. */
const keyOf = ({ path, name }: Blob): string => `${name} ${path}`;

/** What `git` takes as paths: nothing for all of it. */
const within = (asked: readonly string[]): readonly string[] => (asked.includes('') ? [] : asked);

/** @returns the last commits that touched the paths, the oldest first */
function commitsOf({ git }: Repository, asked: readonly string[], most: number): readonly Commit[] {
  try {
    git(['rev-parse', '--verify', '--quiet', 'HEAD']);
  } catch {
    // A repository without a commit.
    return [];
  }
  const format = '--format=%H%x1f%cs%x1f%s';
  const lines = textOf(
    git(['rev-list', `--max-count=${most}`, '--encoding=UTF-8', format, 'HEAD', '--', ...within(asked)]),
  ).split('\n');
  return lines
    .filter((line) => line.includes('\x1f'))
    .map((line): Commit => {
      const [name = '', day = '', subject = ''] = line.split('\x1f');
      return { name, day, subject };
    })
    .reverse();
}

/** @returns the files of a commit that a lint would look at, by path */
function blobsOf({ git }: Repository, commit: string, asked: readonly string[]): readonly Blob[] {
  const listed = textOf(git(['ls-tree', '-r', '-z', '--long', '--full-tree', commit, '--', ...within(asked)]));
  return listed.split('\0').flatMap((line): Blob[] => {
    const [, mode = '', name = '', size = '', path = ''] = /^(\d+) \w+ (\w+) +(\S+)\t([\s\S]*)$/.exec(line) ?? [];
    // Neither links nor submodules.
    if (!mode.startsWith('100') || !isAsked(path, asked)) return [];
    return [{ path, name, size: Number(size) }];
  });
}

/** Files are taken as they are named, folders are walked. */
const isAsked = (path: string, asked: readonly string[]): boolean =>
  asked.some(
    (place) =>
      path === place ||
      ((place === '' || path.startsWith(`${place}/`)) &&
        isWalked(place === '' ? path : path.slice(place.length + 1), EXTENSIONS)),
  );

/** @returns what files hold, in the same order */
function* contentsOf(
  { git }: Repository,
  blobs: readonly Blob[],
): Iterable<{ readonly blob: Blob; readonly bytes: Uint8Array }> {
  if (blobs.length === 0) return;
  const all = Buffer.from(git(['cat-file', '--batch'], blobs.map(({ name }) => `${name}\n`).join('')));
  let at = 0;
  for (const blob of blobs) {
    const start = all.indexOf(0x0a, at) + 1;
    if (all.toString('latin1', at, start) !== `${blob.name} blob ${blob.size}\n`)
      throw new Error(`git does not have what ${blob.path} held`);
    yield { blob, bytes: all.subarray(start, start + blob.size) };
    at = start + blob.size + 1;
  }
}

/** @returns undefined where the engine breaks down */
async function judge(
  { root }: Repository,
  { path }: Blob,
  bytes: Uint8Array,
  asked: readonly string[],
  configs: Configs,
): Promise<JudgedBlob | undefined> {
  const absolute = join(root, path);
  const settled = await configs.forFile(absolute);
  if (isIgnored(settled.config, settled.nameOf(absolute)))
    return { report: { path, replies: 0, findings: [], problems: [] } };
  try {
    const subject = { path, absolute, named: asked.includes(path), bytes };
    return { ...inspect(subject, settled, { fix: false, fixes: 'none' }), settled };
  } catch {
    return undefined;
  }
}
