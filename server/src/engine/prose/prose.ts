import type { ReadProse } from '../markup/markup.ts';
import { mayQuote, quotations } from './quotations.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Word, words } from './words.ts';

/** What the customer reads, taken apart into sentences and words. */
export interface Prose {
  readonly read: ReadProse;
  readonly words: readonly Word[];
  /** In order. Every word belongs to exactly one. */
  readonly sentences: readonly Sentence[];
}

/** Takes what a markup reader read apart. */
export function parseProse(read: ReadProse): Prose {
  const { text } = read;
  const all: Word[] = [];
  const sentences: Sentence[] = [];
  const quoting = mayQuote(text);
  read.blocks.forEach(({ at: { start, end } }, index) => {
    const first = all.length;
    words(text, start, end, quoting ? quotations(text, start, end) : [], all);
    splitSentences(text, all, first, index, sentences);
  });
  return { read, words: all, sentences };
}
