/** How text looks on a terminal: how wide it is, what must not reach it, what color is. */
/** Ranges of East Asian Wide and Fullwidth characters (Unicode 15.1, UAX #11), emoji apart. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1aff0, 0x1b2ff],
  [0x20000, 0x3fffd],
];
/** Letters and signs of one column and one code unit each: ASCII, Latin, Greek, Cyrillic, general punctuation. */
const PLAIN = /^[\x20-\x7e\u00A1-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E]*$/;

/** @returns whether each code unit of a text is one character and one column. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** A character as people see it: where it begins in the text, and how many columns it takes. */
export interface Cell {
  readonly at: number;
  readonly text: string;
  readonly columns: number;
}

/** Made when it is first needed: that takes longer than most texts. */
let segmenter: Intl.Segmenter | undefined;

/** The characters of a text, as people count them. */
export function cells(text: string): Cell[] {
  if (isPlain(text)) return Array.from(text, (letter, at) => ({ at, text: letter, columns: 1 }));
  segmenter ??= new Intl.Segmenter('en');
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({
    at: index,
    text: segment,
    columns: columnsOf(segment),
  }));
}

function columnsOf(character: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(character)) return 0;
  if (/\p{Emoji_Presentation}|\uFE0F|\p{Regional_Indicator}{2}/u.test(character)) return 2;
  const code = character.codePointAt(0)!;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** How many columns a text takes. */
export const columns = (text: string): number =>
  isPlain(text) ? text.length : cells(text).reduce((sum, cell) => sum + cell.columns, 0);

/**
 * A text from a file made safe for a terminal, of the same length: a control character (an escape sequence could move
 * the cursor or hide text) becomes its picture, a line break or tab a space, a change of direction a replacement mark.
 */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\t\n\r\v\f\u0085\u00A0\u2028\u2029]/g, ' ')
    .replace(/[\0-\x1f]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
    .replace(/\x7f/g, '\u2421')
    .replace(/[\x80-\x9f\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}

/** A text cut to a number of columns; `…` where it was cut. */
export function cut(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let used = 0;
  for (const cell of cells(text)) {
    if (used + cell.columns > width - 1) return `${text.slice(0, cell.at).trimEnd()}…`;
    used += cell.columns;
  }
  return text;
}

/** A line of a wrapped text, and where it begins in that text. */
export interface Line {
  readonly text: string;
  readonly at: number;
}

/** Wraps a text at its spaces; a line break stays one. A word wider than the width has a line of its own. */
export function wrap(text: string, width: number): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const paragraph of text.split('\n')) {
    let line = { text: '', at };
    let used = 0;
    for (const [word] of paragraph.matchAll(/ *[^ ]+/g)) {
      const end = line.at + line.text.length;
      const wide = columns(word);
      if (line.text && used + wide > width) {
        lines.push(line);
        const bare = word.trimStart();
        line = { text: bare, at: end + word.length - bare.length };
        used = wide - (word.length - bare.length);
      } else {
        line = { text: line.text + word, at: line.at };
        used += wide;
      }
    }
    lines.push(line);
    at += paragraph.length + 1;
  }
  return lines;
}

/**
 * What stands beneath a line so that parts of its text are underlined, column by column; empty where none is.
 * @param spans in the text that was wrapped
 */
export function underline(
  { text, at }: Line,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  const isIn = (offset: number): boolean => spans.some(({ start, end }) => at + offset >= start && at + offset < end);
  return cells(visible(text))
    .map((cell) => (isIn(cell.at) ? '^' : ' ').repeat(cell.columns))
    .join('')
    .trimEnd();
}

export type Color = 'red' | 'yellow' | 'blue' | 'green' | 'cyan' | 'dim' | 'bold';
const CODES: Readonly<Record<Color, readonly [on: number, off: number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
  cyan: [36, 39],
  dim: [2, 22],
  bold: [1, 22],
};
export type Paint = (color: Color, text: string) => string;

/** Colors text, or leaves it as it is. */
export const painter = (on: boolean): Paint =>
  on ? (color, text) => `\x1b[${CODES[color][0]}m${text}\x1b[${CODES[color][1]}m` : (_, text) => text;

/**
 * Whether a stream gets color: a terminal does. `NO_COLOR` says no, `FORCE_COLOR` yes (or no, when `0`), and wins, as
 * in Node itself.
 */
export function wantsColor(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (env.NO_COLOR) return false;
  return isTerminal && env.TERM !== 'dumb';
}
