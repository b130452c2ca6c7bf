/** What has phrases, and how they are read: those that are written, and those that the vocabulary has read before. */
import { type Graph, graphBuilder } from '../match/graph.ts';
import { needsIn } from '../match/needs.ts';
import { isMistake, phraseParser } from '../match/phrase.ts';
import { type PhraseTable, withPhrases } from '../match/phrase-table.ts';
import type { Vocabulary } from '../match/vocabulary.ts';
import type { SentenceFunction, WordingOf } from './rule.ts';

export interface PhraseProblem {
  readonly rule: string;
  readonly phrase: string;
  readonly message: string;
}

/** A phrase as it is written, or its number in the vocabulary. */
export type PhraseRef = string | number;

/** What has phrases: a rule, or the page of a sentence function. */
export interface Matchable<P extends PhraseRef = PhraseRef> extends WordingOf<P> {
  readonly id: string;
}

/** The page of a sentence function, so far as the matcher needs it. */
export interface MatchableFunction<P extends PhraseRef = PhraseRef> extends Matchable<P> {
  readonly id: SentenceFunction;
}

const PLACES = ['before', 'after', 'sentence', 'next', 'previous', 'earlier'] as const;

/** Phrases in one table and one graph. */
export interface ReadPhrases {
  /** @returns the number of a phrase in the table; undefined where it has a mistake */
  readonly numberOf: (ref: PhraseRef) => number | undefined;
  readonly phrases: PhraseTable;
  readonly graph: Graph;
  readonly problems: readonly PhraseProblem[];
}

/** Reads the phrases that are written; those of the vocabulary are read already. */
export function readPhrases(all: readonly Matchable[], vocabulary: Vocabulary): ReadPhrases {
  const { graph, phrases } = vocabulary;
  // What a rule looks for is of one kind: the pages' rules, thousands of phrases, need not be gone through.
  const written = all
    .filter((rule) => typeof rule.phrases[0]?.match === 'string')
    .flatMap((rule) => phrasesOf(rule).map((ref) => [rule.id, String(ref)] as const));
  if (written.length === 0) return { numberOf: Number, phrases, graph, problems: [] };
  const problems: PhraseProblem[] = [];
  const parse = phraseParser(vocabulary.lexicon);
  const read = new Map<string, { readonly node: number; readonly groups: number } | undefined>();
  const builder = graphBuilder(graph, vocabulary.trees);
  for (const [rule, source] of written) {
    if (read.has(source)) continue;
    const parsed = parse(source);
    if (isMistake(parsed))
      problems.push({ rule, phrase: source, message: `${parsed.message} (at sign ${parsed.at + 1})` });
    read.set(source, isMistake(parsed) ? undefined : { node: builder.add(parsed.node), groups: parsed.groups });
  }
  const needs = needsIn(builder.graph());
  const sound = [...read].flatMap(([source, phrase]) =>
    phrase === undefined ? [] : [[source, { ...phrase, needs: needs(phrase.node).map(builder.addWord) }] as const],
  );
  const numbers = new Map(sound.map(([source], i) => [source, phrases.nodes.length + i]));
  return {
    numberOf: (ref) => (typeof ref === 'number' ? ref : numbers.get(ref)),
    phrases: withPhrases(
      phrases,
      sound.map(([, phrase]) => phrase),
    ),
    graph: builder.graph(),
    problems,
  };
}

/** @returns every phrase of a rule or page: what it looks for, and what its conditions ask for. */
export function phrasesOf<P extends PhraseRef>(rule: WordingOf<P>): readonly P[] {
  const conditions = [rule, ...rule.phrases].flatMap(({ only, unless }) => [
    ...(only ? [only] : []),
    ...(unless ?? []),
  ]);
  return [
    ...rule.phrases.map(({ match }) => match),
    ...[...conditions, ...(rule.softens ?? [])].flatMap((condition) =>
      PLACES.flatMap((place) => condition[place] ?? []),
    ),
  ];
}
