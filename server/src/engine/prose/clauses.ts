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
    // "Should the lift be out, ring 4."
    if (i === sentence.body && word.norm === 'should' && opensClause(prose, i + 1, at + 1)) return true;
    if (word.norm === 'then') return false;
  }
  return false;
}

/** Words that begin a clause or, before a time, say only when: "received after 30 June". */
const BEFORE_TIMES = set('until before after till');
const TIMES = set(
  'today tonight tomorrow yesterday noon midnight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
);

/** Whether a condition begins at the word itself: a match may begin with its own "if". */
export function isCondition(prose: Prose, at: number): boolean {
  const word = prose.words[at]!;
  if (CONDITION.has(word.norm)) {
    const next = prose.words[at + 1];
    // "Changes after printing are not possible": a time, not a clause.
    return !(
      BEFORE_TIMES.has(word.norm) &&
      next !== undefined &&
      (next.kind === 'number' || TIMES.has(next.norm) || /.{3}ing$/.test(next.norm))
    );
  }
  const second = CONDITION_PAIRS.get(word.norm);
  return second !== undefined && prose.words[at + 1]?.norm === second;
}

/** Words that may stand before an order without being its subject: "please also do not …". */
const BEFORE_ORDER = set(
  'please kindly just also then now simply always do not never ever and or but so yet again first next finally only still instead otherwise therefore thus however either neither nor to',
);
const isBeforeOrder = (norm: string): boolean => BEFORE_ORDER.has(norm) || /.ly$/.test(norm);

/**
 * @returns the subject of the clause in which the word `at` stands: the nearest nominative before it, or at it; `it` for
 * any other noun, and `none` where nothing stands before it that could be one: an order.
 */
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
  for (let i = start; i < at; i++) {
    const word = prose.words[i]!;
    if (word.kind !== 'sign' && !isBeforeOrder(word.norm)) return 'it';
  }
  return 'none';
}

/** What a person says, asks or thinks: what follows is theirs, not ours. */
const REPORTING = set(
  'said say says saying told tell tells asked ask asks wrote write writes mentioned mention thought think heard hear read described describe called report reported feel felt believe wonder wondered wondering worried concerned noticed',
);
/** Of these, the ones that put a question or a wish: what comes after it is our answer. */
const ASKING = set('asked ask asks wonder wondered wondering');
const AND_WE: ReadonlySet<string> = new Set(['but we', 'but i', 'but our', 'so we', 'so i', 'yet we', 'yet i']);
const REPORTERS = set('you they he she customers people patients users guests members some many');

const NAMING = set('for about of');

/** @returns whether the word `at` stands in what the customer or somebody else said: "you told us that …". */
export function reportedBefore(prose: Prose, sentence: Sentence, at: number): boolean {
  let answered = false;
  for (let i = at - 1; i > sentence.from; i--) {
    const word = prose.words[i]!;
    if (word.kind === 'sign' && word.norm !== ',' && word.norm !== ':') return false;
    // "You asked for three parts, and that …", "… whether we split bills: …".
    answered ||= word.norm === ':' || (word.norm === ',' && COORDINATE.has(prose.words[i + 1]?.norm ?? ''));
    if (answered && ASKING.has(word.norm)) continue;
    // "You said it rattles, but we cannot …".
    if (word.norm === ',' && AND_WE.has(`${prose.words[i + 1]?.norm} ${prose.words[i + 2]?.norm}`)) return false;
    // "The swap you asked for" names a thing; nothing is reported.
    if (!REPORTING.has(word.norm) || NAMING.has(prose.words[i + 1]?.norm ?? '')) continue;
    for (let j = i - 1; j >= Math.max(sentence.from, i - 3); j--) if (REPORTERS.has(prose.words[j]!.norm)) return true;
  }
  return false;
}

const MODALS = set("can could may might would should shall will must 'd");

/** @returns whether a modal verb governs the word `at`: it stands before it in its clause. */
export function modalBefore(prose: Prose, sentence: Sentence, at: number): boolean {
  const start = clauseStart(prose, sentence, at);
  for (let i = at - 1; i >= start; i--) if (MODALS.has(prose.words[i]!.norm)) return true;
  return false;
}

/** Words of the closed classes: they name nothing. */
const FUNCTION_WORDS = set(
  "a an the this that these those my our your his her its their some any every each all both no such own i we you he she it they me us him them who whom which what whose there here one ones someone something anything everything everyone anyone nobody nothing of in on at by for to from with without about into over under after before during since until till through between against within around upon as than like off up down out away back and or but so yet nor if when while because although though whether unless where how why be am is are was were been being have has had having do does did doing done can could may might must shall should will would 's 'd not never also just only very really so too quite rather still yet again already now then today currently recently lately soon always ever often please thank thanks sorry however therefore instead well much many more most less least even same other another further please kindly perhaps maybe further both especially extremely sincerely truly genuinely deeply currently presently earlier later regarding concerning due",
);
/** Nouns, adjectives and verbs that fit every ticket. */
const GENERIC = set(
  'inconvenience inconveniences inconvenienced trouble troubles hassle issue issues problem problems situation situations matter matters experience experiences circumstance circumstances concern concerns frustration frustrations disappointment confusion delay delays difficulty difficulties error errors mistake mistakes mishap mishaps hiccup mix mixup disruption interruption annoyance upset distress stress discomfort dissatisfaction displeasure misunderstanding incident event events thing things case cases ticket request requests inquiry query question questions feedback message messages email response reply service services customer customers client user users product products support team company experience way time times everyone moment cause caused causing causes occur occurred happen happened happening arise arisen face faced facing encounter encountered encountering experienced experiencing feel feeling felt make made making get getting go going gone come see understand know hear bad poor negative unpleasant unfortunate frustrating disappointing inconvenient difficult hard tough terrible awful great huge serious unexpected less ideal satisfactory involved affected regard side end part behalf patience understanding cooperation business interest',
);

/** How many words of the complement are looked at. */
const COMPLEMENT = 16;

/**
 * @returns whether what follows the word before `at`, up to the clause's end, names something of this case: a number, a
 * date, a placeholder, or a word that would not fit every ticket ("frustrating *to wait for a code*").
 */
export function specificAfter(prose: Prose, sentence: Sentence, at: number): boolean {
  for (let i = at; i < Math.min(sentence.to, at + COMPLEMENT); i++) {
    if (clauseEndsBefore(prose, sentence, i)) return false;
    const word = prose.words[i]!;
    // Right after "sorry" a placeholder is a name; after "for" or "your" it is the thing.
    if (word.kind === 'number' || (word.kind === 'opaque' && i > at)) return true;
    if (word.kind === 'word' && !FUNCTION_WORDS.has(word.norm) && !GENERIC.has(word.norm) && !/.ly$/.test(word.norm))
      return true;
  }
  return false;
}

/** @returns whether a negation stands before the word `at` in its clause. */
export function negatedBefore(prose: Prose, sentence: Sentence, at: number): boolean {
  const start = clauseStart(prose, sentence, at);
  for (let i = at - 1; i >= start; i--) if (NEGATION.has(prose.words[i]!.norm)) return true;
  return false;
}
