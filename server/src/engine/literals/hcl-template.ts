/** Texts of HCL, the language of Terraform: quoted strings and heredocs, both of them templates. */

import { type MappedText, mappedTextBuilder } from '../text/mapped-text.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';

/** A longer interpolation is none that stands in a text. */
const LONGEST = 2_000;

/**
 * Where an interpolation `${…}` or directive `%{…}` ends. It may hold braces, strings, and templates in these.
 * @param at where its sign stands
 * @returns the place after its closing brace, or -1 where it has none before `end`
 */
export function interpolationEnd(source: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST);
  const open: ('{' | '"')[] = ['{'];
  for (let i = at + 2; i < limit; i++) {
    const sign = source[i]!;
    if (open.at(-1) === '"') {
      if (sign === '\\') i++;
      else if (sign === '"') open.pop();
      else if (sign === '\n') return -1;
      else if (opensAt(source, i)) {
        open.push('{');
        i++;
      } else if (isEscaped(source, i)) i += 2;
    } else if (sign === '"' || sign === '{') open.push(sign);
    else if (sign === '}') {
      open.pop();
      if (open.length === 0) return i + 1;
    }
  }
  return -1;
}

const isSign = (sign: string | undefined): boolean => sign === '$' || sign === '%';

/** Whether `${` or `%{` stands there. */
export const opensAt = (text: string, at: number): boolean => isSign(text[at]) && text[at + 1] === '{';

/** Whether `$${` or `%%{` stands there, which is read as `${` or `%{`. */
export const isEscaped = (text: string, at: number): boolean => text[at] === text[at + 1] && opensAt(text, at + 1);

const ESCAPE = /\\(?:([nrt"\\])|u([0-9a-fA-F]{4})|U(000[0-9a-fA-F]{5}|0010[0-9a-fA-F]{4}))/y;
const SHORT: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/**
 * Decodes a quoted string. Escapes are atomic, and so are interpolations and directives, which read as they stand.
 * @param literal the string with its quotation marks and nothing else
 * @returns pieces count from the start of the literal; undefined where the literal is not exactly one string
 */
export function decodeHclString(literal: string): MappedText | undefined {
  const end = literal.length - 1;
  if (end < 1 || literal[0] !== '"' || literal[end] !== '"') return undefined;
  const out = mappedTextBuilder();
  let from = 1;
  let at = 1;
  const atomic = (text: string, length: number): void => {
    out.copy(literal.slice(from, at), from);
    out.atomic(text, { start: at, end: at + length });
    at += length;
    from = at;
  };
  while (at < end) {
    const sign = literal[at]!;
    if (sign === '"' || sign === '\n' || sign === '\r') return undefined;
    if (sign === '\\') {
      ESCAPE.lastIndex = at;
      const found = ESCAPE.exec(literal);
      if (found === null || at + found[0].length > end) return undefined;
      const [whole, short, unit, point] = found;
      if (short !== undefined) atomic(SHORT[short]!, whole.length);
      else if (unit !== undefined) atomic(String.fromCharCode(Number.parseInt(unit, 16)), whole.length);
      else atomic(String.fromCodePoint(Number.parseInt(point!, 16)), whole.length);
    } else if (isEscaped(literal, at)) atomic(literal.slice(at + 1, at + 3), 3);
    else if (opensAt(literal, at)) {
      const close = interpolationEnd(literal, at, end);
      if (close === -1) return undefined;
      atomic(literal.slice(at, close), close - at);
    } else at++;
  }
  out.copy(literal.slice(from, end), from);
  return out.build();
}

/** The first line of a heredoc: `<<EOT`, or `<<-EOT` where indentation is no part of the text. */
const headerPattern = once(() => /<<(-?)([\p{L}_][\p{L}\p{N}_-]*)\r?\n/uy);

export interface HeredocHeader {
  readonly strips: boolean;
  readonly marker: string;
  /** Where its text begins. */
  readonly end: number;
}

/** @returns the first line of the heredoc that begins there, or undefined where none does */
export function heredocHeader(source: string, at: number): HeredocHeader | undefined {
  headerPattern().lastIndex = at;
  const found = headerPattern().exec(source);
  return found === null ? undefined : { strips: found[1] === '-', marker: found[2]!, end: at + found[0].length };
}

/**
 * Where the line that closes a heredoc begins, and where its marker ends.
 * @returns undefined where no line holds the marker alone
 */
export function heredocEnd(
  source: string,
  { marker, end }: HeredocHeader,
): { readonly line: number; readonly end: number } | undefined {
  for (let line = end; line < source.length; ) {
    const feed = source.indexOf('\n', line);
    const next = feed === -1 ? source.length : feed + 1;
    const at = source.indexOf(marker, line);
    if (at === -1) return undefined;
    if (at < next && source.slice(line, next).trim() === marker) return { line, end: at + marker.length };
    line = next > at ? next : source.lastIndexOf('\n', at) + 1;
  }
  return undefined;
}

/** How far lines are indented that a text does not show. */
const BLANK = /[^\S\n]*/y;

/** What reads as a whole: an interpolation, a directive, an escape. */
interface Opaque extends Span {
  readonly reads: string;
}

/**
 * Where the lines of a heredoc's text begin, outside of interpolations, and how far each is indented. A blank line counts
 * for nothing.
 */
function indentsOf(literal: string, from: number, to: number, opaque: readonly Opaque[]): { at: number; by: number }[] {
  const lines: { at: number; by: number }[] = [];
  let piece = 0;
  for (let at = from; at < to; ) {
    while (opaque[piece] !== undefined && opaque[piece]!.end <= at) piece++;
    const inside = opaque[piece];
    if (inside === undefined || at <= inside.start) {
      BLANK.lastIndex = at;
      BLANK.exec(literal);
      const by = Math.min(to, BLANK.lastIndex) - at;
      if (literal[at + by] !== '\n') lines.push({ at, by });
    }
    const feed = literal.indexOf('\n', at);
    at = feed === -1 ? to : feed + 1;
  }
  return lines;
}

/** What reads as a whole in a heredoc's text; undefined where an interpolation is not closed. */
function opaqueIn(literal: string, from: number, to: number): Opaque[] | undefined {
  const found: Opaque[] = [];
  for (let at = from; at < to; ) {
    const escaped = isEscaped(literal, at);
    const end = escaped ? at + 3 : opensAt(literal, at) ? interpolationEnd(literal, at, to) : at + 1;
    if (end === -1 || end > to) return undefined;
    if (end > at + 1) found.push({ start: at, end, reads: literal.slice(escaped ? at + 1 : at, end) });
    at = end;
  }
  return found;
}

/** A heredoc, decoded. */
export interface Heredoc {
  readonly value: MappedText;
  /** What each line is indented by that is no part of the text. */
  readonly indent: string;
}

/**
 * Decodes a heredoc. Its text ends with the line break before the closing marker.
 * @param literal from `<<` to the end of the closing marker
 * @returns pieces count from the start of the literal; undefined where the literal is not exactly one heredoc
 */
export function decodeHeredoc(literal: string): Heredoc | undefined {
  const header = heredocHeader(literal, 0);
  const close = header && heredocEnd(literal, header);
  if (header === undefined || close === undefined || close.end !== literal.length) return undefined;
  const opaque = opaqueIn(literal, header.end, close.line);
  if (opaque === undefined) return undefined;
  const lines = header.strips ? indentsOf(literal, header.end, close.line, opaque) : [];
  const width = lines.reduce((least, { by }) => Math.min(least, by), lines[0]?.by ?? 0);
  const out = mappedTextBuilder();
  let at = header.end;
  const copyTo = (end: number): void => {
    out.copy(literal.slice(at, end), at);
    at = end;
  };
  let line = 0;
  const skipTo = (end: number): void => {
    for (; lines[line] !== undefined && lines[line]!.at <= end; line++) {
      copyTo(lines[line]!.at);
      at += width;
    }
    copyTo(end);
  };
  for (const { start, end, reads } of opaque) {
    skipTo(start);
    out.atomic(reads, { start, end });
    at = end;
  }
  skipTo(close.line);
  const first = lines[0]?.at ?? 0;
  return { value: out.build(), indent: literal.slice(first, first + width) };
}

/** @returns the interpolations and directives of a text, as they stand: they are written as they were */
export function interpolationsOf({ text, pieces }: MappedText): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { source, text: at, atomic } of pieces)
    if (atomic && source.end - source.start === at.end - at.start && opensAt(text, at.start))
      found.add(text.slice(at.start, at.end));
  return found;
}

const CONTROL: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' };
const hex = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
const SPECIAL = /["\\\u0000-\u001f]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/** Writes the signs of templates so that only what is an interpolation stays one. */
function template(
  text: string,
  kept: ReadonlySet<string>,
  plain: (run: string) => string,
  sign: (sign: string) => string,
): string {
  let out = '';
  let from = 0;
  let at = 0;
  const keptAt = (place: number): string | undefined => {
    if (!opensAt(text, place)) return undefined;
    let longest: string | undefined;
    for (const each of kept) if (text.startsWith(each, place) && each.length > (longest?.length ?? 0)) longest = each;
    return longest;
  };
  const flush = (): void => {
    out += plain(text.slice(from, at));
  };
  while (at < text.length) {
    const whole = keptAt(at);
    if (whole !== undefined) {
      flush();
      out += whole;
      at += whole.length;
      from = at;
    } else if (opensAt(text, at)) {
      flush();
      out += `${text[at]}${text.slice(at, at + 2)}`;
      at += 2;
      from = at;
    } else if (isSign(text[at]) && text[at] === text[at + 1] && keptAt(at + 1) !== undefined) {
      // Before an interpolation the same sign would take its meaning away.
      flush();
      out += sign(text[at]!);
      at++;
      from = at;
    } else at++;
  }
  flush();
  return out;
}

/**
 * @param kept interpolations that stay what they are
 * @returns the text as it stands between the quotation marks of a string
 */
export const encodeHclString = (text: string, kept: ReadonlySet<string>): string =>
  template(
    text,
    kept,
    (run) => run.replace(SPECIAL, (signs) => CONTROL[signs] ?? (signs.length === 2 ? signs : hex(signs))),
    hex,
  );

/**
 * @param indent what each line but the first is indented by
 * @returns the text as it stands in a heredoc
 */
export const encodeHeredoc = (text: string, kept: ReadonlySet<string>, indent: string): string =>
  template(
    text,
    kept,
    (run) => run,
    (sign) => sign,
  ).replace(/\n(?=[^\r\n])/g, `\n${indent}`);
