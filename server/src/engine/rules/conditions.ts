/** Conditions of phrases: what they ask of a match, of its sentence and of what stands around it. */
import { type GraphPhrase, type Line, type Match, standsBefore, standsFrom, standsIn } from '../match/run.ts';
import {
  inCondition,
  modalBefore,
  negatedBefore,
  reportedAfter,
  reportedBefore,
  specificAfter,
  subjectAt,
} from '../prose/clauses.ts';
import { isNamed } from '../prose/names.ts';
import { isProblem, type Situation } from '../reply.ts';
import type { Placed } from './hits.ts';
import type { PhraseRef } from './phrases.ts';
import type { ConditionOf, SentenceFunction } from './rule.ts';

/** What conditions may ask of a reply beyond its words. */
export interface ReplyContext {
  readonly situation: readonly Situation[];
  /** The functions of each of the prose's sentences. */
  readonly functions: () => readonly ReadonlySet<SentenceFunction>[];
}

/** Asks of a match in its sentence. */
type LocalTest = (line: Line, match: Match) => boolean;
/** Asks of the sentences around it and of the reply. */
type ContextTest = (place: Place) => boolean;

/** A condition as questions. Those of the sentence alone have one answer wherever the sentence stands. */
export interface CompiledCondition {
  readonly local: readonly LocalTest[];
  readonly context: readonly ContextTest[];
}

export interface Conditions {
  /** Every question must be answered with yes. */
  readonly only: readonly CompiledCondition[];
  /** One yes is enough to keep silent. */
  readonly unless: readonly CompiledCondition[];
  /** One yes is enough to make it a suggestion. */
  readonly softens: readonly CompiledCondition[];
  /** Whether it asks anything of what stands around the sentence. */
  readonly asksAround: boolean;
}

/** Where a sentence stands. */
export interface Place {
  readonly sentences: readonly KnownSentence[];
  readonly lines: (index: number) => Line;
  /** Of the sentence. */
  readonly index: number;
  readonly context: ReplyContext;
}

/** A match that its sentence allows. */
export interface Found extends Placed {
  readonly phrase: number;
  /** Whether the sentence itself makes it a suggestion; asked once for all replies that say it. */
  isSoft?: boolean;
}

/** What a sentence holds, wherever it stands: of phrases of rules, and, once asked for, of sentence functions. */
export interface KnownSentence {
  readonly rules: readonly Found[];
  functions?: readonly Found[];
  /** Answers to what conditions of its neighbours ask of it. */
  readonly answers: Map<readonly GraphPhrase[], boolean>;
}

/** How many sentences ahead `next` looks. */
const AHEAD = 2;
/** How many sentences back `earlier` looks: a list, and what opens it. */
const BACK = 12;

/** Whether the sentence itself lets a match stand. */
export const allowed = ({ only, unless }: Conditions, line: Line, match: Match): boolean =>
  only.every(({ local }) => local.every((holds) => holds(line, match))) &&
  !unless.some(({ local }) => local.some((holds) => holds(line, match)));

/** Whether what stands around the sentence lets it stand too. */
export const allowedAround = ({ only, unless }: Conditions, place: Place): boolean =>
  only.every(({ context }) => context.every((holds) => holds(place))) &&
  !unless.some(({ context }) => context.some((holds) => holds(place)));

/** Whether something in or around the sentence makes a match a suggestion. */
export function softened({ softens }: Conditions, found: Found, place: Place): boolean {
  if (softens.length === 0) return false;
  found.isSoft ??= softenedBy(softens, found, place.lines(place.index));
  return found.isSoft || softens.some(({ context }) => context.some((holds) => holds(place)));
}

function softenedBy(softens: readonly CompiledCondition[], { from, to }: Found, line: Line): boolean {
  const first = line.sentence.from;
  const match = { from: first + from, to: first + to, groups: [] };
  return softens.some(({ local }) => local.some((holds) => holds(line, match)));
}

/**
 * A condition as questions, the cheap ones first.
 * @param dated what a sentence with a date holds
 */
export function compileCondition(
  source: ConditionOf<PhraseRef>,
  phrasesOf: (refs: readonly PhraseRef[] | undefined) => readonly GraphPhrase[],
  dated: GraphPhrase,
): CompiledCondition {
  const before = phrasesOf(source.before);
  const after = phrasesOf(source.after);
  const within = phrasesOf(source.sentence);
  const next = phrasesOf(source.next);
  const previous = phrasesOf(source.previous);
  const earlier = phrasesOf(source.earlier);
  const anywhere = (wanted: readonly GraphPhrase[], line: Line): boolean => wanted.some((p) => standsIn(line, p));
  const local: LocalTest[] = [];
  const context: ContextTest[] = [];
  const flag = (wanted: boolean | undefined, test: LocalTest): void => {
    if (wanted !== undefined) local.push((line, match) => test(line, match) === wanted);
  };
  flag(source.question, ({ sentence }) => sentence.question);
  if (source.subject !== undefined) {
    const { subject } = source;
    local.push(({ prose, sentence }, { from }) => subject.includes(subjectAt(prose, sentence, from)));
  }
  flag(source['if-clause'], ({ prose, sentence }, { from }) => inCondition(prose, sentence, from));
  flag(source.negated, ({ prose, sentence }, { from }) => negatedBefore(prose, sentence, from));
  flag(source.modal, ({ prose, sentence }, { from }) => modalBefore(prose, sentence, from));
  flag(source.specific, ({ prose, sentence }, { to }) => specificAfter(prose, sentence, to));
  flag(
    source.reported,
    ({ prose, sentence }, { from }) => reportedBefore(prose, sentence, from) || reportedAfter(prose, sentence, from),
  );
  flag(source.named, ({ prose, sentence }, { from, to }) => isNamed(prose, sentence, from, to));
  if (source.before !== undefined) local.push((line, { from }) => before.some((p) => standsBefore(line, p, from)));
  if (source.after !== undefined) local.push((line, { to }) => after.some((p) => standsFrom(line, p, to)));
  if (source.sentence !== undefined) local.push((line) => anywhere(within, line));
  flag(source.dated, (line) => standsIn(line, dated));

  const finds = ({ sentences, lines }: Place, index: number, wanted: readonly GraphPhrase[]): boolean => {
    const answers = sentences[index]?.answers;
    if (answers === undefined) return false;
    const known = answers.get(wanted) ?? anywhere(wanted, lines(index));
    answers.set(wanted, known);
    return known;
  };
  if (source.situation !== undefined) {
    const { situation } = source;
    context.push((place) => situation.some((each) => fits(each, place.context.situation)));
  }
  if (source.next !== undefined) {
    context.push((place) => {
      for (let i = 1; i <= AHEAD; i++) if (finds(place, place.index + i, next)) return true;
      return false;
    });
  }
  if (source.previous !== undefined) context.push((place) => finds(place, place.index - 1, previous));
  if (source.earlier !== undefined) {
    context.push((place) => {
      for (let i = 1; i <= BACK; i++) if (finds(place, place.index - i, earlier)) return true;
      return false;
    });
  }
  const does = (wanted: readonly SentenceFunction[] | undefined, first: number, last: number): void => {
    if (wanted === undefined) return;
    context.push(({ index, context: { functions } }) => {
      const sets = functions();
      for (let i = Math.max(0, index + first); i <= Math.min(sets.length - 1, index + last); i++)
        if (wanted.some((each) => sets[i]?.has(each))) return true;
      return false;
    });
  };
  does(source['sentence-is'], 0, 0);
  does(source['next-is'], 1, AHEAD);
  does(source['previous-is'], -1, -1);
  does(source['reply-has'], Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  return { local, context };
}

function fits(wanted: Situation | 'problem' | 'none', declared: readonly Situation[]): boolean {
  if (wanted === 'none') return declared.length === 0;
  return wanted === 'problem' ? declared.some(isProblem) : declared.includes(wanted);
}
