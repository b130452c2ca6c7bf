import type { ReadProse } from '../markup/markup.ts';
import { overlaps, type Span } from '../text/span.ts';
import { isQuotedWhole, mayQuote, quotations } from './quotations.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { formsIn, titles } from './titles.ts';
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
  const quoting = mayQuote(text) && !isQuotedWhole(text);
  const forms = formsIn(text);
  read.blocks.forEach(({ at: { start, end } }, index) => {
    const first = all.length;
    const quoted = quoting ? quotations(text, start, end) : [];
    words(text, start, end, withTitles(quoted, titles(text, start, end, forms)), all);
    splitSentences(text, all, first, index, sentences);
  });
  return { read, words: all, sentences };
}

/** A title inside a quotation is part of it. */
const withTitles = (quoted: readonly Span[], named: readonly Span[]): readonly Span[] =>
  named.length === 0
    ? quoted
    : [...quoted, ...named.filter((title) => !quoted.some((each) => overlaps(each, title)))].sort(
        (a, b) => a.start - b.start,
      );
