import { Buffer, isUtf8 } from 'node:buffer';

/** How a file's bytes hold its text: put back when it is written. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** The file begins with a byte order mark. UTF-16 is known by nothing else. */
  readonly bom: boolean;
}

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  /** Holds zero bytes: no text. */
  | { readonly kind: 'binary' }
  /** Text, but not one we can read. Line and column count from 1; the column in bytes. */
  | { readonly kind: 'broken'; readonly message: string; readonly line: number; readonly column: number };

const NOT_UTF8 =
  'This file is not UTF-8, so it was not read. Save it as UTF-8; in Excel choose "CSV UTF-8 (Comma delimited)".';
const BROKEN_UTF16 = 'This file begins as UTF-16 but is damaged, so it was not read. Save it again as UTF-8.';

/**
 * Decodes a file: UTF-8 strictly, UTF-16 by its byte order mark. Never throws.
 * @returns the text without its byte order mark, or why there is none
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be');
  if (bytes.includes(0)) return { kind: 'binary' };
  if (!isUtf8(bytes)) return { kind: 'broken', message: NOT_UTF8, ...placeOf(bytes, firstInvalidUtf8(bytes)) };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { kind: 'text', text: view(bytes).toString('utf8', bom ? 3 : 0), encoding: { name: 'utf-8', bom } };
}

/** The bytes of a text in the encoding that its file had. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  const marked = encoding.bom ? `\uFEFF${text}` : text;
  if (encoding.name === 'utf-8') return Buffer.from(marked, 'utf8');
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding.name === 'utf-16be' ? bytes.swap16() : bytes;
}

function decodeUtf16(bytes: Uint8Array, name: 'utf-16le' | 'utf-16be'): Decoded {
  // A surrogate without its partner could not be written back.
  if (bytes.length % 2 === 1) return { kind: 'broken', message: BROKEN_UTF16, line: 1, column: 1 };
  const body = Buffer.from(bytes.subarray(2));
  const text = (name === 'utf-16be' ? body.swap16() : body).toString('utf16le');
  if (text.includes('\0')) return { kind: 'binary' };
  if (/\p{Surrogate}/u.test(text)) return { kind: 'broken', message: BROKEN_UTF16, line: 1, column: 1 };
  return { kind: 'text', text, encoding: { name, bom: true } };
}

/** A Buffer over the same memory. */
const view = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** @returns the index of the first byte that is no UTF-8; the length where all is. */
function firstInvalidUtf8(bytes: Uint8Array): number {
  // The longest valid beginning; the character that the cut may split has at most three bytes before it.
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startsValid(bytes, middle)) low = middle;
    else high = middle - 1;
  }
  return low - splitAt(bytes, low);
}

/** Whether the bytes before `end` are UTF-8, a character cut off at the end allowed. */
const startsValid = (bytes: Uint8Array, end: number): boolean => isUtf8(bytes.subarray(0, end - splitAt(bytes, end)));

/** How many of the bytes before `end` begin a character that needs more bytes than are there. */
function splitAt(bytes: Uint8Array, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back]!;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? back : 0;
  }
  return 0;
}

function placeOf(bytes: Uint8Array, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let i = 0; i < offset; i++) {
    if (bytes[i] === 10) {
      line++;
      start = i + 1;
    }
  }
  return { line, column: offset - start + 1 };
}
