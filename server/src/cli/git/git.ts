/** Asks git. Nothing is written, and nothing is fetched but what a partial clone left out. */
import { execFileSync } from 'node:child_process';
import { codeOf } from '../reasons.ts';

/** What went wrong, and what to do, in plain words. */
export interface GitFault {
  readonly fault: string;
}

/** A repository with files in it. */
export interface Repository {
  /** Its topmost folder, absolute, links resolved. */
  readonly root: string;
  /** @returns what git prints; throws where it fails */
  readonly git: (args: readonly string[], input?: string) => Uint8Array;
}

type Env = Readonly<Record<string, string | undefined>>;

const MOST_BYTES = 2 ** 30;

/** A hook must neither wait for a password nor lock the index; messages of git are read. Paths are no patterns. */
const OURS: Env = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1', LC_ALL: 'C' };

/** What a hook of one repository must not say to another one. */
const LOCAL = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_OBJECT_DIRECTORY', 'GIT_COMMON_DIR'];

const asker =
  (cwd: string, env: Env): Repository['git'] =>
  (args, input) =>
    execFileSync('git', args, {
      cwd,
      env: { ...process.env, ...env, ...OURS },
      maxBuffer: MOST_BYTES,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input }),
    });

/**
 * The repository that a folder lies in.
 * @param instead what else a person can do, a sentence
 */
export function repositoryOf(cwd: string, env: Env, instead: string): Repository | GitFault {
  try {
    const root = textOf(asker(cwd, env)(['rev-parse', '--show-toplevel'])).replace(/\n$/, '');
    return { root, git: asker(root, env) };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { fault: `git was not found. Install it, or do without: ${instead}` };
    const said = saidBy(error);
    const distrusted = /safe\.directory (.+)/.exec(said)?.[1];
    if (distrusted !== undefined)
      return {
        fault: `git does not trust this folder, because somebody else owns it. Allow it: git config --global --add safe.directory ${distrusted}`,
      };
    if (/not a git repository/.test(said))
      return { fault: `This folder is in no git repository. Go to the one you mean, or do without: ${instead}` };
    return { fault: `git could not say which repository this is: ${firstLine(said) || String(error)}` };
  }
}

/** What holds for another repository than that whose hook may have started us. */
export const elsewhere = (env: Env): Env => ({ ...env, ...Object.fromEntries(LOCAL.map((name) => [name, undefined])) });

/** The repository of a submodule, whose folder holds it. */
export const submodule = (root: string, env: Env): Repository => ({ root, git: asker(root, elsewhere(env)) });

/** @returns whether git says yes: some of its commands answer by their exit status */
export function says({ git }: Repository, ...args: readonly string[]): boolean {
  try {
    git(args);
    return true;
  } catch {
    return false;
  }
}

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What git complained of, in its own words: one line. */
export const complaintOf = (error: unknown): string => firstLine(saidBy(error)) || String(error);

const saidBy = (error: unknown): string => textOf((error as { stderr?: Uint8Array }).stderr ?? new Uint8Array()).trim();

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
