import { Buffer } from 'node:buffer';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf, reasonOf, unwrittenBy } from './reasons.ts';

/**
 * Puts new bytes into a file: through a temporary file in the same folder and a rename, so that nothing is ever half
 * written. The file's mode stays; where the path is a link, the file it leads to is written.
 * @param before what the file held when it was read: it is left alone where it holds something else by now
 * @returns why nothing was written, or undefined where all went well
 */
export function replaceFile(path: string, before: Uint8Array, after: Uint8Array): string | undefined {
  let temporary: string | undefined;
  try {
    const target = realpathSync(path);
    // A rename would replace a file that its owner has write-protected.
    closeSync(openSync(target, 'r+'));
    const { mode, uid, gid } = statSync(target);
    temporary = temporaryFor(target);
    write(temporary, after, mode & 0o7777, (file) => {
      keepOwner(file, uid, gid);
      // Past the umask; and after the owner, because a change of owner clears bits.
      fchmodSync(file, mode & 0o7777);
    });
    if (!Buffer.from(before).equals(readFileSync(target))) {
      rmSync(temporary, { force: true });
      return 'it was changed while it was being checked; run the command again';
    }
    renameSync(temporary, target);
    return undefined;
  } catch (error) {
    if (temporary) rmSync(temporary, { force: true });
    return reasonOf(error);
  }
}

/**
 * Writes a file that is not there yet, whole or not at all.
 * @returns why nothing was written, or undefined where all went well
 */
export function createFile(path: string, bytes: Uint8Array): string | undefined {
  let temporary: string | undefined;
  try {
    temporary = temporaryFor(path);
    write(temporary, bytes, 0o666);
    claim(temporary, path, bytes);
    return undefined;
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? 'it is there already' : unwrittenBy(error, path);
  } finally {
    if (temporary) rmSync(temporary, { force: true });
  }
}

/** Unlike a rename, a link fails where somebody has made the file meanwhile. */
function claim(temporary: string, path: string, bytes: Uint8Array): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    // Some file systems know no links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error))) throw error;
    writeFileSync(path, bytes, { flag: 'wx' });
  }
}

/**
 * The name under which a file is written before it takes its own: no walk takes it for a file of replies. What a run that was
 * killed has left beside the file is cleared away.
 */
function temporaryFor(target: string): string {
  const folder = dirname(target);
  const start = `.${basename(target)}.uncanned-`;
  for (const name of namesIn(folder)) {
    if (!name.startsWith(start)) continue;
    const pid = /^(\d+)\.tmp$/.exec(name.slice(start.length))?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
  return join(folder, `${start}${process.pid}.tmp`);
}

/** A folder may be one into which can be written, and not looked. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whether another process has this number. One that has ours is gone: in a container every run gets the same. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function write(path: string, bytes: Uint8Array, mode: number, finish?: (file: number) => void): void {
  const file = openSync(path, 'wx', mode);
  try {
    writeFileSync(file, bytes);
    finish?.(file);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function keepOwner(file: number, uid: number, gid: number): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // Only the administrator may give a file away; the writer's own name is the best that is left.
  }
}

/**
 * Writes a file of our own, whole or not at all.
 * @returns why it could not be written
 */
export function writeWhole(path: string, text: string): string | undefined {
  const temporary = temporaryFor(path);
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
    return undefined;
  } catch (error) {
    rmSync(temporary, { force: true });
    return unwrittenBy(error, path);
  }
}
