/**
 * Light grammar on closed word classes: where a clause begins and ends, who its subject is, whether it is conditional
 * or negated. No part-of-speech model: what cannot be told from these words is left open.
 */
import type { Prose } from './prose.ts';
import type { Sentence } from './sentences.ts';

export type Subject = 'we' | 'you' | 'it' | 'they' | 'none';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const CONDITION = set('if when whenever unless until once where wherever whether before after till');
/** Words that begin a condition only with the word after them. */
const CONDITION_PAIRS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    in: 'case',
    should: 'you',
    as: 'soon',
    had: 'you',
    provided: 'that',
    every: 'time',
    'in the': 'event',
  }),
);
const COORDINATE = set('and but or so yet nor then');
const SUBJECTS: ReadonlyMap<string, Subject> = new Map(
  Object.entries<Subject>({
    we: 'we',
    i: 'we',
    you: 'you',
    he: 'they',
    she: 'they',
    they: 'they',
    who: 'they',
    it: 'it',
    this: 'it',
    that: 'it',
    there: 'it',
    these: 'it',
    those: 'it',
    which: 'it',
    what: 'it',
    everyone: 'they',
    nobody: 'they',
    customers: 'they',
    people: 'they',
    users: 'they',
  }),
);
const DETERMINERS = set('the a an your our my their his her its this that these those any some all every no');
/** Nouns that are we, after "our", "my" or "the". */
const US = set(
  'team teams support staff company agents specialists colleagues department office store shop warehouse service policy system engineers developers technicians desk crew clinic school branch',
);
const REQUEST = set('please kindly thanks thank sorry hope let feel rest have');
/** Joins words rather than clauses: a noun after it goes on with the list. */
const SENTENCE_SIGNS = set(', ; : – ( ) … . ! ? / 。');
const NEGATION = set('not never no nor neither nobody nothing none without cannot hardly');

/**
 * @returns whether a clause ends right before the word `at`: the sentence ends there, a sign follows, or "and / but / so"
 * and a new subject or request.
 */
export function clauseEndsBefore(prose: Prose, sentence: Sentence, at: number): boolean {
  if (at >= sentence.to) return true;
  const word = prose.words[at]!;
  if (word.kind === 'sign') return SENTENCE_SIGNS.has(word.norm) || /\p{S}|\p{P}/u.test(word.norm);
  if (!COORDINATE.has(word.norm) && word.norm !== 'because' && word.norm !== 'while' && word.norm !== 'although')
    return false;
  const next = prose.words[at + 1];
  if (next === undefined || at + 1 >= sentence.to) return true;
  if (word.norm === 'because' || word.norm === 'although') return false;
  return (
    SUBJECTS.has(next.norm) ||
    DETERMINERS.has(next.norm) ||
    REQUEST.has(next.norm) ||
    word.norm === 'but' ||
    word.norm === 'so' ||
    next.kind === 'sign'
  );
}

/** Whether a new clause with a subject of its own begins at the word `at`. */
function opensClause(prose: Prose, at: number, to: number): boolean {
  const word = prose.words[at];
  if (word === undefined || at >= to) return false;
  return SUBJECTS.has(word.norm) || REQUEST.has(word.norm) || DETERMINERS.has(word.norm) || word.kind === 'opaque';
}

/** @returns the index of the first word of the clause that holds the word `at`. */
export function clauseStart(prose: Prose, sentence: Sentence, at: number): number {
  for (let i = at - 1; i >= sentence.body; i--) {
    const word = prose.words[i]!;
    if (word.kind === 'sign' && SENTENCE_SIGNS.has(word.norm)) return i + 1;
    if (
      (COORDINATE.has(word.norm) || CONDITION.has(word.norm) || word.norm === 'because' || word.norm === 'that') &&
      !SUBJECTS.has(word.norm) &&
      opensClause(prose, i + 1, at + 1)
    )
      return i + 1;
  }
  return sentence.body;
}

/**
 * @returns whether the word `at` stands in a clause opened by if, when, unless, in case, once, should you …
 * A comma that is followed by a new subject or a request closes such a clause.
 */
export function inCondition(prose: Prose, sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= sentence.from; i--) {
    const word = prose.words[i]!;
    if (word.kind === 'sign') {
      if (word.norm === ',' ? opensClause(prose, i + 1, at + 1) : SENTENCE_SIGNS.has(word.norm)) return false;
      continue;
    }
    if (isCondition(prose, i)) return true;
    if (word.norm === 'then') return false;
  }
  return false;
}

/** Whether a condition begins at the word itself: a match may begin with its own "if". */
export function isCondition(prose: Prose, at: number): boolean {
  const word = prose.words[at]!;
  if (CONDITION.has(word.norm)) return true;
  const second = CONDITION_PAIRS.get(word.norm);
  return second !== undefined && prose.words[at + 1]?.norm === second;
}

/** @returns the subject of the clause in which the word `at` stands: the nearest nominative before it, or at it. */
export function subjectAt(prose: Prose, sentence: Sentence, at: number): Subject {
  const start = clauseStart(prose, sentence, at);
  for (let i = at; i >= start; i--) {
    const word = prose.words[i]!;
    const subject = SUBJECTS.get(word.norm);
    if (subject !== undefined && !(i < at && word.norm === 'that' && i > start)) return subject;
    if (DETERMINERS.has(word.norm) || word.kind === 'opaque') {
      // "our team", "the support team": the noun within the next two words says whether it is us.
      for (let j = i + 1; j <= i + 2; j++) if (US.has(prose.words[j]?.norm ?? '')) return 'we';
      if (word.kind !== 'opaque' || i < at) return 'it';
    }
  }
  return 'none';
}

/** @returns whether a negation stands before the word `at` in its clause. */
export function negatedBefore(prose: Prose, sentence: Sentence, at: number): boolean {
  const start = clauseStart(prose, sentence, at);
  for (let i = at - 1; i >= start; i--) if (NEGATION.has(prose.words[i]!.norm)) return true;
  return false;
}
