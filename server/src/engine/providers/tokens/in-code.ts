import type { ReadProse } from '../../markup/markup.ts';
import type { Piece } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';

const CODE = /^(?:`|<(?:code|kbd|samp|tt|var|pre)\b)/i;
const FENCE = /^[ \t>]{0,8}(?:`{3,}|~{3,})/gm;
const ELEMENT = /<(\/?)(?:code|kbd|samp|tt|var|pre|xmp|listing|textarea)\b/gi;
const INDENTED = /(?:^|\n)[ \t]*\r?\n(?: {4}|\t)[^\n]*$/;

/**
 * Whether a place that is no prose of its own stands in code.
 * @param at a token that stands for nothing in the prose
 */
export function isInCode(text: string, at: Span, { pieces }: ReadProse): boolean {
  const before = lastBefore(pieces, at.start);
  if (before !== undefined && before.source.end >= at.end)
    return CODE.test(text.slice(before.source.start, before.source.start + 9));
  const gap = text.slice(before?.source.end ?? 0, at.start);
  if ([...gap.matchAll(FENCE)].length % 2 === 1) return true;
  const element = [...gap.matchAll(ELEMENT)].at(-1);
  return (element !== undefined && element[1] === '') || INDENTED.test(gap);
}

function lastBefore(pieces: readonly Piece[], at: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (pieces[mid]!.source.start <= at) low = mid + 1;
    else high = mid;
  }
  return pieces[low - 1];
}
