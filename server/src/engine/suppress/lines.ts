/** The lines around a comment, in the text that holds it: a file, or a reply's decoded text. */
import type { Span } from '../text/span.ts';

const endsLine = (unit: string | undefined): boolean => unit === undefined || unit === '\n' || unit === '\r';

function lineEnd(text: string, from: number): number {
  let end = from;
  while (!endsLine(text[end])) end++;
  return end;
}

function lineStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && !endsLine(text[start - 1])) start--;
  return start;
}

/** Where the next line begins, given the end of one; CRLF counts as one line end. */
const nextStart = (text: string, end: number): number =>
  text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : Math.min(end + 1, text.length);

/** Index of the first span that ends after a place; the spans are in order. */
function firstAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (spans[mid]!.end <= at) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** One line of a text without the given spans. */
function without(text: string, line: Span, spans: readonly Span[]): string {
  let out = '';
  let from = line.start;
  for (let i = firstAfter(spans, line.start); i < spans.length && spans[i]!.start < line.end; i++) {
    out += text.slice(from, Math.max(from, spans[i]!.start));
    from = Math.max(from, spans[i]!.end);
  }
  return from < line.end ? out + text.slice(from, line.end) : out;
}

/**
 * @param comments all comments of the text, in order
 * @param holds whether what is left of a line without its comments counts
 * @returns the first line after `from` that counts; the rest of the line on which `from` lies is the first to be asked
 */
export function nextLine(
  text: string,
  from: number,
  comments: readonly Span[],
  holds: (line: string) => boolean,
): Span | undefined {
  for (let start = from; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = { start, end };
    if (holds(without(text, line, comments))) return line;
    start = nextStart(text, end);
  }
  return undefined;
}

const isBlank = (text: string, start: number, end: number): boolean => text.slice(start, end).trim() === '';

/**
 * What to delete so that a comment is gone without a trace: the whole line where it is alone on it, and with it the
 * blank line that would be doubled; else the comment and the spaces before it.
 */
export function removalOf(text: string, comment: Span): Span {
  const start = lineStart(text, comment.start);
  const end = lineEnd(text, comment.end);
  const before = isBlank(text, start, comment.start);
  const after = isBlank(text, comment.end, end);
  if (before && after) {
    const next = nextStart(text, end);
    if (end === text.length) return { start: lineEndBefore(text, start), end };
    const nextEnd = lineEnd(text, next);
    const atBlank = start === 0 || isBlank(text, lineStart(text, lineEndBefore(text, start)), start);
    const doubled = atBlank && next < text.length && isBlank(text, next, nextEnd);
    return { start, end: doubled ? nextStart(text, nextEnd) : next };
  }
  let from = comment.start;
  let to = comment.end;
  // Between two words one space stays.
  if (before) while (/[^\S\r\n]/.test(text[to] ?? '')) to++;
  else if (after || /\s/.test(text[to] ?? '')) while (from > start && /[^\S\r\n]/.test(text[from - 1]!)) from--;
  return { start: from, end: to };
}

/** Where the line before the one that begins at `start` ends. */
function lineEndBefore(text: string, start: number): number {
  if (start === 0) return 0;
  return text[start - 1] === '\n' && text[start - 2] === '\r' ? start - 2 : start - 1;
}
