import type { Span } from '../text/span.ts';

/** Longer than this (code units), a pair of quotation marks is more likely a stray sign than a quotation. */
const LONGEST = 400;

// Straight and curly double quotation marks and guillemets. Single ones are left alone: they are apostrophes far more often.
const OPEN = /["“„«]/g;
const CLOSERS: Readonly<Record<string, string>> = { '"': '"”', '“': '”"', '„': '“”"', '«': '»' };

/**
 * Quotations of two words or more: somebody else's words, a label, a title. They are nobody's tone.
 * @returns spans from the opening to the closing mark, both included, in order.
 */
export function quotations(text: string, from: number, to: number): Span[] {
  const out: Span[] = [];
  OPEN.lastIndex = from;
  for (;;) {
    const m = OPEN.exec(text);
    if (m === null || m.index >= to) return out;
    // An inch mark or a closing mark: a quotation opens after a space or a bracket.
    if (m.index > from && !/[\s([{—–:,\uFFFC-]/.test(text[m.index - 1] ?? ' ')) continue;
    const closers = CLOSERS[m[0]] ?? '"';
    const limit = Math.min(to, m.index + LONGEST);
    for (let i = m.index + 1; i < limit; i++) {
      if (!closers.includes(text[i] ?? '')) continue;
      const inside = text.slice(m.index + 1, i).trim();
      if (/\S\s+\S/.test(inside)) out.push({ start: m.index, end: i + 1 });
      OPEN.lastIndex = i + 1;
      break;
    }
  }
}

/** @returns whether one pair of marks holds all there is: a reply that was copied with its marks, and not somebody's words in it. */
export function isQuotedWhole(text: string): boolean {
  const said = text.trim();
  const closers = CLOSERS[said[0] ?? ''];
  return closers?.includes(said.at(-1)!) === true && !/["“”„«»]/.test(said.slice(1, -1));
}

/** @returns false where there is no sign that could open a quotation. */
export const mayQuote = (text: string): boolean => /["“„«]/.test(text);
