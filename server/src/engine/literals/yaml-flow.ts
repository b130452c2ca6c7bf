import { type MappedText, type MappedTextBuilder, mappedTextBuilder } from '../text/mapped-text.ts';

const isBlank = (sign: string | undefined): boolean => sign === ' ' || sign === '\t';

/**
 * Copies text over physical lines as YAML folds them: one line break reads as a space, n of them as n - 1 line breaks,
 * white space around them as nothing. Each fold with the white space around it is one atomic piece.
 * @param at where the text stands in the literal
 * @param copy writes a stretch that holds no line break
 */
function foldLines(text: string, at: number, out: MappedTextBuilder, copy: (run: string, at: number) => void): void {
  // What is written is followed by its fold only when the next line that holds something is known.
  let written = 0;
  let breaks = 0;
  let from = 0;
  for (;;) {
    const feed = text.indexOf('\n', from);
    const isLast = feed === -1;
    let end = isLast ? text.length : feed;
    if (!isLast && end > from && text[end - 1] === '\r') end--;
    let start = from;
    if (from > 0) while (start < end && isBlank(text[start])) start++;
    if (!isLast) while (end > start && isBlank(text[end - 1])) end--;
    if (from === 0) {
      copy(text.slice(0, end), at);
      written = end;
    } else if (start < end || isLast) {
      out.atomic(breaks > 1 ? '\n'.repeat(breaks - 1) : ' ', { start: at + written, end: at + start });
      copy(text.slice(start, end), at + start);
      written = end;
      breaks = 0;
    }
    if (isLast) return;
    breaks++;
    from = feed + 1;
  }
}

/**
 * Decodes a plain YAML scalar of one or several lines.
 * @param literal the scalar and nothing else
 * @returns pieces count from the start of the literal
 */
export function decodeYamlPlain(literal: string): MappedText {
  const out = mappedTextBuilder();
  foldLines(literal, 0, out, out.copy);
  return out.build();
}

/**
 * Decodes a single-quoted YAML scalar. Each `''` is one atomic piece.
 * @param literal the scalar with its quotation marks and nothing else
 * @returns pieces count from the start of the literal; undefined where the literal is not exactly one such scalar
 */
export function decodeYamlSingle(literal: string): MappedText | undefined {
  const end = literal.length - 1;
  if (end < 1 || literal[0] !== "'" || literal[end] !== "'") return undefined;
  const inner = literal.slice(1, end);
  if (/(?<!')'(?:'')*(?!')/.test(inner)) return undefined;
  const out = mappedTextBuilder();
  foldLines(inner, 1, out, (run, at) => {
    let from = 0;
    for (let quote = run.indexOf("''"); quote !== -1; quote = run.indexOf("''", from)) {
      out.copy(run.slice(from, quote), at + from);
      out.atomic("'", { start: at + quote, end: at + quote + 2 });
      from = quote + 2;
    }
    out.copy(run.slice(from), at + from);
  });
  return out.build();
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
/** What ends a plain run inside double quotation marks. */
const SPECIAL = /[\\"\n]/g;

/**
 * Decodes a double-quoted YAML scalar. Escapes and folds are atomic pieces; the two escapes of a surrogate pair are one;
 * an escaped line break reads as nothing and has no piece.
 * @param literal the scalar with its quotation marks and nothing else
 * @returns pieces count from the start of the literal; undefined where the literal is not exactly one such scalar
 */
export function decodeYamlDouble(literal: string): MappedText | undefined {
  const end = literal.length - 1;
  if (end < 1 || literal[0] !== '"' || literal[end] !== '"') return undefined;
  const out = mappedTextBuilder();
  let at = 1;
  while (at < end) {
    SPECIAL.lastIndex = at;
    const found = SPECIAL.exec(literal)?.index ?? end;
    if (found >= end) {
      out.copy(literal.slice(at, end), at);
      break;
    }
    if (literal[found] === '"') return undefined;
    if (literal[found] === '\n') {
      at = fold(literal, at, found, out);
      continue;
    }
    out.copy(literal.slice(at, found), at);
    const next = literal[found + 1];
    if (next === '\n' || (next === '\r' && literal[found + 2] === '\n')) {
      at = found + (next === '\n' ? 2 : 3);
      while (isBlank(literal[at])) at++;
      continue;
    }
    const read = escapeAt(literal, found);
    if (read === undefined || read.end > end) return undefined;
    out.atomic(read.text, { start: found, end: read.end });
    at = read.end;
  }
  return out.build();
}

/** Writes what stands before a line break and the fold. @returns where the next line's text begins */
function fold(literal: string, from: number, feed: number, out: MappedTextBuilder): number {
  let end = feed;
  if (end > from && literal[end - 1] === '\r') end--;
  while (end > from && isBlank(literal[end - 1])) end--;
  out.copy(literal.slice(from, end), from);
  let breaks = 1;
  let next = feed + 1;
  for (; ; next++) {
    if (literal[next] === '\n') breaks++;
    else if (!isBlank(literal[next]) && !(literal[next] === '\r' && literal[next + 1] === '\n')) break;
  }
  out.atomic(breaks > 1 ? '\n'.repeat(breaks - 1) : ' ', { start: end, end: next });
  return next;
}

function escapeAt(literal: string, slash: number): { text: string; end: number } | undefined {
  const sign = literal[slash + 1] ?? '';
  const short = ESCAPES[sign];
  if (short !== undefined) return { text: short, end: slash + 2 };
  const length = DIGITS[sign];
  if (length === undefined) return undefined;
  const end = slash + 2 + length;
  const code = codeAt(literal, slash + 2, length);
  if (code === undefined) return undefined;
  if (sign === 'u' && code >= 0xd800 && code <= 0xdbff && literal.startsWith('\\u', end)) {
    const second = codeAt(literal, end + 2, 4);
    if (second !== undefined && second >= 0xdc00 && second <= 0xdfff)
      return { text: String.fromCharCode(code, second), end: end + 6 };
  }
  return { text: String.fromCodePoint(code), end };
}

/** @returns the code point that hexadecimal digits at `at` spell */
function codeAt(literal: string, at: number, length: number): number | undefined {
  const digits = literal.slice(at, at + length);
  if (digits.length !== length || !/^[0-9a-fA-F]+$/.test(digits)) return undefined;
  const code = Number.parseInt(digits, 16);
  return code <= 0x10ffff ? code : undefined;
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['\0', '\\0'],
  ['\x07', '\\a'],
  ['\b', '\\b'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\v', '\\v'],
  ['\f', '\\f'],
  ['\r', '\\r'],
  ['\x1b', '\\e'],
  ['"', '\\"'],
  ['\\', '\\\\'],
]);

/**
 * @param ascii everything outside ASCII is written as an escape
 * @returns the text as it stands, in one line, between the quotation marks of a double-quoted scalar
 */
export function encodeYamlDouble(text: string, ascii: boolean): string {
  return text.replace(
    /["\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]|[\ud800-\udbff][\udc00-\udfff]|[\u00a0-\uffff]/g,
    (signs) => {
      const name = NAMES.get(signs);
      if (name !== undefined) return name;
      const code = signs.codePointAt(0) ?? 0;
      const mustEscape =
        code < 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff || (code >= 0xd800 && code <= 0xdfff);
      if (!mustEscape && !ascii) return signs;
      return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
    },
  );
}

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');

/** @returns the text as it stands, in one line, between the quotation marks of a single-quoted scalar */
export const encodeYamlSingle = (text: string): string => text.replaceAll("'", "''");

/** Whether the writer of a double-quoted scalar escapes everything outside ASCII. */
export function escapesNonAscii(literal: string): boolean {
  return (
    literal.startsWith('"') && /\\(?:x[89a-fA-F]|u(?!00[0-7])|U)/.test(literal) && !/[\u0080-\uffff]/.test(literal)
  );
}
