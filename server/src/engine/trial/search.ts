/** Looks for one reply in which a phrase is found: many are made for it, and the matcher is asked of each. */
import type { Block } from '../markup/markup.ts';
import { treesOf } from '../match/graph.ts';
import { isMistake, type Node, phraseParser } from '../match/phrase.ts';
import { chooser, first } from '../match/samples.ts';
import type { Vocabulary } from '../match/vocabulary.ts';
import { type Prose, parseProse } from '../prose/prose.ts';
import { type Matcher, matcherFor } from '../rules/matcher.ts';
import type { Matchable, MatchableFunction, PhraseRef } from '../rules/phrases.ts';
import type { Condition, Phrase, Wording } from '../rules/rule.ts';
import { identity } from '../text/mapped-text.ts';
import { sceneOf } from './scene.ts';

/** What stands beside the rules that are looked at. */
export interface Surroundings {
  readonly vocabulary: Vocabulary;
  /** How the functions of sentences are known. */
  readonly functions: readonly MatchableFunction[];
}

/** One phrase, with all conditions that count for it. */
export interface Case {
  readonly match: string;
  readonly only: readonly Condition[];
  readonly unless: readonly Condition[];
}

/** @returns a phrase's tree, or undefined where it has a mistake. */
export type Reader = (phrase: PhraseRef) => Node | undefined;

/** So many replies are made before a phrase is said never to match. Of 1,100 phrases of rules none needed more than 60. */
const TRIES = 600;

export const caseOf = (rule: Wording, phrase: Phrase): Case => ({
  match: phrase.match,
  only: [rule.only, phrase.only].flatMap((condition) => condition ?? []),
  unless: [...(phrase.unless ?? []), ...(rule.unless ?? [])],
});

/** Reads phrases, each once. */
export function readerOf({ lexicon, graph, phrases }: Vocabulary): Reader {
  const parse = phraseParser(lexicon);
  const tree = treesOf(graph);
  const known = new Map<string, Node | undefined>();
  return (phrase) => {
    if (typeof phrase === 'number') return tree(phrases.nodes[phrase]!);
    if (!known.has(phrase)) {
      const parsed = parse(phrase);
      known.set(phrase, isMistake(parsed) ? undefined : parsed.node);
    }
    return known.get(phrase);
  };
}

const PHRASE_KEYS = ['before', 'after', 'sentence', 'next', 'previous', 'earlier'] as const;

/** @returns every phrase of a case: its own, and those that its conditions look for. */
export const phrasesOf = ({ match, only, unless }: Case): readonly string[] => [
  match,
  ...[...only, ...unless].flatMap((condition) => PHRASE_KEYS.flatMap((key) => condition[key] ?? [])),
];

/** Whether every phrase of a case can be read. */
export const isSound = (each: Case, read: Reader): boolean =>
  phrasesOf(each).every((phrase) => read(phrase) !== undefined);

const FUNCTION_KEYS = ['sentence-is', 'next-is', 'previous-is', 'reply-has'] as const;

/** @returns a matcher whose rule number i is case number i. */
export function matcherOf(cases: readonly Case[], { vocabulary, functions }: Surroundings): Matcher {
  // Sentence functions are many phrases: they take part only where a condition asks for them.
  const asks = cases.some(({ only, unless }) =>
    [...only, ...unless].some((condition) => FUNCTION_KEYS.some((key) => condition[key] !== undefined)),
  );
  const rules = cases.map(
    ({ match, only: [outer, inner], unless }, i): Matchable => ({
      id: String(i),
      phrases: [{ match, unless, ...(inner === undefined ? {} : { only: inner }) }],
      ...(outer === undefined ? {} : { only: outer }),
    }),
  );
  return matcherFor(rules, vocabulary, asks ? functions : []);
}

/**
 * Whether the matcher finds a case in one of the replies that are made for it.
 * @param index its number in the matcher
 */
export function isFound(
  { match, only, unless }: Case,
  index: number,
  matcher: Matcher,
  read: Reader,
  { functions }: Surroundings,
): boolean {
  const node = read(match);
  if (node === undefined) return false;
  const knownBy = (wanted: MatchableFunction['id']): readonly PhraseRef[] =>
    functions.find(({ id }) => id === wanted)?.phrases.map((phrase) => phrase.match) ?? [];
  const random = chooser(1);
  for (let i = 0; i < TRIES; i++) {
    const scene = sceneOf({ node, only, unless, read, phrasesOf: knownBy, choose: i === 0 ? first : random });
    if (matcher.match(proseOf(scene.sentences), scene.situation).hits.some(({ rule }) => rule === index)) return true;
  }
  return false;
}

/** Prose of which each sentence is a paragraph. */
function proseOf(sentences: readonly string[]): Prose {
  const blocks: Block[] = [];
  let start = 0;
  for (const { length } of sentences) {
    blocks.push({ at: { start, end: start + length }, kind: 'paragraph' });
    start += length + 1;
  }
  return parseProse({ ...identity(sentences.join('\n')), blocks, marks: [], comments: [], tokenAt: new Map() });
}
