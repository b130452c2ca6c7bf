import type { MappedText, Piece } from '../text/mapped-text.ts';

/** Signs that a backslash may stand before, besides `u`. */
const SHORT = '"\\/bfnrt';
const SHORT_BACK: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const CONTROL = /[\u0000-\u001f]/;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** @returns the code unit that four hexadecimal digits at `at` spell, or -1. */
function hexAt(literal: string, at: number): number {
  const digits = literal.slice(at, at + 4);
  return /^[0-9a-fA-F]{4}$/.test(digits) ? Number.parseInt(digits, 16) : -1;
}

/**
 * Decodes a JSON string (RFC 8259, section 7). Each escape is one atomic piece; so are the two escapes of a surrogate pair
 * together.
 * @param literal the string with its quotation marks and nothing else
 * @param known what it reads as, where that was worked out already
 * @returns pieces count from the start of the literal; undefined where the literal is not exactly one JSON string
 */
export function decodeJsonString(literal: string, known?: string): MappedText | undefined {
  const end = literal.length - 1;
  if (end < 1 || literal.charCodeAt(0) !== 34 || literal.charCodeAt(end) !== 34 || CONTROL.test(literal))
    return undefined;
  const pieces: Piece[] = [];
  let length = 0;
  let at = 1;
  let quote = literal.indexOf('"', 1);
  while (at < end) {
    let slash = literal.indexOf('\\', at);
    if (slash === -1) slash = end;
    if (quote < at) quote = literal.indexOf('"', at);
    if (quote < slash) return undefined;
    if (slash > at) {
      const after = length + slash - at;
      pieces.push({ source: { start: at, end: slash }, text: { start: length, end: after }, atomic: false });
      length = after;
    }
    if (slash === end) break;
    const units = escapeAt(literal, slash);
    // An escape that runs into the last quotation mark leaves the string open.
    if (units === 0 || slash + units > end) return undefined;
    const after = length + (units === 12 ? 2 : 1);
    pieces.push({ source: { start: slash, end: slash + units }, text: { start: length, end: after }, atomic: true });
    length = after;
    at = slash + units;
  }
  // What was checked above holds nothing that JSON.parse refuses; it is some times faster than joining the pieces.
  return { text: known ?? (JSON.parse(literal) as string), pieces };
}

/** @returns how many code units an escape has: 2, 6, or 12 for a surrogate pair; 0 where it is none */
function escapeAt(literal: string, slash: number): number {
  const sign = literal[slash + 1] ?? '';
  if (sign !== 'u') return sign !== '' && SHORT.includes(sign) ? 2 : 0;
  const unit = hexAt(literal, slash + 2);
  if (unit === -1) return 0;
  const isPair = isHigh(unit) && literal.startsWith('\\u', slash + 6) && isLow(hexAt(literal, slash + 8));
  return isPair ? 12 : 6;
}

/** How a file writes what may be written in several ways. */
export interface JsonStyle {
  /** Everything outside ASCII is written as `\uXXXX`. */
  readonly ascii: boolean;
  /** The digits A to F of `\uXXXX` are capital letters. */
  readonly upper: boolean;
  /** A slash is written as `\/`. */
  readonly slash: boolean;
}

const NON_ASCII = /[\u0080-\uffff]/;
const NON_ASCII_ESCAPE = /\\u(?!00[0-7])[0-9a-fA-F]{4}/;
const ESCAPE_WITH_LETTER = /\\u[0-9]{0,3}([a-fA-F])/;

/** Whether a text may be written in several ways at all: most are not, and need no style. */
export const hasStyle = (text: string): boolean => /[/\u0000-\u001f\u0080-\uffff]/.test(text);

/**
 * Reads the style of JSON off examples.
 * @param own the string itself
 * @param around what stands around it, asked where the string itself does not tell
 */
export function jsonStyle(own: string, around: string): JsonStyle {
  const telling = NON_ASCII.test(own) || NON_ASCII_ESCAPE.test(own) ? own : around;
  const letter = (ESCAPE_WITH_LETTER.exec(own) ?? ESCAPE_WITH_LETTER.exec(around))?.[1] ?? 'a';
  return {
    ascii: !NON_ASCII.test(telling) && NON_ASCII_ESCAPE.test(telling),
    upper: letter < 'a',
    slash: own.includes('\\/'),
  };
}

/** @returns the text as it stands between the quotation marks of a JSON string; the marks are not included. */
export function encodeJsonText(text: string, style: JsonStyle): string {
  return text.replace(/["\\/\u0000-\u001f]|[\ud800-\udbff][\udc00-\udfff]|[\u0080-\uffff]/g, (signs) => {
    if (signs === '/') return style.slash ? '\\/' : '/';
    const short = SHORT_BACK[signs];
    if (short !== undefined) return short;
    const lone = signs.length === 1 && signs >= '\ud800' && signs <= '\udfff';
    // A lone surrogate cannot be saved as UTF-8.
    if (signs > '\u001f' && !style.ascii && !lone) return signs;
    return Array.from({ length: signs.length }, (_, i) => unicodeEscape(signs.charCodeAt(i), style.upper)).join('');
  });
}

function unicodeEscape(unit: number, upper: boolean): string {
  const digits = unit.toString(16).padStart(4, '0');
  return `\\u${upper ? digits.toUpperCase() : digits}`;
}
