/** What checks of whole replies ask: which sentences say something, and what they do. */
import { isFarewell } from '../../prose/farewell.ts';
import type { Prose } from '../../prose/prose.ts';
import { isProblem, type Situation } from '../../reply.ts';
import type { Span } from '../../text/span.ts';
import type { CheckInput } from '../check.ts';
import { SENTENCE_FUNCTIONS, type SentenceFunction } from '../rule.ts';
import { wordSet } from './words.ts';

export interface Whole {
  readonly prose: Prose;
  readonly situation: readonly Situation[];
  /** Sentences that say something: no greeting, sign-off, closing line or mere thanks. Indices, in order. */
  readonly content: readonly number[];
  /** Has a greeting, a sign-off, or three sentences of content: only then can something be missing. */
  readonly complete: boolean;
  /**
   * Is a letter to one person: declared for a situation, or greets or signs. Rules of forums, answers of bots and messages of
   * programs have three sentences too.
   */
  readonly letter: boolean;
  /** @returns the sentences that do one of these things, in order. */
  doing(...functions: SentenceFunction[]): readonly number[];
  does(sentence: number, ...functions: SentenceFunction[]): boolean;
  /** Where, in the prose, a sentence first does one of these things; undefined where it does none. */
  firstOf(sentence: number, ...functions: SentenceFunction[]): number | undefined;
  /** Where, in the prose, a sentence does it. */
  partsOf(sentence: number, wanted: SentenceFunction): readonly Span[];
  /** A blank is still to be filled: what the sentence will say nobody knows, so nothing is missing for certain. */
  hasBlank(sentence: number): boolean;
  /** A placeholder stands alone where a person's own words go, a comment or a reason: what they say nobody knows. */
  readonly freeText: readonly number[];
  /** Whether no sentence does one of these things, and none has a blank that may. */
  lacks(...functions: SentenceFunction[]): boolean;
  /** @returns the whole sentence. */
  at(sentence: number): Span;
}

/** Sentences of content that make a reply complete without greeting and sign-off. */
const COMPLETE = 3;

/** What a sentence does is asked some hundred times of each reply: one bit for each function. */
const BITS = Object.fromEntries(SENTENCE_FUNCTIONS.map((each, i) => [each, 1 << i])) as Record<
  SentenceFunction,
  number
>;
const bitsOf = (functions: readonly SentenceFunction[]): number => functions.reduce((all, each) => all | BITS[each], 0);
const FRAME = bitsOf(['greet', 'sign', 'close', 'thank', 'celebrate']);

/** Every check of a reply asks for the same. A weak map would keep the words of all replies until memory is next cleared. */
let last: { readonly input: Read; readonly whole: Whole } | undefined;

/** Below a message of a program: says how it was sent, and nothing to anybody. */
const FOOTER =
  /\b(?:this|the) (?:\S+ )?(?:message|e-?mail|mail|notification|notice) (?:\S+ )?(?:was|is|has been) (?:\S+ )?(?:sent|generated|created)?(?: automatically| (?:from|by) an? (?:automat\w+|unmonitored|unattended))|^this is an automat\w+ (?:message|e-?mail|mail|notification|notice|response|reply)\b/i;
const OF_PROGRAMS = /automat|unmonitored|unattended/i;
/** "The reviewer left these comments:". */
const INTRODUCES =
  /\b(?:following|these|their|his|her|editor['’]?s?|reviewer['’]?s?|administrator['’]?s?|left) (?:\w+ )?(?:comments?|reasons?|remarks?|notes?|feedback)\b[^.!?]*:[\s"'“”\uFFFC]*$/i;
/** "Reason: {{note}}": words of a line that holds what somebody writes freely. */
const LABEL = 3;
/** What a placeholder is called in whose place somebody writes freely. */
const OWN_WORDS =
  /comment|message|notes?\b|note|reason|explan|remark|feedback|answer|descri|detail|justif|body|\btext/i;

/** What is asked of a reply to see what its sentences do. */
type Read = Pick<CheckInput, 'prose' | 'situation' | 'parts' | 'tokens'>;

export function wholeOf(input: Read): Whole {
  if (last?.input !== input) last = { input, whole: make(input) };
  return last.whole;
}

function make({ prose, situation, parts, tokens }: Read): Whole {
  const done = parts().map((own) => own.reduce((all, p) => all | BITS[p.function], 0));
  const doing = (...functions: SentenceFunction[]): readonly number[] => {
    const wanted = bitsOf(functions);
    const found: number[] = [];
    for (let i = 0; i < done.length; i++) if ((done[i]! & wanted) !== 0) found.push(i);
    return found;
  };
  const content: number[] = [];
  // The patterns are long, and few replies have what each of them needs.
  const mayHaveFooter = OF_PROGRAMS.test(prose.read.text);
  for (const [i, sentence] of prose.sentences.entries()) {
    // What follows "Hi Sam," in its sentence is no greeting.
    const own = sentence.body > sentence.from ? done[i]! & ~BITS.greet : done[i]!;
    const framing = own !== 0 && (own & ~FRAME) === 0;
    const kind = prose.read.blocks[sentence.block]?.kind;
    if (mayHaveFooter && FOOTER.test(prose.read.text.slice(sentence.start, sentence.end))) continue;
    if (!framing && kind !== 'heading' && hasWords(prose, sentence.body, sentence.to, 2)) content.push(i);
  }
  const mayIntroduce = prose.read.text.includes(':');
  const freeText = prose.sentences.flatMap(({ from, to, start, end }, i) => {
    if (mayIntroduce && INTRODUCES.test(prose.read.text.slice(start, end))) return [i];
    if (tokens.length === 0 || hasWords(prose, from, to, LABEL + 1)) return [];
    const words = prose.words.slice(from, to).filter(({ kind }) => kind !== 'sign');
    const token = tokens[prose.read.tokenAt.get(words[words.length - 1]?.start ?? -1) ?? -1];
    const label = words
      .slice(0, -1)
      .map(({ norm }) => `${norm} `)
      .join('');
    return token !== undefined && OWN_WORDS.test(label + token.text) ? [i] : [];
  });
  const blanks = new Set<number>();
  for (const [at, token] of prose.read.tokenAt) {
    if (tokens[token]?.kind !== 'fill-in') continue;
    const sentence = prose.sentences.findIndex(({ start, end }) => start <= at && at < end);
    if (content.includes(sentence)) blanks.add(sentence);
  }
  return {
    prose,
    situation,
    content,
    complete: content.length >= COMPLETE || doing('greet').length > 0 || doing('sign').length > 0,
    letter: situation.length > 0 || doing('greet').length > 0 || doing('sign').length > 0,
    doing,
    does(sentence, ...functions) {
      const own = done[sentence] ?? 0;
      return own !== 0 && functions.some((each) => (own & BITS[each]) !== 0);
    },
    firstOf: (sentence, ...functions) => parts()[sentence]?.find((part) => functions.includes(part.function))?.at.start,
    partsOf: (sentence, wanted) =>
      (parts()[sentence] ?? []).filter((part) => part.function === wanted).map(({ at }) => at),
    hasBlank: (sentence) => blanks.has(sentence),
    freeText,
    lacks: (...functions) => blanks.size === 0 && doing(...functions).length === 0,
    at(sentence) {
      const { start, end, body } = prose.sentences[sentence]!;
      return { start: prose.words[body]?.start ?? start, end };
    },
  };
}

/** Whether there are so many words, signs aside, from one place in the prose up to another. */
function hasWords({ words }: Prose, from: number, to: number, wanted: number): boolean {
  let count = 0;
  for (let i = from; i < to && count < wanted; i++) if (words[i]!.kind !== 'sign') count++;
  return count >= wanted;
}

/** Whether one of these situations is declared. */
export const isIn = ({ situation }: Pick<CheckInput, 'situation'>, ...wanted: readonly Situation[]): boolean =>
  wanted.some((each) => situation.includes(each));

/**
 * Whether something went wrong for the customer: declared, or, where nothing is declared, the reply itself apologises or
 * refuses. What the words only hint at is never taken for a situation.
 */
export function isTrouble(input: CheckInput): boolean {
  if (input.situation.length > 0) return input.situation.some(isProblem);
  return input.parts().some((own) => own.some((p) => p.function === 'apologise' || p.function === 'refuse'));
}

/** Whether there is something to understand: trouble, grief or a wait, but no new price, of which the news itself is all that happened. */
export const isToUnderstand = (input: CheckInput): boolean =>
  (isTrouble(input) || isIn(input, 'grief', 'waiting')) && !isIn(input, 'price-rise');

/** Whether a signing sentence is a mere name or firm: it says nothing warm. */
export function isName(whole: Whole, sentence: number): boolean {
  if (isFarewell(whole.prose, sentence) && !isDesk(whole, sentence)) return false;
  return !wordsAt(whole, sentence).some(({ norm }) => WARM.has(norm));
}
/** "Accounts, Elmwood Print", "Card Safety, Fjordbank": a desk or a firm where others write "Warmly". */
function isDesk(whole: Whole, sentence: number): boolean {
  const norms = normsAt(whole, sentence);
  const sign = norms.indexOf(',');
  if (sign <= 0 || sign >= 5) return false;
  if (DESKS.has(norms[sign - 1]!)) return true;
  const before = wordsAt(whole, sentence).slice(0, sign);
  const { text } = whole.prose.read;
  return (
    sign > 1 &&
    !before.some(({ norm }) => WISHING.has(norm)) &&
    before.every(({ start, end }) => /^(?:\p{Lu}|of$|and$|&$|for$)/u.test(text.slice(start, end)))
  );
}
/** Words of farewells that some write with capitals: "Speak Soon, Ana". */
const WISHING = wordSet(
  'regards wishes warmly best thanks cheers kind sincerely care love luck yours yours soon well warm respectfully faithfully truly greetings thank you happy good wishing hugs all',
);
const DESKS = wordSet(
  'accounts accounting billing invoicing membership memberships facilities support service services office desk counter team department reception admissions lettings bookings booking reservations returns claims complaints operations administration admin logistics payments payroll finance legal enrolment registry registration helpdesk sales subscriptions warehouse dispatch box repairs maintenance',
);
const WARM = wordSet('regards wishes warmly best thanks cheers kind sincerely care love luck');

export const lastOf = (sentences: readonly number[]): number | undefined => sentences[sentences.length - 1];

/** Where something is to be done: the last sentence of content, else the last of all. */
export const lastContent = (whole: Whole): number =>
  whole.content[whole.content.length - 1] ?? whole.prose.sentences.length - 1;

/**
 * Remembers what was found out about each sentence of a reply: several checks ask the same of it. Of the last reply only, as
 * `wholeOf` does.
 */
export function ofSentence<T extends {}>(
  ask: (whole: Whole, sentence: number) => T,
): (whole: Whole, sentence: number) => T {
  let of: Whole | undefined;
  let known: (T | undefined)[] = [];
  return (whole, sentence) => {
    if (whole !== of) {
      of = whole;
      known = [];
    }
    const before = known[sentence];
    if (before !== undefined) return before;
    const found = ask(whole, sentence);
    known[sentence] = found;
    return found;
  };
}

/** Remembers what was found out about a whole reply. */
export function ofReply<T extends {}>(ask: (whole: Whole) => T): (whole: Whole) => T {
  const asked = ofSentence(ask);
  return (whole) => asked(whole, 0);
}

/** @returns the words of a sentence */
export const wordsAt = ofSentence(({ prose }, i): Prose['words'] =>
  prose.words.slice(prose.sentences[i]!.from, prose.sentences[i]!.to),
);

/** @returns the words of a sentence, as prose holds them */
export const normsAt = ofSentence((whole, i): readonly string[] => wordsAt(whole, i).map(({ norm }) => norm));

/** @returns the text of a sentence, without a greeting that stands in it */
export const textAt = ofSentence(({ prose, at }, i): string => prose.read.text.slice(at(i).start, at(i).end));

/** Whether one place holds another. */
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
