import * as fc from 'fast-check';
import { readerFor } from '../../server/src/engine/markup/index.ts';
import { OPAQUE, type ReadProse } from '../../server/src/engine/markup/markup.ts';
import { scanTokens } from '../../server/src/engine/providers/tokens/scan.ts';
import type { Markup } from '../../server/src/engine/reply.ts';
import type { Span } from '../../server/src/engine/text/span.ts';

export const BLANKS: ReadonlySet<string> = new Set(['what went wrong', 'date']);

export function readReply(markup: Markup, text: string): ReadProse {
  return readerFor(markup).read(text, scanTokens(text, { markup, blanks: BLANKS }));
}

const isWord = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);

/**
 * Every span of the prose that a rule could underline: from the start of a word to the end of a word or of a sentence,
 * inside one block, without placeholders.
 */
export function phrasesIn(read: ReadProse): Span[] {
  const spans: Span[] = [];
  for (const block of read.blocks) {
    const words = [...read.text.slice(block.at.start, block.at.end).matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({
      start: block.at.start + m.index,
      end: block.at.start + m.index + m[0].length,
    }));
    for (let i = 0; i < words.length; i++) {
      for (let j = i; j < Math.min(words.length, i + 5); j++) {
        const span = { start: words[i]!.start, end: words[j]!.end };
        if (read.text.slice(span.start, span.end).includes(OPAQUE)) break;
        spans.push(span);
        if (/[.!?]/.test(read.text[span.end] ?? '') && !isWord(read.text[span.end + 1]))
          spans.push({ ...span, end: span.end + 1 });
      }
    }
  }
  return spans;
}

/** What a rule may write: words, a sentence, a blank, signs that mean something to some markup. */
export const replacement = fc.constantFrom(
  'sorry',
  'I’m sorry',
  'We can’t do that today.',
  "We'd like to help you",
  'I’m sorry [what went wrong]',
  '[what went wrong]',
  '[what went wrong].',
  'by [date]',
  'a_b',
  '2 * 3 * 4',
  'less < more & more',
  'snake_case',
  'a (very) good day',
  '1. First',
  '- no',
  '# one',
  'R&D',
  '&amp;',
  '<b>',
  'x | y',
  'two\nlines',
  'one.\n\nTwo.',
  'C:\\dir',
  '~5 days',
  'why?',
  'now!',
  'x`y',
  '100%',
  'so: yes',
);

/** The prose as it must read: blanks of our own are one noun each. */
export const shown = (text: string): string =>
  text.replace(/\[([^\][]+)\]/g, (all, words: string) => (BLANKS.has(words) ? OPAQUE : all));
