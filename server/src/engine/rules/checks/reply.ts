/** What checks of whole replies ask: which sentences say something, and what they do. */
import { isFarewell } from '../../prose/farewell.ts';
import type { Prose } from '../../prose/prose.ts';
import { isProblem, type Situation } from '../../reply.ts';
import type { Span } from '../../text/span.ts';
import type { CheckInput } from '../check.ts';
import type { SentenceFunction } from '../rule.ts';

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
  /** A blank is still to be filled: what the sentence will say nobody knows, so nothing is missing for certain. */
  hasBlank(sentence: number): boolean;
  /** Whether no sentence does one of these things, and none has a blank that may. */
  lacks(...functions: SentenceFunction[]): boolean;
  /** @returns the whole sentence. */
  at(sentence: number): Span;
}

/** Sentences of content that make a reply complete without greeting and sign-off. */
const COMPLETE = 3;
const FRAME: ReadonlySet<SentenceFunction> = new Set(['greet', 'sign', 'close', 'thank', 'celebrate']);

/** Every check of a reply asks for the same. */
const known = new WeakMap<CheckInput, Whole>();

export function wholeOf(input: CheckInput): Whole {
  const whole = known.get(input) ?? make(input);
  known.set(input, whole);
  return whole;
}

function make({ prose, situation, parts, tokens }: CheckInput): Whole {
  const sets = parts().map((own) => new Set(own.map((p) => p.function)));
  const doing = (...functions: SentenceFunction[]): readonly number[] =>
    sets.flatMap((set, i) => (functions.some((f) => set.has(f)) ? [i] : []));
  const content = prose.sentences.flatMap((sentence, i) => {
    // What follows "Hi Sam," in its sentence is no greeting.
    const greets = sentence.body > sentence.from;
    const own = [...sets[i]!].filter((f) => !(greets && f === 'greet'));
    const framing = own.length > 0 && own.every((f) => FRAME.has(f));
    const words = sentence.to - sentence.body;
    const kind = prose.read.blocks[sentence.block]?.kind;
    return framing || words < 2 || kind === 'heading' ? [] : [i];
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
    does: (sentence, ...functions) => functions.some((f) => sets[sentence]?.has(f) === true),
    hasBlank: (sentence) => blanks.has(sentence),
    lacks: (...functions) => blanks.size === 0 && doing(...functions).length === 0,
    at(sentence) {
      const { start, end, body } = prose.sentences[sentence]!;
      return { start: prose.words[body]?.start ?? start, end };
    },
  };
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

const OWNING = new Set([
  'fault',
  'mistake',
  'error',
  'us',
  'ours',
  'responsible',
  'responsibility',
  'should',
  'taking',
  'own',
  'mine',
  'myself',
  'personally',
  'failing',
  'failed',
]);

/** Whether the reply owns what went wrong: says whose fault it was, or that somebody takes it over. */
export function owns({ prose, parts }: CheckInput): boolean {
  const explained = parts();
  return prose.sentences.some((sentence, i) => {
    const words = prose.words.slice(sentence.from, sentence.to);
    const first = words.some(
      ({ norm }) => norm === 'we' || norm === 'i' || norm === 'our' || norm === 'my' || norm === 'us',
    );
    return (
      first &&
      (words.some(({ norm }) => OWNING.has(norm)) || explained[i]!.some((p) => p.function === 'explain')) &&
      !sentence.question
    );
  });
}

/** Whether a signing sentence is a mere name or firm: it says nothing warm. */
export function isName(whole: Whole, sentence: number): boolean {
  if (isFarewell(whole.prose, sentence)) return false;
  const { from, to } = whole.prose.sentences[sentence]!;
  return !whole.prose.words.slice(from, to).some(({ norm }) => WARM.has(norm));
}
const WARM = new Set([
  'regards',
  'wishes',
  'warmly',
  'best',
  'thanks',
  'cheers',
  'kind',
  'sincerely',
  'care',
  'love',
  'luck',
]);

export const lastOf = (sentences: readonly number[]): number | undefined => sentences[sentences.length - 1];

/** Pasts that are no participles: whoever writes them tells what happened. "Orders placed before noon" does not. */
const HAPPENED = new Set(
  'was were had did went came broke fell ran began took gave wrote chose drove flew froze grew knew rang rose shook spoke stole threw woke wore became saw'.split(
    ' ',
  ),
);
/** "Falls short of what was expected", "did not meet expectations", "was done by our engineers": true of anything. */
function isGeneral({ words }: Prose, i: number): boolean {
  const { norm } = words[i]!;
  if (norm === 'was' || norm === 'were') {
    const by = words.slice(i + 1, i + 5).findIndex((w) => w.norm === 'by');
    const ours = by >= 0 && (words[i + 2 + by]?.norm === 'our' || words[i + 2 + by]?.norm === 'us');
    return words[i - 1]?.norm === 'what' || ours;
  }
  return norm === 'did' && GENERAL.has(words[i + 2]?.norm ?? '');
}
const GENERAL = new Set('meet match live satisfy'.split(' '));

/** "Have it signed": whoever has it done tells of nothing. */
const HAVING = new Set('have having get getting need want see keep find leave make'.split(' '));
const PRONOUNS = new Set('you it we i they she he who nobody someone everything nothing'.split(' '));

/**
 * Whether a sentence tells what happened, in whatever words.
 * Generous: rules that ask for it must not speak where somebody may have answered it.
 */
export function tellsOfCase({ prose }: Whole, sentence: number, ofActs = false): boolean {
  const { body, to } = prose.sentences[sentence]!;
  for (let i = body; i < to; i++) {
    const { norm } = prose.words[i]!;
    if (ofActs && norm === 'your') return true;
    if (ofActs && (i < body + 4 || norm === 'was' || norm === 'were')) continue;
    if (HAPPENED.has(norm) && !isGeneral(prose, i)) return true;
    if (
      /.ed$/.test(norm) &&
      PRONOUNS.has(prose.words[i - 1]?.norm ?? '') &&
      !HAVING.has(prose.words[i - 2]?.norm ?? '')
    )
      return true;
  }
  return false;
}

/** Verbs that end in -ed before what they did: "the job removed 212 photos", "it jammed twice". */
const AFTER_PAST = new Set(
  'the a an your you our my his her its their it them us both one two three all some every each no out off up down over in into on onto from to with through twice again too at'.split(
    ' ',
  ),
);
const BEFORE_PARTICIPLE = new Set(
  'be been being is are was were has have had will can may must should get gets getting , who which the a an your our all any every'.split(
    ' ',
  ),
);

/**
 * Whether a sentence tells what went wrong before: a past of somebody or something, not of the customer, and not what we have
 * done about it. Generous, as `tellsOfCase` is.
 */
export function tellsOfCause({ prose, ...whole }: Whole, sentence: number, from?: number): boolean {
  if (from === undefined && whole.does(sentence, 'act', 'apologise', 'ask')) return false;
  const { body, to } = prose.sentences[sentence]!;
  for (let i = from ?? body; i < to; i++) {
    const { norm } = prose.words[i]!;
    const before = prose.words[i - 1]?.norm ?? '';
    const after = prose.words[i + 1];
    if (before === 'you' || before === 'if' || before === 'when') continue;
    if (HAPPENED.has(norm) || MORE_PAST.has(norm)) return true;
    if (
      /[a-z]{2}ed$/.test(norm) &&
      !BEFORE_PARTICIPLE.has(before) &&
      (after === undefined || AFTER_PAST.has(after.norm) || after.kind !== 'word')
    )
      return true;
  }
  return false;
}
const MORE_PAST = new Set('sent got lost left made forgot said sold held kept knew meant'.split(' '));

/** What may stand before the noun of a sentence that ends in -s and is no plural. */
const NO_PLURALS = new Set(
  'this is was his its us yes always perhaps thanks cheers there here lets unless as plus gas bus'.split(' '),
);

/**
 * Whether a sentence opens with procedure: a request, a step, a refusal, or a plural without a determiner ("Refunds are handled
 * by …"), which speaks of all customers.
 */
export function isProcedure(whole: Whole, sentence: number): boolean {
  if (whole.does(sentence, 'instruct', 'ask', 'refuse')) return true;
  const { prose } = whole;
  const { body, to } = prose.sentences[sentence]!;
  const first = prose.words[body]!;
  const second = prose.words[body + 1];
  if (second === undefined || body + 1 >= to) return false;
  if (first.norm === 'to' && second.kind === 'word') return true;
  if (first.norm === 'we' && prose.words.slice(body, body + 4).some(({ norm }) => CHEER.has(norm))) return true;
  return (
    first.kind === 'word' &&
    /[^s']s$/.test(first.norm) &&
    first.norm.length > 3 &&
    !NO_PLURALS.has(first.norm) &&
    second.norm !== ','
  );
}
const CHEER = new Set(['excited', 'thrilled', 'delighted', 'happy', 'pleased', 'proud']);

/** @returns the sentences of mere empathy: those that own a fault, act or thank as well are more or something else. */
export const empathyOf = (whole: Whole): readonly number[] =>
  whole.doing('acknowledge').filter((i) => !whole.hasBlank(i) && !whole.does(i, 'explain', 'act', 'thank'));

/** Words of what is still to come, and of what is only usual. */
const COMING = new Set(
  'will shall going leaves arrives arrive reaches reach comes ships starts follows follow due booked planned scheduled sends brings calls rings phones writes visits expect until by tomorrow tonight next lands turns rolls opens reopens returns back delivers collects posts pays goes moves'.split(
    ' ',
  ),
);
const USUAL = new Set('most many usually often sometimes every always normally typically some generally'.split(' '));

/**
 * @returns the sentences by which something happens next: we act, offer, ask or instruct, or say when something comes. What is
 * usually so is no step.
 */
export const stepsOf = (whole: Whole): readonly number[] =>
  whole.prose.sentences.flatMap((_, i) => (isStep(whole, i) ? [i] : []));

function isStep(whole: Whole, i: number): boolean {
  if (whole.hasBlank(i) || whole.does(i, 'act', 'offer', 'ask', 'instruct')) return true;
  if (!whole.does(i, 'expect')) return false;
  const { from, to } = whole.prose.sentences[i]!;
  const words = whole.prose.words.slice(from, to);
  const opensWithTime = words[0]?.norm === 'from' || words[0]?.norm === 'starting';
  return (opensWithTime || words.some(({ norm }) => COMING.has(norm))) && !words.some(({ norm }) => USUAL.has(norm));
}

/** Where something is to be done: the last sentence of content, else the last of all. */
export const lastContent = (whole: Whole): number =>
  whole.content[whole.content.length - 1] ?? whole.prose.sentences.length - 1;
