import type { ReadProse } from '../markup/markup.ts';
import { quotations } from './quotations.ts';
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
  const all: Word[] = [];
  const sentences: Sentence[] = [];
  read.blocks.forEach((block, index) => {
    const own = words(read.text, block.at.start, block.at.end, quotations(read.text, block.at.start, block.at.end));
    splitSentences(read.text, own, all.length, index, sentences);
    for (const word of own) all.push(word);
  });
  return { read, words: all, sentences };
}
