/** What stands around a YAML scalar, found without reading the file. */
import type { Comment } from '../reply.ts';

/**
 * Whether a plain scalar stands in a flow collection (`[…]` or `{…}`): then a comma or closing bracket follows it, which
 * nowhere else begins what comes after a plain scalar.
 * @param end where the scalar ends
 */
export function isFlowContext(source: string, end: number): boolean {
  let at = end;
  for (;;) {
    while (at < source.length && /\s/.test(source[at]!)) at++;
    if (source[at] !== '#') break;
    while (at < source.length && source[at] !== '\n') at++;
  }
  return ',]}'.includes(source[at] ?? ' ');
}

/**
 * Whether a literal reads as a plain scalar that is a text. Strict: words with a space between them, so that it can be
 * no number, date or yes and no in any version of YAML.
 */
export function isPlainText(literal: string, inFlow: boolean): boolean {
  if (/^[\s,[\]{}#&*!|>'"%@`]|^[-?:](?:\s|$)|^(?:---|\.\.\.)(?:\s|$)|\s$/.test(literal)) return false;
  if (/:(?:\s|$)|\s#/.test(literal)) return false;
  if (inFlow && /[,[\]{}]|^[-?:]/.test(literal)) return false;
  return /\p{L}\s+\p{L}/u.test(literal);
}

/** Whether an anchor or a tag stands before a scalar: then its text may count elsewhere, or read as no text. */
export function hasProperties(source: string, start: number, comments: readonly Comment[]): boolean {
  let at = start;
  for (;;) {
    while (at > 0 && /\s/.test(source[at - 1]!)) at--;
    const comment = endingAt(comments, at);
    if (comment === undefined) break;
    at = comment.at.start;
  }
  let from = at;
  while (from > 0 && !/\s/.test(source[from - 1]!)) from--;
  return /(?:^|[[{,])[&!]/.test(source.slice(from, at));
}

function endingAt(comments: readonly Comment[], at: number): Comment | undefined {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (comments[mid]!.at.end < at) low = mid + 1;
    else high = mid;
  }
  const comment = comments[low];
  return comment?.at.end === at ? comment : undefined;
}

/**
 * Whether an edit inside a flow scalar (plain or quoted) leaves its lines alone: no line break comes or goes, and no
 * line's indentation is touched.
 * @param literal before the edit
 * @param start where the edit begins in the literal
 */
export function keepsLines(literal: string, start: number, removed: string, inserted: string): boolean {
  if (/[\r\n]/.test(removed) || /[\r\n]/.test(inserted) || literal[start - 1] === '\r') return false;
  const line = literal.lastIndexOf('\n', start - 1) + 1;
  // A line that begins in the first column could become the mark of a new document.
  return line === 0 || /^[ \t]+\S/.test(literal.slice(line, start));
}

/** @returns where a double-quoted scalar at the start of a text ends, or -1 */
export function endOfDouble(text: string): number {
  for (let at = 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return -1;
}
