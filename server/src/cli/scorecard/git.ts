/** What history asks of git. Nothing is written and nothing checked out. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Io } from '../io.ts';
import { codeOf } from '../reasons.ts';

export interface Repository {
  /** Its topmost folder, absolute. */
  readonly root: string;
  /** @returns what git prints; throws where it fails */
  readonly git: (args: readonly string[], input?: string) => Uint8Array;
}

/** What went wrong, and what to do, in plain words. */
export interface GitFault {
  readonly fault: string;
}

const MOST_BYTES = 2 ** 30;

/** Messages of git are read, and paths are no patterns. */
const OURS = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_LITERAL_PATHSPECS: '1', LC_ALL: 'C' };

/** @returns the repository that the working folder lies in */
export function repositoryAt({ cwd, env }: Pick<Io, 'cwd' | 'env'>): Repository | GitFault {
  const asker =
    (folder: string): Repository['git'] =>
    (args, input) =>
      execFileSync('git', args, {
        cwd: folder,
        env: { ...process.env, ...env, ...OURS },
        maxBuffer: MOST_BYTES,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        ...(input === undefined ? {} : { input }),
      });
  try {
    // The way up, and not the top itself: that would have its links resolved, and configs lie above files as they are named.
    const root = join(cwd, textOf(asker(cwd)(['rev-parse', '--show-cdup'])).replace(/\n$/, ''));
    return { root, git: asker(root) };
  } catch (error) {
    return codeOf(error) === 'ENOENT'
      ? { fault: 'git was not found. Install it, or leave out --history.' }
      : {
          fault: `The history cannot be read: ${complaintOf(error)}. Run this in a folder of the git repository, or leave out --history.`,
        };
  }
}

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What git complained of, in its own words: one line. */
export const complaintOf = (error: unknown): string =>
  textOf((error as { stderr?: Uint8Array }).stderr ?? new Uint8Array())
    .trim()
    .split('\n')[0]
    ?.replace(/^fatal: |[.]$/g, '') || String(error);
