/** What checks of whole replies ask: which sentences say something, and what they do. */
import { subjectAt } from '../../prose/clauses.ts';
import { isFarewell } from '../../prose/farewell.ts';
import type { Prose } from '../../prose/prose.ts';
import { isProblem, type Situation } from '../../reply.ts';
import type { Span } from '../../text/span.ts';
import type { CheckInput } from '../check.ts';
import { SENTENCE_FUNCTIONS, type SentenceFunction } from '../rule.ts';

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
  for (const [i, sentence] of prose.sentences.entries()) {
    // What follows "Hi Sam," in its sentence is no greeting.
    const own = sentence.body > sentence.from ? done[i]! & ~BITS.greet : done[i]!;
    const framing = own !== 0 && (own & ~FRAME) === 0;
    const kind = prose.read.blocks[sentence.block]?.kind;
    if (!framing && sentence.to - sentence.body >= 2 && kind !== 'heading') content.push(i);
  }
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
    does: (sentence, ...functions) => ((done[sentence] ?? 0) & bitsOf(functions)) !== 0,
    firstOf: (sentence, ...functions) => parts()[sentence]?.find((part) => functions.includes(part.function))?.at.start,
    partsOf: (sentence, wanted) =>
      (parts()[sentence] ?? []).filter((part) => part.function === wanted).map(({ at }) => at),
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

/** Whether there is something to understand: trouble or grief, but no new price, of which the news itself is all that happened. */
export const isToUnderstand = (input: CheckInput): boolean =>
  (isTrouble(input) || isIn(input, 'grief')) && !isIn(input, 'price-rise');

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
    return words[i - 1]?.norm === 'what' || ours || OF_US.has(words[i + 1]?.norm ?? '');
  }
  return norm === 'did' && GENERAL.has(words[i + 2]?.norm ?? '');
}
/** "Our platform was rated first": what firms say of themselves. */
const OF_US = new Set(
  'rated founded awarded named certified voted established recognised recognized ranked built born'.split(' '),
);
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
    if (before === 'you' || before === 'if' || before === 'when' || isVerdict(prose, i)) continue;
    if (subjectAt(prose, prose.sentences[sentence]!, i) === 'you') continue;
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
/** "It was a rotten night", "that spoiled your holiday": how it was and what it did to the customer, not why. */
function isVerdict({ words }: Prose, i: number): boolean {
  if (!THAT.has(words[i - 1]?.norm ?? '')) return false;
  const [next, ...rest] = words.slice(i + 1, i + 5).map(({ norm }) => norm);
  if (next === 'you' || next === 'your') return true;
  if (words[i]!.norm !== 'was') return false;
  return DEGREES.has(next ?? '') || rest.some((norm) => HOW_IT_WAS.has(norm));
}
const THAT = new Set(['it', 'that', 'this', 'which']);
const DEGREES = new Set('not no so very far too quite never hardly more less clearly simply really nothing'.split(' '));
const HOW_IT_WAS = new Set(
  'poor rotten bad sad awful terrible horrible dreadful miserable big long hard rough difficult disappointing frustrating sorry wretched grim shabby special important day evening night morning week start end moment occasion shock blow shame pity wait journey way welcome'.split(
    ' ',
  ),
);
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

/** What opens a sentence about one case: "the van broke down", "we have", "this morning". */
const ONE_CASE = new Set(
  'the this that these those my our your his her its their we i you he she it they there here yes no not thanks thank sorry today yesterday tomorrow from on at in after since until before with by both one two three four five six seven eight nine ten at please let as now so and but just good great'.split(
    ' ',
  ),
);
const OF_A_KIND = new Set(['a', 'an', 'any', 'every', 'each', 'all', 'most', 'some']);
const BEFORE_KIND = new Set(['when', 'if', 'for', 'where', 'once', 'while']);

/**
 * Whether a sentence speaks of all cases of a kind, and of no customer: "a parcel counts as lost after ten days", "deleted notes
 * stay in our backup", "when an airline cancels a flight, …".
 */
export function speaksOfAll(whole: Whole, sentence: number): boolean {
  const { prose } = whole;
  const { body, to } = prose.sentences[sentence]!;
  const words = prose.words.slice(body, to);
  const norms = words.map(({ norm }) => norm);
  if (words.some(({ kind, norm }) => kind === 'opaque' || norm === 'you' || norm === 'your' || HAPPENED.has(norm)))
    return false;
  const [first = '', second = ''] = norms;
  if (first === 'we' || first === 'our') return isHabit(norms);
  if (OF_A_KIND.has(first) || (BEFORE_KIND.has(first) && OF_A_KIND.has(second))) return hasPresent(norms);
  if (ONE_CASE.has(first) || words[0]?.kind !== 'word') return false;
  const opening = norms.slice(0, 3);
  return !opening.some((norm) => SIGNS.has(norm)) && opening.some(isPlural) && hasPresent(norms);
}
/** "We copy every show at night", "our tool has two fields": what is always so with us. */
const isHabit = (norms: readonly string[]): boolean => {
  const [first, verb = ''] = norms;
  if (norms.some((norm) => FUTURE.has(norm) || NOW.has(norm))) return false;
  return first === 'we' ? !NO_HABIT.has(verb) && !MORE_PAST.has(verb) && !/ed$/.test(verb) : hasPresent(norms);
};
const NO_HABIT = new Set(
  'have are had were did can could may would should do need owe hear see know understand ask must'.split(' '),
);
const NOW = new Set(
  'today tomorrow now currently monday tuesday wednesday thursday friday saturday sunday have has'.split(' '),
);
const SIGNS = new Set([',', ':', ';', '–', '—', '.']);
const isPlural = (norm: string): boolean => /[^s']s$/.test(norm) && norm.length > 3 && !NO_PLURALS.has(norm);

/** A verb in the present, at a rough look: every sentence without one is a fragment, and a fragment may be about anybody. */
const hasPresent = (norms: readonly string[]): boolean =>
  norms.some((norm, i) => i > 0 && (VERBS.has(norm) || (/[a-z]{3}s$/.test(norm) && !isPluralPlace(norms, i))));
const VERBS = new Set(
  'is are has have do does can may must will need needs stay stays take takes go goes come comes count counts cover covers reach reaches use uses ask asks work works run runs get gets set sets keep keeps hold holds'.split(
    ' ',
  ),
);
const isPluralPlace = (norms: readonly string[], i: number): boolean =>
  OF_A_KIND.has(norms[i - 1] ?? '') || ['the', 'of', 'our', 'in', 'two', 'with'].includes(norms[i - 1] ?? '');

/** @returns the sentences of mere empathy: those that own a fault, act or thank as well are more or something else. */
export const empathyOf = (whole: Whole): readonly number[] =>
  whole.doing('acknowledge').filter((i) => !whole.hasBlank(i) && !whole.does(i, 'explain', 'act', 'thank'));

/** Words of what is still to come, and of what is only usual. */
const COMING = new Set(
  'will shall going leaves arrives arrive reaches reach comes ships starts follows follow due booked planned scheduled sends brings calls rings phones writes visits expect until by tomorrow tonight next lands turns rolls opens reopens returns back delivers collects posts pays goes moves'.split(
    ' ',
  ),
);
const USUAL = new Set(
  'most many each usually often sometimes every always normally typically some generally'.split(' '),
);

/**
 * @returns the sentences by which something happens next: we act, offer, ask or instruct, or say when something comes. What is
 * usually so is no step.
 */
export const stepsOf = (whole: Whole): readonly number[] =>
  whole.prose.sentences.flatMap((_, i) => (isStep(whole, i) ? [i] : []));

function isStep(whole: Whole, i: number): boolean {
  if (whole.hasBlank(i) || whole.does(i, 'offer', 'ask', 'instruct')) return true;
  if (whole.does(i, 'act') && !isHistory(whole, i) && !isFinding(whole, i)) return true;
  if (!whole.does(i, 'acknowledge', 'apologise', 'explain') && isPlanned(whole, i)) return true;
  if (!whole.does(i, 'expect') || isOver(whole, i) || isOwnDate(whole, i)) return false;
  const { from, to } = whole.prose.sentences[i]!;
  const words = whole.prose.words.slice(from, to);
  const opensWithTime = words[0]?.norm === 'from' || words[0]?.norm === 'starting';
  return (opensWithTime || words.some(({ norm }) => COMING.has(norm))) && !words.some(({ norm }) => USUAL.has(norm));
}

/** What is done to find out: nothing is better for it yet. */
const LOOKING = new Set(
  'found find looked look read traced trace checked spoke spoken talked rang called heard saw seen noticed went gone through listened watched counted compared thought learned learnt discovered'.split(
    ' ',
  ),
);
/** What is done to put things right. */
const PUTS_RIGHT = new Set(
  'refunded credited sent posted shipped packed replaced restored booked fixed repaired mended opened asked arranged cancelled canceled lifted unlocked switched added reset attached enclosed returned paid waived extended corrected updated reopened raised reserved ordered issued removed rebuilt recovered brought given gave transferred reported started restarted prepared passed handed pulled applied approved lined swapped reprinted redone rolled patched told invited undid undone reinstated doubled tested emailed registered signed logged noted flagged'.split(
    ' ',
  ),
);
/** What stands before a participle that describes: "the corrected one". */
const DESCRIBED = new Set('the a an your our my one was were be been being not you'.split(' '));

/**
 * "I've traced it", "we merged two lists and yours was lost": what was found out, and what went wrong, is no step. What "we did"
 * is one only where it puts something right; what "we have done" is told because it does.
 */
function isFinding(whole: Whole, i: number): boolean {
  const words = wordsAt(whole, i);
  if (looksAhead(words)) return false;
  const acts = whole.partsOf(i, 'act');
  const said = words.filter(({ start, end }) => acts.some((at) => at.start <= start && end <= at.end));
  const putsRight = words.some(({ norm }, at) => PUTS_RIGHT.has(norm) && !DESCRIBED.has(words[at - 1]?.norm ?? ''));
  if (putsRight) return false;
  if (said.some(({ norm }) => LOOKING.has(norm))) return true;
  const isPerfect = said.some(({ norm }) => norm === 'have' || norm === 'has');
  return !isPerfect && said.some(({ norm }) => HAPPENED.has(norm) || MORE_PAST.has(norm) || /[a-z]{2}ed$/.test(norm));
}

const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday tomorrow tonight morning afternoon noon'.split(' '),
);

/**
 * "Luis hangs it on Friday morning": a day, and a verb in the present that nobody listed. Of the customer's own day ("your wedding
 * is on Friday") and of what is past it says nothing.
 */
function isPlanned(whole: Whole, i: number): boolean {
  const words = wordsAt(whole, i).map(({ norm }) => norm);
  const at = words.findIndex((norm) => DAYS.has(norm));
  if (
    at < 2 ||
    /s$/.test(words[at + 1] ?? '') ||
    words.some((norm) => USUAL.has(norm) || norm === 'you' || norm === 'your' || norm === 'last')
  )
    return false;
  const past = words.some((norm) => HAPPENED.has(norm) || MORE_PAST.has(norm) || /[a-z]{2}ed$/.test(norm));
  return !past && !words.slice(Math.max(0, at - 5), at).some((norm) => BE.has(norm));
}
const BE = new Set(['is', 'are', 'am']);

const wordsAt = ({ prose }: Whole, i: number): Prose['words'] =>
  prose.words.slice(prose.sentences[i]!.from, prose.sentences[i]!.to);

/** "We moved the stop in 2022": an act of years ago helps nobody today. */
const isHistory = (whole: Whole, i: number): boolean =>
  wordsAt(whole, i).some(
    ({ norm }, at, words) =>
      /^(?:19|20)\d\d$/.test(norm) && (words[at - 1]?.norm === 'in' || words[at - 1]?.norm === 'since'),
  );

/** Verbs of what is still to come. */
const FUTURE = new Set(
  'will shall going get gets receive leaves arrives arrive reaches reach comes come ships ship starts follows follow lands land sends brings calls rings phones writes visits delivers posts pays turns reopens returns goes moves runs opens'.split(
    ' ',
  ),
);
const PAST_BE = new Set(['was', 'were', 'had', 'did']);

/** "Two calls were missed" has a noun there. */
const looksAhead = (words: Prose['words']): boolean =>
  words.some(({ norm }, at) => FUTURE.has(norm) && !PAST_BE.has(words[at + 1]?.norm ?? ''));

/** Whether a time in a sentence belongs to the past: "was made until 2021", "was promised for the 4th". */
function isOver(whole: Whole, i: number): boolean {
  const words = wordsAt(whole, i);
  return words.some(({ norm }) => PAST_BE.has(norm)) && !looksAhead(words);
}

/** What "you" does in a sentence that tells of the customer's case, not of what they will get. */
const IN_CASE = new Set('are were have had did could can need want wanted still'.split(' '));

/** Whether a sentence tells what happened to the customer, or where they stand; "you get it by Friday" does not. */
export const tellsOfYou = (whole: Whole, i: number): boolean =>
  wordsAt(whole, i).some(({ norm }, at, words) => norm === 'you' && IN_CASE.has(words[at + 1]?.norm ?? '')) ||
  tellsOfCase(whole, i);

/**
 * Whether a sentence that mirrors only reports how far things are: "your kitchen is at the spray line and goes to the packers on the 3rd". It
 * shows nothing of what the customer went through.
 */
export const isStatus = (whole: Whole, i: number): boolean => whole.does(i, 'expect', 'act') && !tellsOfYou(whole, i);

/**
 * @returns the sentences that say when something of ours comes. A date of the customer's own ("rent day is tomorrow and you are
 * locked out") and one that is past are none.
 */
export const datesOf = (whole: Whole): readonly number[] =>
  whole.doing('expect').filter((i) => !isOver(whole, i) && !isOwnDate(whole, i));

/** Whether a date is the customer's own: "you are locked out, and the form closes tonight". */
const isOwnDate = (whole: Whole, i: number): boolean =>
  whole.does(i, 'mirror') && !whole.does(i, 'act', 'offer') && tellsOfYou(whole, i) && !looksAhead(wordsAt(whole, i));

/** Where something is to be done: the last sentence of content, else the last of all. */
export const lastContent = (whole: Whole): number =>
  whole.content[whole.content.length - 1] ?? whole.prose.sentences.length - 1;
