/** Made-up replies in which a phrase should be found: the phrase's words, and around them what its conditions ask for. */

import type { Node } from '../match/phrase.ts';
import { type Choose, FILLERS, first, partsOf, sampleOf, written } from '../match/samples.ts';
import { SITUATIONS, type Situation } from '../reply.ts';
import type { PhraseRef } from '../rules/phrases.ts';
import type { Condition, SentenceFunction } from '../rules/rule.ts';

/** Sentences, and what the situation is declared to be. */
export interface Scene {
  readonly sentences: readonly string[];
  readonly situation: readonly Situation[];
}

export interface SceneInput {
  readonly node: Node;
  /** Conditions that must hold, and those of which none may. */
  readonly only: readonly Condition[];
  readonly unless: readonly Condition[];
  /** Reads a phrase of a condition; undefined where it has a mistake. */
  readonly read: (phrase: PhraseRef) => Node | undefined;
  /** Phrases by which a function of sentences is known. */
  readonly phrasesOf: (wanted: SentenceFunction) => readonly PhraseRef[];
  readonly choose: Choose;
}

type Words = readonly string[];
const list = (...texts: string[]): readonly Words[] => texts.map((text) => (text === '' ? [] : text.split(' ')));

const SUBJECTS: Readonly<Record<NonNullable<Condition['subject']>[number], readonly Words[]>> = {
  we: list('', 'we', 'I', 'our team', 'we have'),
  you: list('', 'you', 'if you', 'you have'),
  it: list('', 'it', 'the parcel', 'this', 'it was'),
  they: list('', 'they', 'customers', 'who', 'they are'),
  none: list('', 'please', 'please also', 'now'),
};
const REPORTED = list('you told us that', 'you said', 'you wrote that', 'customers say');
const IF = list('if', 'when', 'once', 'in case', 'unless', 'should you', 'if it');
const MODALS = list('can', 'will', 'must', 'may', 'would');
const NEGATIONS = list('not', 'never', 'do not', 'can not');
const SPECIFIC = list(
  'for the broken kettle',
  'about your blue kettle',
  'that 4471 arrived broken',
  'to wait for a code',
);
const DATES = list('today', 'on monday', 'within 2 days', 'by 14 May');
const NOTHING: readonly Words[] = [[]];
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A flag that is asked for, true or false: it is tried with what makes it true where that is wanted, else now and then. */
type Flag = 'reported' | 'if-clause' | 'modal' | 'negated' | 'specific' | 'dated' | 'question';

/** @returns the next scene to be tried. With `first` as chooser it is the barest one. */
export function sceneOf({ node, only, unless, read, phrasesOf, choose }: SceneInput): Scene {
  const one = <T>(of: readonly T[]): T | undefined => of[choose(of.length)];
  const sample = (phrases: readonly PhraseRef[]): Words => {
    const tree = read(one(phrases) ?? '');
    return tree === undefined ? [] : sampleOf(tree, choose);
  };
  /** What conditions that must hold ask for under a key: one of the phrases of each. */
  const asked = (key: 'before' | 'after' | 'sentence' | 'next' | 'previous' | 'earlier'): Words[] =>
    only.flatMap((condition) => (condition[key] === undefined ? [] : [sample(condition[key])]));
  const doing = (key: 'sentence-is' | 'next-is' | 'previous-is' | 'reply-has'): Words[] =>
    only.flatMap(({ [key]: wanted }) => {
      const does = wanted === undefined ? undefined : one(wanted);
      return does === undefined ? [] : [sample(phrasesOf(does))];
    });
  const flag = (key: Flag, words: readonly Words[]): Words => {
    const wanted = only.some((condition) => condition[key] === true);
    const mentioned = unless.some((condition) => condition[key] !== undefined);
    if (wanted ? choose(4) === 3 : !(mentioned && choose(2) === 1)) return [];
    return one(words) ?? [];
  };

  const subjects = [...only, ...unless].flatMap(({ subject }) => subject ?? []);
  const wanted = only.flatMap(({ subject }) => subject ?? []);
  const who = one(wanted.length > 0 ? wanted : subjects.length > 0 ? (Object.keys(SUBJECTS) as typeof subjects) : []);
  const lead = [
    ...flag('reported', REPORTED),
    ...flag('if-clause', IF),
    ...(one(who === undefined ? NOTHING : SUBJECTS[who]) ?? []),
    ...flag('modal', MODALS),
    ...flag('negated', NEGATIONS),
    ...asked('before').flat(),
  ];
  const more = Array.from({ length: Math.max(0, choose(5) - 2) }, () => one(FILLERS) ?? '');
  const tail = [...asked('after').flat(), ...flag('specific', SPECIFIC), ...flag('dated', DATES), ...more];
  const within = [...asked('sentence'), ...doing('sentence-is')];
  // What the sentence must hold may be in the match already, or stand before it or behind it.
  const parts = partsOf(node, choose);
  const isName = only.some(({ named }) => named === true);
  const own = isName ? { ...parts, words: parts.words.map(capital) } : parts;
  // What the phrase wants to see behind it may be what its conditions put there.
  const awaited = tail.length > 0 && choose(2) === 1 ? [] : own.awaited;
  let words: Words = [...lead, ...own.words, ...awaited, ...tail];
  // Now and then the words stand there twice: a match that is refused hides what begins inside it.
  const twice = choose(10);
  if (twice === 9) words = [...sampleOf(node, choose(2) === 0 ? first : choose), ...words];
  else if (twice === 8) words = [...asked('before').flat(), ...words];
  for (const part of within) {
    const way = choose(5);
    if (way === 1) words = [...words, ...part];
    else if (way === 2) words = [...words, ',', ...part];
    else if (way === 3) words = [...part, ...words];
    else if (way === 4) words = [...part, ',', ...words];
  }
  const ends = flag('question', [['?']]).length > 0 ? '?' : choose(4) === 3 ? '' : '.';

  const sentences = [
    ...one([[], doing('reply-has')])!.map((part) => sentence(part, '.')),
    ...asked('earlier').map((part) => sentence(part, '.')),
    ...joined([...asked('previous'), ...doing('previous-is')]).map((part) => sentence(part, '.')),
    sentence(words, ends),
    ...[...asked('next'), ...doing('next-is'), ...one([[], doing('reply-has')])!].map((part) => sentence(part, '.')),
  ];
  return { sentences, situation: situationOf(only, unless, choose) };
}

/** The previous sentence is one, whatever is asked of it. */
const joined = (parts: readonly Words[]): readonly Words[] =>
  parts.length === 0 ? [] : [parts.flatMap((part, i) => (i === 0 ? part : [',', ...part]))];

function sentence(words: Words, ends: string): string {
  const text = written(words);
  return text.slice(0, 1).toUpperCase() + text.slice(1) + (/[.!?…]$/.test(text) ? '' : ends);
}

function situationOf(only: readonly Condition[], unless: readonly Condition[], choose: Choose): readonly Situation[] {
  const asked = only.flatMap(({ situation }) => (situation === undefined ? [] : [situation]));
  if (asked.length > 0)
    return asked.flatMap((wanted) => {
      const chosen = wanted[choose(wanted.length)];
      return chosen === undefined || chosen === 'none' ? [] : [chosen === 'problem' ? 'delay' : chosen];
    });
  const mentioned = unless.some(({ situation }) => situation !== undefined);
  const chosen = mentioned && choose(3) > 0 ? SITUATIONS[choose(SITUATIONS.length)] : undefined;
  return chosen === undefined ? [] : [chosen];
}
