/** Fences for text, not for a language of programs: many teams fence each reply, so that it can be copied as it is. */
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import { trimmed } from './document-host.ts';

/** Of any fence, so that the end of a program is not taken for the beginning of a text. */
const OPENING = /^ {0,3}(`{3,}(?=[^`\r\n]*(?:\r\n?|\n))|~{3,})[ \t]*([^\r\n]*)(?:\r\n?|\n)/gm;
const OF_TEXT = /^(?:md|markdown|te?xt|plain(?:text)?)?[ \t]*$/i;
/** Four words in a row: a command or its output hardly has them. */
const prosePattern = once(() => /(?:\p{L}[\p{L}'’]*,?[ \t]+){3}\p{L}/u);
/** Notes on a reply are shorter (code units): what is longer is a manual that shows letters. */
const LONGEST_NOTES = 300;
/** The line above a text opens a fence. */
const OPENED = /(?:^|[\r\n]) {0,3}(?:`{3,}|~{3,})[^\r\n]*\s*$/;

/** What is in the fences of a text for text, without the lines that open and close them; one never closed is none. */
function fencedIn(source: string, { start, end }: Span): readonly { readonly whole: Span; readonly inside: Span }[] {
  const text = source.slice(start, end);
  const found: { readonly whole: Span; readonly inside: Span }[] = [];
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(text); opening !== null; opening = OPENING.exec(text)) {
    const [, sign, language] = opening as unknown as [string, string, string];
    const close = new RegExp(`^ {0,3}${sign[0]}{${sign.length},}[ \\t]*$`, 'gm');
    close.lastIndex = OPENING.lastIndex;
    const closing = close.exec(text);
    if (closing === null) continue;
    const whole = { start: start + opening.index, end: start + close.lastIndex };
    if (OF_TEXT.test(language))
      found.push({ whole, inside: trimmed(source, { start: start + OPENING.lastIndex, end: start + closing.index }) });
    OPENING.lastIndex = close.lastIndex;
  }
  return found;
}

/** Where a fence holds all of a reply's text, what is in it. */
export function unfenced(source: string, body: Span): Span {
  const [first] = fencedIn(source, body);
  return first !== undefined && first.whole.start === body.start && first.whole.end === body.end ? first.inside : body;
}

/** A reply in a fence. */
export interface FencedReply {
  readonly at: Span;
  /** The line in bold or the heading of its own right above it, where one section holds several. */
  readonly title?: string;
}

const TITLE = /^[ \t]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?(?:\*\*([^*\r\n]+)\*\*|#{1,6}[ \t]+([^\r\n]+?)[ \t#]*$)/gm;

/** The fences with sentences in a section: the replies of a file that fences each. */
export function fencedReplies(source: string, at: Span): readonly FencedReply[] {
  let from = at.start;
  return fencedIn(source, at).flatMap(({ whole, inside }) => {
    const above = [...source.slice(from, whole.start).matchAll(TITLE)].at(-1);
    from = whole.end;
    if (!prosePattern().test(source.slice(inside.start, inside.end))) return [];
    const title = (above?.[1] ?? above?.[2])?.replace(/:$/, '').trim();
    return [{ at: inside, ...(title === undefined || title === '' ? {} : { title }) }];
  });
}

/** Whether a section holds fenced replies and little else. How long they are says nothing: fixes may shorten them. */
export function isFenced(source: string, at: Span): boolean {
  const replies = fencedReplies(source, at);
  const notes = fencedIn(source, at).reduce((left, { whole }) => left - (whole.end - whole.start), at.end - at.start);
  return replies.length > 0 && notes <= LONGEST_NOTES * replies.length;
}

/** Whether a text that stands in a fence would be taken for code after a change: its file might no longer hold replies. */
export const ceasesToBeProse = (source: string, { start }: Span, before: string, after: string): boolean =>
  prosePattern().test(before) &&
  !prosePattern().test(after) &&
  OPENED.test(source.slice(Math.max(0, start - 200), start));
