import type { PreviewNumbers } from '../protocol.ts';

/** Words that people read in a minute: M. Brysbaert (2019), silent reading of English that is no fiction. */
const WORDS_PER_MINUTE = 238;
const WORD = /[\p{L}\p{N}]+(?:[’'.,@/_-][\p{L}\p{N}]+)*/gu;

const I = new Set(['i', 'me', 'my', 'mine', 'myself']);
const WE = new Set(['we', 'us', 'our', 'ours', 'ourselves']);
const YOU = new Set(['you', 'your', 'yours', 'yourself', 'yourselves']);

/**
 * Counts what the customer reads. "I'm" is one word, and one I.
 * @param sentences in order, samples filled in; empty where the customer gets nothing of it
 */
export function numbersOf(sentences: readonly string[]): PreviewNumbers {
  const words = sentences.map((sentence) =>
    [...sentence.matchAll(WORD)].map(([word]) => word.toLowerCase().split(/[’']/)[0] ?? ''),
  );
  const all = words.flat();
  const lengths = words.map(({ length }) => length);
  const most = Math.max(0, ...lengths);
  const count = (of: ReadonlySet<string>): number => all.filter((word) => of.has(word)).length;
  return {
    words: all.length,
    sentences: sentences.filter((sentence) => sentence.trim() !== '').length,
    ...(most === 0 ? {} : { longest: { sentence: lengths.indexOf(most), words: most } }),
    seconds: Math.round((all.length / WORDS_PER_MINUTE) * 60),
    i: count(I),
    we: count(WE),
    you: count(YOU),
  };
}
