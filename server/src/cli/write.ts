import { Buffer } from 'node:buffer';
import * as fs from 'node:fs';
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
    const target = fs.realpathSync(path);
    // A rename would replace a file that its owner has write-protected.
    fs.closeSync(fs.openSync(target, 'r+'));
    const { mode, uid, gid } = fs.statSync(target);
    temporary = temporaryFor(target);
    write(temporary, after, mode & 0o7777, (file) => {
      keepOwner(file, uid, gid);
      // Past the umask; and after the owner, because a change of owner clears bits.
      fs.fchmodSync(file, mode & 0o7777);
    });
    if (!Buffer.from(before).equals(fs.readFileSync(target))) {
      fs.rmSync(temporary, { force: true });
      return 'it was changed while it was being checked; run the command again';
    }
    fs.renameSync(temporary, target);
    return undefined;
  } catch (error) {
    if (temporary) fs.rmSync(temporary, { force: true });
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
    if (temporary) fs.rmSync(temporary, { force: true });
  }
}

/** Unlike a rename, a link fails where somebody has made the file meanwhile. */
function claim(temporary: string, path: string, bytes: Uint8Array): void {
  try {
    fs.linkSync(temporary, path);
  } catch (error) {
    // Some file systems know no links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error))) throw error;
    fs.writeFileSync(path, bytes, { flag: 'wx' });
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
    if (pid !== undefined && !isRunning(Number(pid))) fs.rmSync(join(folder, name), { force: true });
  }
  return join(folder, `${start}${process.pid}.tmp`);
}

/** A folder may be one into which can be written, and not looked. */
function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder);
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
  const file = fs.openSync(path, 'wx', mode);
  try {
    fs.writeFileSync(file, bytes);
    finish?.(file);
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

function keepOwner(file: number, uid: number, gid: number): void {
  try {
    fs.fchownSync(file, uid, gid);
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
    fs.writeFileSync(temporary, text);
    fs.renameSync(temporary, path);
    return undefined;
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    return unwrittenBy(error, path);
  }
}
