import type { ReadFileResult } from '../../server/src/protocol.ts';

const NOT_TEXT = 'The file is not UTF-8. In Excel choose "CSV UTF-8".';

/** @returns the text of a file without its BOM: UTF-8 strictly, UTF-16 by its BOM; or what is wrong with it. */
export function decoded(bytes: Uint8Array): ReadFileResult {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    // The decoder takes the BOM away.
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { problem: NOT_TEXT };
  }
}
