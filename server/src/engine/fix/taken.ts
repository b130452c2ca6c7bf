/** What a rewrite takes away beside the words that are complained of: who chooses it should know. */
import type { Taken } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';
import type { Replacement } from './rewrite.ts';

/** A complaint about a place in its sentence, in the prose text. */
export interface Place {
  readonly at: Span;
  readonly sentence: Span;
}

/**
 * @param shown gives what the customer reads at a place of the prose
 * @returns undefined where nothing else goes: a sign or a space at the end, and a word that takes over a capital, are still there
 */
export function takenBeside(
  { at, sentence }: Place,
  { at: range, text }: Pick<Replacement, 'at' | 'text'>,
  shown: (at: Span) => string,
): Taken | undefined {
  const beside = [
    { start: range.start, end: Math.min(range.end, at.start) },
    { start: Math.max(range.start, at.end), end: range.end },
  ];
  const kept = wordsIn(text);
  const words = beside.flatMap((part): string[] => {
    const gone = part.start < part.end ? shown(part).replace(/^[\s,;:]+|[\s.,;:]+$/g, '') : '';
    return wordsIn(gone) === '' || kept.includes(wordsIn(gone)) ? [] : [gone];
  });
  if (words.length === 0) return undefined;
  const left = [
    { start: sentence.start, end: range.start },
    { start: range.end, end: sentence.end },
  ];
  return { words, whole: left.every((part) => part.start >= part.end || wordsIn(shown(part)) === '') };
}

/** Letters and figures, a space between words, one at each end. */
const wordsIn = (text: string): string => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  return words === null ? '' : ` ${words.join(' ')} `;
};
