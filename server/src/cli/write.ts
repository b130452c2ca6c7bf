import { Buffer } from 'node:buffer';
import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from './reasons.ts';

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
    temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    const file = fs.openSync(temporary, 'wx', mode & 0o7777);
    try {
      fs.writeFileSync(file, after);
      keepOwner(file, uid, gid);
      // Past the umask; and after the owner, because a change of owner clears bits.
      fs.fchmodSync(file, mode & 0o7777);
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
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
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    fs.writeFileSync(temporary, text);
    fs.renameSync(temporary, path);
    return undefined;
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    return reasonOf(error);
  }
}
