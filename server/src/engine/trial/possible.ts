/** Phrases that can never match: a rule that nothing can trigger is a mistake, and nobody would notice it. */
import type { Node } from '../match/phrase.ts';
import { spellings } from '../match/samples.ts';
import { words } from '../prose/words.ts';
import type { Condition, Wording } from '../rules/rule.ts';
import { type Case, caseOf, isFound, isSound, matcherOf, type Reader, readerOf, type Surroundings } from './search.ts';

export interface Impossible {
  /** Index into the rules. */
  readonly rule: number;
  /** Index into its phrases. */
  readonly phrase: number;
  /** Why, and what to do: one sentence each. */
  readonly message: string;
}

/** @returns the phrases that nothing can match. Those with a mistake in them are left out: they are no phrases yet. */
export function impossiblePhrases(rules: readonly Wording[], surroundings: Surroundings): readonly Impossible[] {
  const read = readerOf(surroundings.vocabulary);
  const placed = rules.flatMap((rule, index) =>
    rule.phrases.flatMap((phrase, number) => {
      const each = caseOf(rule, phrase);
      return isSound(each, read) ? [{ rule: index, phrase: number, each }] : [];
    }),
  );
  // One matcher for all: compiling costs more than looking.
  const matcher = matcherOf(
    placed.map(({ each }) => each),
    surroundings,
  );
  return placed.flatMap(({ rule, phrase, each }, i) =>
    isFound(each, i, matcher, read, surroundings)
      ? []
      : [{ rule, phrase, message: reasonOf(each, read, surroundings) }],
  );
}

/** Why a phrase never matches, found by leaving out one thing after the other. */
function reasonOf(each: Case, read: Reader, surroundings: Surroundings): string {
  const found = (changed: Partial<Case>): boolean => {
    const other: Case = { match: each.match, only: [], unless: [], ...changed };
    return isFound(other, 0, matcherOf([other], surroundings), read, surroundings);
  };
  if (!found({})) return phraseReason(each.match, read, (match) => found({ match }));
  for (const [key, part] of each.only.flatMap(keyByKey))
    if (!found({ only: [part] }))
      return `“only: ${key}” never holds where these words stand. Take it out, or change the phrase.`;
  for (const [key, part] of each.unless.flatMap(keyByKey))
    if (!found({ unless: [part] }))
      return `“unless: ${key}” holds wherever these words stand, so that the rule always keeps silent. Take it out, or make it narrower.`;
  return 'its conditions contradict each other: they never hold together. Take one of them out.';
}

const keyByKey = (condition: Condition): readonly (readonly [key: string, part: Condition])[] =>
  Object.entries(condition).map(([key, value]) => [key, { [key]: value }]);

/** What may be at fault in a phrase, and what to say where the phrase without it is found. */
const SUSPECTS: readonly (readonly [part: RegExp, message: string])[] = [
  [/\{(?:not|is)\s[^{}]*\}/g, 'the words in { } contradict the words around them. Change one of them.'],
  [/(?<!\\)\^/g, '“^” is the start of the sentence, and no words can stand before it. Put it first, or take it out.'],
  [
    /(?<!\\)\$/g,
    '“$” is the end of the clause, and these words cannot stand behind it. Put it last, or take it out; a sum of money is written without its sign.',
  ],
];

function phraseReason(match: string, read: Reader, found: (match: string) => boolean): string {
  const node = read(match);
  const unseen = node === undefined ? undefined : unseenIn(node);
  if (unseen !== undefined)
    return `“${unseen}” is never one of the words of a text: signs such as quotation marks, money signs and * are passed over, and words with an apostrophe or a hyphen in them are taken apart. Take it out, or write it as two words.`;
  for (const [part, message] of SUSPECTS) {
    const without = match.replace(part, ' ').trim();
    if (without !== match && read(without) !== undefined && found(without)) return message;
  }
  return 'no text was found in which it stands. Write it more simply.';
}

/** A word of a phrase that reading a text never gives. */
function unseenIn(node: Node): string | undefined {
  if (node.type === 'word') {
    const all = spellings(node);
    return all.some((word) => isSeen(word, node)) ? undefined : (all[0] ?? '');
  }
  const parts = node.type === 'sequence' ? node.items : node.type === 'choice' ? node.of : [];
  const unseen = parts.map(unseenIn);
  // Of a choice one way that works is enough.
  if (node.type === 'choice' && unseen.includes(undefined)) return undefined;
  return unseen.find((word) => word !== undefined);
}

function isSeen(word: string, { words: whole, prefixes, suffixes }: Extract<Node, { type: 'word' }>): boolean {
  // Half of a contraction is seen behind the other half.
  if (word.startsWith("'")) return true;
  const read = words(word, 0, word.length, []);
  const norm = read.length === 1 ? (read[0]?.norm ?? '') : '';
  if (norm === '') return false;
  return whole.includes(norm) || prefixes.some((p) => norm.startsWith(p)) || suffixes.some((s) => norm.endsWith(s));
}
