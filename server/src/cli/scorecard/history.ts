/** The library at the last commits that touched it, judged by the config of today. */
import { join, relative, resolve } from 'node:path';
import { EXTENSIONS, isIgnored } from '../../engine/index.ts';
import type { Configs } from '../configs.ts';
import { isWalked, withSlashes } from '../files.ts';
import { isShallow } from '../git/base.ts';
import { type Blob, contentsOf } from '../git/changed-files.ts';
import { complaintOf, type GitFault, type Repository, repositoryOf, says, textOf } from '../git/git.ts';
import { real, within } from '../git/places.ts';
import { inspect } from '../inspect.ts';
import type { Io } from '../io.ts';
import { type Shelved, withLibrary } from '../library.ts';
import { progress } from '../progress.ts';
import { type FileReport, tally } from '../report/report.ts';
import { count } from '../report/words.ts';
import type { History, Point } from './card.ts';
import { forCustomers } from './gather.ts';

/** A file of a commit. */
interface BlobAt extends Blob {
  /** From the root of the repository. */
  readonly path: string;
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
  const repository = repositoryOf(io.cwd, io.env, 'leave out --history.');
  if ('fault' in repository) return repository;
  const places = paths.map((path) => real(resolve(io.cwd, path)));
  const isWithin = within([repository.root]);
  const outside = paths.find((_, i) => !isWithin(places[i]!));
  if (outside !== undefined)
    return {
      fault: `${outside} lies outside this git repository, so that it has no history here. Leave out --history.`,
    };
  const asked = places.map((place) => withSlashes(relative(repository.root, place)));
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
): Promise<History | GitFault> {
  const commits = commitsOf(repository, asked, most);
  const notes: string[] = [];
  if (commits.length < most && isShallow(repository))
    notes.push(
      `Only a part of the history is here: ${count(commits.length, 'commit')} of it could be looked at. "git fetch --unshallow" brings the rest.`,
    );
  const absoluteOf = placerIn(repository, io.cwd);
  const points: Point[] = [];
  const bar = progress(io, commits.length, 'commit');
  let known = new Map<string, JudgedBlob>();
  const broken = new Set<string>();
  for (const [done, { name, day, subject }] of commits.entries()) {
    bar.tick(done);
    const now = new Map<string, JudgedBlob>();
    const fresh: BlobAt[] = [];
    for (const blob of blobsOf(repository, name, asked)) {
      const before = known.get(keyOf(blob));
      if (before === undefined) fresh.push(blob);
      else now.set(keyOf(blob), before);
    }
    const contentOf = contentsOf(fresh);
    if ('fault' in contentOf) {
      bar.end();
      return contentOf;
    }
    for (const blob of fresh) {
      const one = await judge(absoluteOf(blob.path), blob.path, contentOf(blob), asked, configs);
      if (one === undefined) broken.add(blob.path);
      else now.set(keyOf(blob), one);
    }
    known = now;
    // What had expired by then: a day that came later was no fault.
    const files = withLibrary([...now.values()], day).map(({ report }) => forCustomers(report));
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
const keyOf = ({ path, name }: BlobAt): string => `${name} ${path}`;

/** What `git` takes as paths: nothing for all of it. */
const limits = (asked: readonly string[]): readonly string[] => (asked.includes('') ? [] : asked);

/** @returns the last commits that touched the paths, the oldest first */
function commitsOf(repository: Repository, asked: readonly string[], most: number): readonly Commit[] {
  // A repository without a commit.
  if (!says(repository, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}')) return [];
  const format = '--format=%H%x1f%cs%x1f%s';
  const lines = textOf(
    repository.git(['rev-list', `--max-count=${most}`, '--encoding=UTF-8', format, 'HEAD', '--', ...limits(asked)]),
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
function blobsOf(repository: Repository, commit: string, asked: readonly string[]): readonly BlobAt[] {
  const listed = textOf(repository.git(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...limits(asked)]));
  return listed.split('\0').flatMap((line): BlobAt[] => {
    const [, mode = '', name = '', path = ''] = /^(\d+) \w+ (\w+)\t([\s\S]*)$/.exec(line) ?? [];
    // Neither links nor submodules.
    return mode.startsWith('100') && isAsked(path, asked) ? [{ repository, path, name }] : [];
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

/** @returns undefined where the engine breaks down */
async function judge(
  absolute: string,
  path: string,
  bytes: Uint8Array,
  asked: readonly string[],
  configs: Configs,
): Promise<JudgedBlob | undefined> {
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

/**
 * Where a file of the repository lies, as the person sees it: the repository has links resolved, and a config that is named
 * lies above files as they are named.
 */
function placerIn({ root }: Repository, cwd: string): (path: string) => string {
  const here = real(cwd);
  const isHere = within([here]);
  return (path) => {
    const place = join(root, path);
    return isHere(place) ? join(cwd, relative(here, place)) : place;
  };
}
