/** Phrases of rules ready to be looked for. There are thousands at every start, and a sentence asks for a few: those are made. */
import { type Filter, filterFor } from '../match/filter.ts';
import { phraseAt } from '../match/phrase-table.ts';
import type { GraphPhrase } from '../match/run.ts';
import { DATED } from '../match/vocabulary.ts';
import { once } from '../text/once.ts';
import { type CompiledCondition, type Conditions, compileCondition } from './conditions.ts';
import type { Matchable, PhraseRef, ReadPhrases } from './phrases.ts';
import type { ConditionOf } from './rule.ts';

export interface CompiledPhrase {
  /** Index into the pages. */
  readonly rule: number;
  /** From 1. */
  readonly number: number;
  readonly words: GraphPhrase;
  readonly conditions: () => Conditions;
}

export interface CompiledPhrases {
  readonly filter: Filter;
  /** @param candidate as the filter names it */
  readonly at: (candidate: number) => CompiledPhrase;
}

/** @param read the phrases of these pages, those of others among them */
export function compilePhrases(
  pages: readonly Matchable[],
  { numberOf, phrases, graph }: ReadPhrases,
): CompiledPhrases {
  const phrasesOf = (refs: readonly PhraseRef[] | undefined): GraphPhrase[] =>
    (refs ?? []).flatMap((ref) => phraseAt(phrases, numberOf(ref) ?? -1) ?? []);
  const condition = (source: ConditionOf<PhraseRef>): CompiledCondition =>
    compileCondition(source, phrasesOf, phraseAt(phrases, DATED)!);
  const common = pages.map(({ only, unless = [], softens = [] }) =>
    once(() => ({
      only: only === undefined ? [] : [condition(only)],
      unless: unless.map(condition),
      softens: softens.map(condition),
    })),
  );

  // By candidate: its page, which of the page's phrases it is, and its number in the table.
  const pageOf: number[] = [];
  const placeIn: number[] = [];
  const numbers: number[] = [];
  pages.forEach(({ phrases: own }, page) => {
    own.forEach(({ match }, place) => {
      const number = numberOf(match);
      if (number === undefined) return;
      pageOf.push(page);
      placeIn.push(place);
      numbers.push(number);
    });
  });

  function compiled(candidate: number): CompiledPhrase {
    const page = pageOf[candidate]!;
    const place = placeIn[candidate]!;
    const own = pages[page]!.phrases[place]!;
    const conditions = once((): Conditions => {
      const shared = common[page]!();
      const only = [...shared.only, ...(own.only === undefined ? [] : [condition(own.only)])];
      const unless = [...(own.unless ?? []).map(condition), ...shared.unless];
      const asksAround = [...only, ...unless].some(({ context }) => context.length > 0);
      return { only, unless, softens: shared.softens, asksAround };
    });
    return { rule: page, number: place + 1, words: phraseAt(phrases, numbers[candidate]!)!, conditions };
  }
  const made = new Array<CompiledPhrase | undefined>(numbers.length);
  return {
    filter: filterFor(phrases, graph, Int32Array.from(numbers)),
    at(candidate) {
      const before = made[candidate];
      if (before !== undefined) return before;
      const now = compiled(candidate);
      made[candidate] = now;
      return now;
    },
  };
}
