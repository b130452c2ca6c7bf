/** What each sentence of a reply does: greets, acknowledges, refuses, acts … Found by the pages in server/functions/. */
import type { Lexicon } from '../match/phrase.ts';
import type { Prose } from '../prose/prose.ts';
import type { Span } from '../text/span.ts';
import { matcherFor, type PhraseProblem } from './matcher.ts';
import type { FunctionPage, SentenceFunction } from './rule.ts';

/** One thing that a sentence does, and the words by which it is known. */
export interface SentencePart {
  readonly function: SentenceFunction;
  /** In the prose text. */
  readonly at: Span;
}

/** By sentence of the prose: what it does, in the order of the words; empty where nothing is known. */
export type SentenceParts = readonly (readonly SentencePart[])[];

export interface FunctionFinder {
  readonly problems: readonly PhraseProblem[];
  find(prose: Prose): SentenceParts;
}

/** The most words of a line that only says who writes. */
const SIGNATURE = 7;

export function functionsFor(pages: readonly FunctionPage[], lexicon: Lexicon): FunctionFinder {
  const matcher = matcherFor(pages, lexicon);
  return {
    problems: matcher.problems,
    find(prose) {
      const parts: SentencePart[][] = prose.sentences.map(() => []);
      for (const hit of matcher.hits(prose)) parts[hit.sentence]?.push({ function: pages[hit.rule]!.id, at: hit.at });
      sign(prose, parts);
      return parts;
    },
  };
}

/** The last lines that do nothing else say who writes: short, without a full stop, nobody's question. */
function sign(prose: Prose, parts: SentencePart[][]): void {
  for (let i = prose.sentences.length - 1; i > 0; i--) {
    const sentence = prose.sentences[i]!;
    const words = prose.words.slice(sentence.from, sentence.to);
    const last = words[words.length - 1];
    const spoken = words.filter((w) => w.kind !== 'sign').length;
    if (parts[i]!.some((p) => p.function === 'sign' || p.function === 'close')) continue;
    if (spoken > SIGNATURE || (last !== undefined && /^[.!?…:]$/.test(last.norm)) || parts[i]!.length > 0) return;
    parts[i] = [{ function: 'sign', at: { start: sentence.start, end: sentence.end } }];
  }
}

/** @returns for each sentence the set of its functions. */
export const setsOf = (parts: SentenceParts): readonly ReadonlySet<SentenceFunction>[] =>
  parts.map((own) => new Set(own.map((p) => p.function)));
