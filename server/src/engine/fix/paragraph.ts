import type { ReadProse } from '../markup/markup.ts';
import type { Span } from '../text/span.ts';

/** A reply longer than this (code units) is proved by the paragraph: thousands of fixes must not read it thousands of times. */
export const LONG = 2_000;

const BLANK_LINE = /(?:\r\n?|\n)[ \t]*(?=[\r\n])/g;

/** The lines around a place up to the blank lines before and after it. */
export function paragraphAround(text: string, at: Span): Span {
  let start = at.start;
  while (start > 0 && !/(?:^|[\r\n])[ \t]*(?:\r\n?|\n)$/.test(text.slice(Math.max(0, start - 80), start))) start--;
  BLANK_LINE.lastIndex = at.end;
  return { start, end: BLANK_LINE.exec(text)?.index ?? text.length };
}

/** The prose that comes from a stretch of the reply; undefined where it has none. */
export function proseBetween(read: ReadProse, at: Span): Span | undefined {
  const { pieces } = read;
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (pieces[mid]!.source.start < at.start) low = mid + 1;
    else high = mid;
  }
  const first = pieces[low];
  let last = first;
  for (let i = low; i < pieces.length && pieces[i]!.source.end <= at.end; i++) last = pieces[i];
  return first === undefined || last === undefined ? undefined : { start: first.text.start, end: last.text.end };
}
