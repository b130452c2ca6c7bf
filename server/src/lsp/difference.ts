/** The edits that turn one text into another, small enough to be looked at one by one. */
import { type Edit, type Span, shift } from '../engine/index.ts';

/** An edit, and the reply that it lies in; -1 outside of replies. */
export interface ReplyEdit extends Edit {
  readonly reply: number;
}

/**
 * @param was where the replies lie in the text before, `is` in the text after; in the same order
 * @returns edits in order, none of which reaches from one reply into another; all as one where the replies do not pair up
 */
export function differenceByReply(
  before: string,
  after: string,
  was: readonly Span[],
  is: readonly Span[],
): readonly ReplyEdit[] {
  const edits: ReplyEdit[] = [];
  let from = 0;
  let to = 0;
  const upTo = (end: number, newEnd: number, reply: number): void => {
    const [old, fresh] = [before.slice(from, end), after.slice(to, newEnd)];
    if (old !== fresh)
      for (const { at, text } of difference(old, fresh)) edits.push({ at: shift(at, from), text, reply });
    from = end;
    to = newEnd;
  };
  if (was.length === is.length) {
    const order = [...was.keys()].sort((a, b) => was[a]!.start - was[b]!.start);
    for (const reply of order) {
      const [old, fresh] = [was[reply]!, is[reply]!];
      // One text may be several replies: the first of them stands for all.
      if (old.start < from || fresh.start < to) continue;
      upTo(old.start, fresh.start, -1);
      upTo(old.end, fresh.end, reply);
    }
  }
  upTo(before.length, after.length, -1);
  return edits;
}

/**
 * @returns edits, line by line where as many lines are left as before, else one edit from the first difference to the
 * last: cursors and folds outside of them stay where they are.
 */
export function difference(before: string, after: string): readonly Edit[] {
  const a = before.split(/(?<=\n)/);
  const b = after.split(/(?<=\n)/);
  if (a.length !== b.length) return [hull(before, after, 0)];
  const edits: Edit[] = [];
  let from = 0;
  for (const [i, line] of a.entries()) {
    const other = b[i]!;
    if (line !== other) edits.push(hull(line, other, from));
    from += line.length;
  }
  return edits;
}

/** @returns the smallest one edit that turns one text into the other; it never cuts a surrogate pair or CRLF in two. */
function hull(before: string, after: string, offset: number): Edit {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (end < least - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end))
    end++;
  const splits = (text: string, at: number): boolean =>
    at > 0 &&
    (/^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1)) || text.slice(at - 1, at + 1) === '\r\n');
  if (splits(before, start) || splits(after, start)) start--;
  if (splits(before, before.length - end) || splits(after, after.length - end)) end--;
  return {
    at: { start: offset + start, end: offset + before.length - end },
    text: after.slice(start, after.length - end),
  };
}
