import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A file that differs from what it was at a commit. */
export interface GitChange {
  /** Absolute; of a file that is gone, where it was. */
  readonly absolute: string;
  /** What it held then; undefined where it was not there. */
  readonly before?: Uint8Array;
  /** Where it was then, where it has moved. */
  readonly movedFrom?: string;
  readonly isGone: boolean;
}

/** What went wrong, and what to do, in plain words. */
export interface GitFault {
  readonly fault: string;
}

const MOST_BYTES = 2 ** 30;

function git(cwd: string, args: readonly string[]): Uint8Array {
  return execFileSync('git', args, { cwd, maxBuffer: MOST_BYTES, stdio: ['ignore', 'pipe', 'pipe'] });
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/**
 * Finds the files that differ from what they were at a commit, those not yet added among them.
 * @param paths as typed; all below `cwd` where none is given
 */
export function changedSince(ref: string, paths: readonly string[], cwd: string): readonly GitChange[] | GitFault {
  // A reference is no flag.
  if (ref.startsWith('-')) return { fault: `"${ref}" is no commit, branch or tag.` };
  let root: string;
  try {
    root = textOf(git(cwd, ['rev-parse', '--show-toplevel'])).trimEnd();
  } catch (error) {
    return (error as { code?: unknown }).code === 'ENOENT'
      ? { fault: 'git was not found. Install it, or compare with a file: --against OLD.json.' }
      : { fault: 'This folder is in no git repository. Compare with a file instead: --against OLD.json.' };
  }
  try {
    git(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  } catch {
    return {
      fault: `There is no commit, branch or tag "${ref}" here. In a shallow clone, fetch the history first: git fetch --unshallow.`,
    };
  }
  try {
    const within = paths.length === 0 ? ['.'] : paths;
    const listed = textOf(git(cwd, ['diff', '--name-status', '-z', '-M', ref, '--', ...within])).split('\0');
    const added = textOf(
      git(cwd, ['ls-files', '--others', '--exclude-standard', '-z', '--full-name', '--', ...within]),
    );
    const before = (path: string): Uint8Array => git(cwd, ['show', `${ref}:${path}`]);
    const changes: GitChange[] = [];
    for (let i = 0; i + 1 < listed.length; i += 2) {
      const [status, path] = [listed[i]!, listed[i + 1]!];
      const moved = /^[RC]/.test(status) ? listed[i + 2] : undefined;
      if (moved !== undefined) i++;
      changes.push({
        absolute: join(root, moved ?? path),
        ...(status === 'A' ? {} : { before: before(path) }),
        ...(moved === undefined ? {} : { movedFrom: join(root, path) }),
        isGone: status === 'D',
      });
    }
    for (const path of added.split('\0')) if (path !== '') changes.push({ absolute: join(root, path), isGone: false });
    return changes;
  } catch (error) {
    const said = textOf((error as { stderr?: Uint8Array }).stderr ?? new Uint8Array()).trim();
    return { fault: `git could not tell what has changed: ${said.split('\n')[0] || String(error)}` };
  }
}
