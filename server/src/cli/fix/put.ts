/** Writes what was chosen, and puts it back. A file that somebody else has changed meanwhile is left alone. */
import { Buffer } from 'node:buffer';
import { readFileSync, rmSync } from 'node:fs';
import { encode } from '../decode.ts';
import { reasonOf } from '../reasons.ts';
import { createFile, replaceFile } from '../write.ts';
import type { Opened } from './files.ts';
import type { Written } from './session.ts';

/** What was written, or why nothing was. */
export type Put = Written | { readonly reason: string };

/** Writes a new text into a file, in its own encoding. */
export const putText = ({ absolute, bytes, encoding }: Opened, text: string): Put =>
  putBytes(absolute, bytes, encode(text, encoding));

/** @param before undefined for a file that is to be made */
export function putBytes(path: string, before: Uint8Array | undefined, after: Uint8Array): Put {
  if (before === undefined) return put({ path, before, after }, createFile(path, after));
  return put({ path, before, after }, isAs(path, before) ? replaceFile(path, before, after) : CHANGED);
}

/** @returns why it was not put back, or undefined where all went well */
export function putBack({ path, before, after }: Written): string | undefined {
  if (!isAs(path, after)) return CHANGED;
  if (before !== undefined) return replaceFile(path, after, before);
  try {
    rmSync(path);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

const CHANGED = 'somebody has changed it meanwhile';

const put = (written: Written, reason: string | undefined): Put => (reason === undefined ? written : { reason });

function isAs(path: string, bytes: Uint8Array): boolean {
  try {
    return Buffer.from(bytes).equals(readFileSync(path));
  } catch {
    return false;
  }
}
