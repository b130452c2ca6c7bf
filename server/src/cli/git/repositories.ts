/** The repositories that paths lie in: that of the folder one is in need not be theirs. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { withSlashes } from '../files.ts';
import type { Io } from '../io.ts';
import { repositoryAround } from '../repository.ts';
import { elsewhere, type GitFault, type Repository, repositoryOf, submodule, textOf } from './git.ts';
import { real, within } from './places.ts';

/** A repository that somebody asks about. */
export interface AskedRepository {
  readonly repository: Repository;
  /** What people call it, where it is not that of the folder they are in. */
  readonly name?: string;
}

/**
 * @param paths as typed; none: the folder one is in
 * @param instead what else a person can do, a sentence
 * @returns each repository that holds one of the paths, once
 */
export function repositoriesOf(
  paths: readonly string[],
  { cwd, env }: Pick<Io, 'cwd' | 'env'>,
  instead: string,
): readonly AskedRepository[] | GitFault {
  const own = repositoryOf(cwd, env, instead);
  const found = new Map<string, AskedRepository>();
  const known = new Map<string, Repository | GitFault>();
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const folder = folderOf(resolve(cwd, path));
    const repository = known.get(folder) ?? repositoryFor(folder, path, own, { cwd, env }, instead);
    known.set(folder, repository);
    if ('fault' in repository) return repository;
    const isOwn = 'root' in own && repository.root === own.root;
    found.set(repository.root, { repository, ...(isOwn ? {} : { name: withSlashes(repository.root) }) });
  }
  return [...found.values()];
}

/** The folder of a file, a folder itself, without links; both may be gone from the disk. */
function folderOf(absolute: string): string {
  const isFolder = statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true;
  return real(isFolder ? absolute : dirname(absolute));
}

function repositoryFor(
  folder: string,
  path: string,
  own: Repository | GitFault,
  { cwd, env }: Pick<Io, 'cwd' | 'env'>,
  instead: string,
): Repository | GitFault {
  const around = repositoryAround(folder);
  const isIn = existsSync(join(around, '.git')) ? real(around) : undefined;
  if ('root' in own && within([own.root])(folder) && (isIn === undefined || isPartOf(isIn, own, env))) return own;
  // The folder one is in tells best why it has none.
  if ('fault' in own && within([real(cwd)])(folder) && isIn === undefined) return own;
  if (isIn === undefined)
    return {
      fault: `${path} lies in no git repository, so that nobody can tell what has changed there. Leave it out, or do without: ${instead}`,
    };
  return repositoryOf(isIn, elsewhere(env), instead);
}

/** Whether a folder with a repository of its own is that of another one, or a submodule in it: git tells of those with it. */
function isPartOf(root: string, { root: whole }: Repository, env: Io['env']): boolean {
  for (let here = root; here !== ''; here = superproject(here, env)) if (here === whole) return true;
  return false;
}

function superproject(root: string, env: Io['env']): string {
  try {
    const above = textOf(submodule(root, env).git(['rev-parse', '--show-superproject-working-tree']));
    return above.replace(/\n$/, '');
  } catch {
    return '';
  }
}
