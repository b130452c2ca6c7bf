/**
 * Marks in a text that is yet to be rendered. Where a mark begins and ends stands a sign that no text holds, so that it
 * comes through Markdown and HTML with the words beside it; placeholders and fill-ins give way to a sign altogether, so
 * that their braces and brackets are never taken for markup. `runs.ts` reads the signs again.
 */
import type { PreviewMark, PreviewText, TextSpan } from '../../../server/src/protocol.ts';

// Unicode's noncharacters U+FDD0 to U+FDEF: "intended for internal use", never in a text that is passed on.
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
const TOKEN = '\uFDD2';
const ZERO = 0xfdd3;
const END = '\uFDDD';

const numeral = (n: number): string =>
  [...String(n)].map((digit) => String.fromCharCode(ZERO + Number(digit))).join('') + END;

/** A sign in rendered text: the letter says which kind, the number which mark. */
export interface Sign {
  readonly kind: 'open' | 'close' | 'token';
  /** Index of the mark. */
  readonly mark: number;
  /** In the text that was searched. */
  readonly start: number;
  readonly end: number;
}

const SIGN = /([\uFDD0-\uFDD2])([\uFDD3-\uFDDC]{1,9})\uFDDD/g;

/** @returns the signs of a rendered text, in order. */
export function signsOf(text: string): Sign[] {
  return [...text.matchAll(SIGN)].map((m) => ({
    kind: m[1] === OPEN ? 'open' : m[1] === CLOSE ? 'close' : 'token',
    mark: Number([...m[2]!].map((c) => c.charCodeAt(0) - ZERO).join('')),
    start: m.index,
    end: m.index + m[0].length,
  }));
}

/** @returns a text without signs or parts of them. */
export const withoutSigns = (text: string): string => text.replace(/[\uFDD0-\uFDEF]/g, '');

/** @returns rendered text without the signs that begin and end findings: what would stand there had none been marked. Sentences go by the same signs. */
export const withoutFindings = (text: string): string => text.replace(/[\uFDD0\uFDD1][\uFDD3-\uFDDC]{1,9}\uFDDD/g, '');

/** A stretch to mark: what the server names, or a sentence. */
export type Marked = Pick<PreviewMark, 'at' | 'visible'> & { readonly kind: PreviewMark['kind'] | 'sentence' };

/** All that is marked in a text: its marks first, then its sentences, so that the numbers of its marks are their own. */
export const markedIn = ({ marks, sentences = [] }: Pick<PreviewText, 'marks' | 'sentences'>): readonly Marked[] => [
  ...marks,
  ...sentences.map(({ at, visible }): Marked => ({ kind: 'sentence', at, visible })),
];

/** What is left of a span when hidden ones at its ends are cut off; undefined where that is nothing. */
function shownOf({ start, end }: TextSpan, hidden: readonly TextSpan[]): TextSpan | undefined {
  const before = hidden.find((each) => each.start <= start && start < each.end);
  const after = hidden.find((each) => each.start < end && end <= each.end);
  const shown = { start: before?.end ?? start, end: after?.start ?? end };
  return shown.start < shown.end ? shown : undefined;
}

const isToken = ({ kind }: Marked): boolean => kind === 'placeholder' || kind === 'fill-in';

/**
 * Puts signs into a reply's text.
 * @param marks see `markedIn`; offsets beyond the text are left out
 * @param hidden stretches that are not drawn, in order, apart; no mark begins or ends in them
 * @param wanted which findings and sentences to mark, by index; all where absent
 */
export function markedText(
  text: string,
  marks: readonly Marked[],
  hidden: readonly TextSpan[] = [],
  wanted?: (index: number) => boolean,
): string {
  // One for one, so that offsets hold: such characters show nothing anyway.
  const clean = text.replace(/[\uFDD0-\uFDEF]/g, '\uFFFD');
  const tokens = marks
    .map((mark, index) => ({ mark, index }))
    .filter(({ mark }) => isToken(mark) && mark.at.end <= text.length && shownOf(mark.at, hidden) !== undefined);
  const inside = (at: number) => tokens.find(({ mark }) => mark.at.start < at && at < mark.at.end);

  const signs: { at: number; rank: number; text: string; skip: number }[] = [];
  for (const { mark, index } of tokens)
    signs.push({ at: mark.at.start, rank: 2, text: TOKEN + numeral(index), skip: mark.at.end - mark.at.start });
  marks.forEach((mark, index) => {
    if (isToken(mark) || (wanted !== undefined && !wanted(index))) return;
    for (const part of mark.visible) {
      const shown = shownOf(part, hidden);
      if (shown === undefined || shown.end > text.length) continue;
      const { start, end } = shown;
      signs.push({ at: inside(start)?.mark.at.start ?? start, rank: 1, text: OPEN + numeral(index), skip: 0 });
      signs.push({ at: inside(end)?.mark.at.end ?? end, rank: 0, text: CLOSE + numeral(index), skip: 0 });
    }
  });
  for (const { start, end } of hidden) signs.push({ at: start, rank: 3, text: '', skip: end - start });
  signs.sort((a, b) => a.at - b.at || a.rank - b.rank);

  let out = '';
  let from = 0;
  for (const sign of signs) {
    out += clean.slice(from, sign.at) + sign.text;
    from = Math.max(from, sign.at + sign.skip);
  }
  return out + clean.slice(from);
}
