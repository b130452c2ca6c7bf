/** What a reply tells: what happened to the customer, why, and whose fault it was. Generous: rules that ask for it must not speak where somebody may have answered it. */
import { subjectAt } from '../../prose/clauses.ts';
import type { Prose } from '../../prose/prose.ts';
import type { CheckInput } from '../check.ts';
import { normsAt, ofSentence, type Whole } from './reply.ts';
import { wordSet } from './words.ts';

const OWNING = wordSet(
  'fault mistake error ours responsible responsibility should taking own mine myself personally failing failed',
);

/** "Each time we answered another question", "until it is done you deal with me": ours, or taken over, in other words. */
const TAKEN_OVER =
  /\b(?:nobody|no one|none of us) (?:here )?(?:read|told|rang|checked|came|looked|answered|noticed|asked|wrote|called|passed|listened)\b|\b(?:(?:each|every) time|twice|three times|four times) (?:we|i|nobody|no one|our)\b|\byou (?:have |had )?(?:wrote|written|called|rang|asked|told|chased)[^.!?]*\b(?:and|but|yet) (?:still )?(?:we|nobody|no one|none of us|i)\b|\b(?:i|we)(?:['’]ve| have)? (?:now )?(?:found out|know|see) (?:now )?why\b|\b(?:deal|speak|talk|come|go|write)(?:s|ing)? (?:only |straight |directly )?(?:with|to) me\b/i;

/** "The engineer has told us why" owns nothing. */
const OF_OURS = wordSet('we i our my mine');

/** "That's on us"; "thank you for writing to us" owns nothing. */
const ON_US = wordSet('on of by');
/** "All of us feel for you" owns nothing. */
const OF_ALL = wordSet('all both each any many most some rest two three');

/** "I've ordered the small size": in the words of a fault, and none; "we've sent you the wrong one" is one. */
const isRemedy = (text: string): boolean => REMEDY.test(text) && !AMISS.test(text);
const REMEDY =
  /^(?:i|we)(?:['’]ve| have) (?:now |already |also |just |both )*(?:sent|booked|shipped|changed|ordered|moved|scheduled|packed|put|switched|used|taken|made|printed|entered|added|given|set|let|passed)\b/i;
const AMISS = /\b(?:wrong|wrongly|twice|instead|mistakes?|error|too|lost|late|never|not|without|old|other)\b/i;

/** Whether the reply owns what went wrong: says whose fault it was, or that somebody takes it over. */
export function owns({ prose, parts }: CheckInput): boolean {
  const explained = parts();
  return prose.sentences.some((sentence, i) => {
    if (TAKEN_OVER.test(prose.read.text.slice(sentence.start, sentence.end))) return true;
    const words = prose.words.slice(sentence.from, sentence.to);
    const first = words.some(
      ({ norm }) =>
        norm === 'we' ||
        norm === 'i' ||
        norm === 'our' ||
        norm === 'my' ||
        norm === 'us' ||
        norm === 'me' ||
        norm === 'mine',
    );
    return (
      first &&
      (words.some(
        ({ norm }, at) =>
          OWNING.has(norm) ||
          (norm === 'us' && ON_US.has(words[at - 1]?.norm ?? '') && !OF_ALL.has(words[at - 2]?.norm ?? '')),
      ) ||
        (explained[i]!.some((p) => p.function === 'explain') &&
          words.some(({ norm }) => OF_OURS.has(norm)) &&
          !isRemedy(prose.read.text.slice(sentence.start, sentence.end)))) &&
      !sentence.question
    );
  });
}

/** Pasts that are no participles: whoever writes them tells what happened. "Orders placed before noon" does not. */
export const HAPPENED = wordSet(
  'was were had did went came broke fell ran began took gave wrote chose drove flew froze grew knew rang rose shook spoke stole threw woke wore became saw drew ate drank sang sank swam hid bit blew swore tore sprang withdrew overran mistook forgot undertook',
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
const OF_US = wordSet(
  'rated founded awarded named certified voted established recognised recognized ranked built born',
);
const GENERAL = wordSet('meet match live satisfy');

/** "Have it signed": whoever has it done tells of nothing. */
const HAVING = wordSet('have having get getting need want see keep find leave make');
const PRONOUNS = wordSet('you it we i they she he who nobody someone everything nothing');

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
const AFTER_PAST = wordSet(
  'the a an your you our my his her its their it them us both one two three all some every each no out off up down over in into on onto from to with through twice again too at back four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety half nearly almost',
);
const BEFORE_PARTICIPLE = wordSet(
  'be been being is are was were has have had will can may must should get gets getting , who which the a an your our all any every',
);

/**
 * Whether a sentence tells what went wrong before: a past of somebody or something, not of the customer, and not what we have
 * done about it. Generous, as `tellsOfCase` is.
 */
export const tellsOfCause = (whole: Whole, sentence: number, from?: number): boolean =>
  from === undefined ? tellsAnyCause(whole, sentence) : findsCause(whole, sentence, from);

function findsCause(whole: Whole, sentence: number, from?: number): boolean {
  const { prose } = whole;
  const { body, to } = prose.sentences[sentence]!;
  // "What held it up was a card that we scanned upside down": whatever else it does.
  const isCleft = prose.words[body]?.norm === 'what';
  const isBusiness = from === undefined && !isCleft && whole.does(sentence, 'act', 'apologise', 'ask');
  // "A roller was worn, and I ran your film through it", "a certificate ran out, and I'm sorry": what stands before the act or the
  // apology; what happened to theirs is no cause.
  const act = whole.firstOf(sentence, 'act', 'apologise');
  const isBefore =
    act !== undefined &&
    !whole.does(sentence, 'ask') &&
    !NO_CAUSE.has(prose.words[body]?.norm ?? '') &&
    // "The bus drove past you, and we apologise for that".
    !(
      whole.firstOf(sentence, 'apologise') === act &&
      prose.words.slice(body, to).some(({ norm, start }) => start < act && (norm === 'you' || norm === 'your'))
    );
  if (isBusiness && !isBefore) return false;
  const isHistory = isTracking(prose, sentence);
  if (from === undefined && isTheirStory(prose, sentence)) return false;
  for (let i = from ?? body; i < to; i++) {
    if (isBusiness && prose.words[i]!.start >= act!) return false;
    const { norm } = prose.words[i]!;
    const before = prose.words[i - 1]?.norm ?? '';
    const after = prose.words[i + 1];
    if (before === 'you' || before === 'if' || before === 'when') continue;
    // "We'd laid it under a heavier box".
    const isHad = norm === "'d" && after !== undefined && (isPast(after.norm) || PARTICIPLES.has(after.norm));
    const isPlain = isHad || HAPPENED.has(norm) || MORE_PAST.has(norm) || CAUSED.has(norm);
    const isRegular =
      !isPlain &&
      /[a-z]{2}ed$/.test(norm) &&
      !BEFORE_PARTICIPLE.has(before) &&
      (after === undefined || AFTER_PAST.has(after.norm) || after.kind !== 'word');
    if (!isPlain && !isRegular) continue;
    if (isVerdict(prose, i) || isOfTheirs(prose, i) || isCount(prose, i)) continue;
    if (isHistory && isHandled(prose, i)) continue;
    if ((PROMISED.has(norm) && FIRST.has(before)) || isKeptFree(prose, i)) continue;
    // "The crossing is not included": how things are.
    if (isRegular && before === 'not' && IS_NOW.has(prose.words[i - 2]?.norm ?? '')) continue;
    if (MAKES.has(norm) && IS_NOW.has(before)) continue;
    if (PERFECT.has(before) && isToCome(prose, i, body)) continue;
    if (subjectAt(prose, prose.sentences[sentence]!, i) !== 'you') return true;
  }
  return false;
}
const tellsAnyCause = ofSentence((whole, sentence): boolean => findsCause(whole, sentence));
/** "Weighed in Lodz on the 8th at 9:40": where a thing has been and when, and not a word of what went wrong. */
function isTracking({ words, sentences, read }: Prose, sentence: number): boolean {
  const { body, to, start, end } = sentences[sentence]!;
  return (
    WHEN.test(read.text.slice(start, end)) &&
    !words
      .slice(body, to)
      .some(
        ({ norm }) =>
          AMISS_WORDS.has(norm) ||
          /^(?:delay|wrong|miss|mis[a-z]+ed|fail|crack|brea?k|broke|burn|leak|crash|tear|tore|spill|jam|stall|freez|froz|flood|stri?uck|storm|forg|sick|snow|wind|gale|fog|ice$|icy|rain|heat|lightning|outage)/.test(
            norm,
          ),
      )
  );
}
/** "You told us that you'd scanned them before she moved": their own words, and no word of ours why. */
export function isTheirStory({ sentences, words, read }: Prose, sentence: number): boolean {
  const { body, end, start } = sentences[sentence]!;
  return YOU_SAID.test(read.text.slice(words[body]?.start ?? start, end));
}
const YOU_SAID =
  /^(?:and |so )?you(?:['’]ve| have)? (?:also )?(?:told|tell|wrote|write|said|say|mentioned|mention|described|explained)\b(?![^.!?]*(?:;|\b(?:and|but) (?:we|i|our|nobody|the|a)\b|\bbecause\b))/i;
/** Whether a sentence tells where a thing has been, and nothing that went wrong there. */
export const tellsWhereabouts = (whole: Whole, sentence: number): boolean =>
  !whole.does(sentence, 'apologise') &&
  isTracking(whole.prose, sentence) &&
  normsAt(whole, sentence).some((norm) => HANDLED.has(norm)) &&
  !tellsOfCause(whole, sentence);
const WHEN =
  /\b(?:\d{1,2}[:.]\d\d|(?:on|of) the \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|(?:this|that|the next|the same) (?:morning|afternoon|evening|night|day)|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d)/i;
const AMISS_WORDS = wordSet(
  'wrong wrongly instead because late too lost broken damaged torn twice held stuck stopped delayed missed missing forgot without never nobody error mistake mistaken mistakenly rather only though although but still unread unscanned misread old other',
);
/** What is done to a thing on its way, or with a letter. */
const HANDLED = wordSet(
  'ordered brought carried driven flown transferred checked scanned handed posted collected sorted received registered logged weighed loaded unloaded picked signed recorded booked dispatched shipped delivered entered opened created confirmed filed forwarded passed arrived left reached printed stamped packed measured labelled paid listed',
);
/** Whether a past says no more than that: "was handed in", "left Bergen". */
function isHandled({ words }: Prose, i: number): boolean {
  const { norm } = words[i]!;
  const before = words[i - 1]?.norm ?? '';
  if (norm === 'was' || norm === 'were')
    return words
      .slice(i + 1, i + 4)
      .some((word, at) => HANDLED.has(word.norm) || (word.norm === 'dropped' && words[i + at + 2]?.norm === 'off'));
  return HANDLED.has(norm) && !FIRST.has(before);
}
const FIRST = wordSet('we i');
/** "We promised it for Monday": what was not kept, and not why. */
const PROMISED = wordSet('promised promized quoted');
/** "He has held his kiln free": what stands ready for them. */
const isKeptFree = ({ words }: Prose, i: number): boolean =>
  KEPT.has(words[i]!.norm) && words.slice(i + 1, i + 6).some(({ norm }) => READY.has(norm));
const KEPT = wordSet('kept held left set');
const READY = wordSet('free ready aside open');
/** "They are made to measure", "it is sold by weight": how things are, and no past. */
const MAKES = wordSet('made sold sent meant known');
const IS_NOW = wordSet('is are be being');
/** "Once the parcel has left", "when your photo has come": a past of what is still to come. */
function isToCome({ words }: Prose, i: number, body: number): boolean {
  for (let at = i - 2; at >= body && at > i - 8; at--) if (ONCE.has(words[at]!.norm)) return true;
  return false;
}
const PERFECT = wordSet('has have');
const ONCE = wordSet('once when until before if till unless');

/** Whose news is no cause. */
const NO_CAUSE = wordSet('your you i we thank thanks');
const PARTICIPLES = wordSet(
  'laid put set cut let read run come become begun broken bent built bought brought caught chosen drawn driven fallen flown forgotten frozen given gone grown hidden hung led paid seen shaken shown shut spoken stolen taken thrown torn told worn written overlooked misread mistaken mislaid been',
);
/** What things do before something goes wrong: "the binding machine caught it". */
const CAUSED = wordSet(
  'caught hit struck stuck bent burst slid hung misread stood split spun swept fed tipped laid built bought brought led',
);
/** "It was a rotten night", "that spoiled your holiday": how it was and what it did to the customer, not why. */
function isVerdict({ words }: Prose, i: number): boolean {
  // "An hour of drums was not what you had paid for".
  const isNot = words[i]!.norm === 'was' && words[i + 1]?.norm === 'not';
  if (isNot && HOW.has(words[i + 2]?.norm ?? '') && YOURS.has(words[i + 3]?.norm ?? '')) return true;
  if (!THAT.has(words[i - 1]?.norm ?? '')) return false;
  const [next, ...rest] = words.slice(i + 1, i + 5).map(({ norm }) => norm);
  if (next === 'you' || next === 'your') return true;
  if (words[i]!.norm !== 'was') return false;
  return DEGREES.has(next ?? '') || rest.some((norm) => HOW_IT_WAS.has(norm));
}
const THAT = wordSet('it that this which');
const HOW = wordSet('what how the');
const YOURS = wordSet('you your anyone anybody');
const DEGREES = wordSet('not no so very far too quite never hardly more less clearly simply really nothing');
const HOW_IT_WAS = wordSet(
  'poor rotten bad sad awful terrible horrible dreadful miserable big long hard rough difficult disappointing frustrating sorry wretched grim shabby special important day evening night morning week start end moment occasion shock blow shame pity wait journey way welcome',
);
/** "The mould that your audiologist took", "the frame your son had chosen": what theirs did before anything went wrong. */
function isOfTheirs({ words }: Prose, i: number): boolean {
  const your = words[i - 2]?.norm === 'your' ? i - 2 : words[i - 3]?.norm === 'your' ? i - 3 : -1;
  // "The glass that your optician ordered broke": the second of two is what happened.
  const last = words[i - 1]?.norm ?? '';
  if (your < 2 || (your === i - 3 && last !== 'had' && isPast(last))) return false;
  const thing = words[your - 2]!;
  return RELATIVE.has(words[your - 1]!.norm)
    ? thing.kind === 'word'
    : A_THING.has(thing.norm) && !BEFORE_YOURS.has(words[your - 1]!.norm);
}
const RELATIVE = wordSet('that which who whom');
const A_THING = wordSet('the a an this those these');
const BEFORE_YOURS = wordSet(', ; : – ( and but or');
/** "There were 340 of them", "they were your mother's": what it was that was lost. */
function isCount({ words }: Prose, i: number): boolean {
  const { norm } = words[i]!;
  if (norm !== 'was' && norm !== 'were') return false;
  const before = words[i - 1]?.norm ?? '';
  if (THINGS.has(before)) return THEIRS.has(words[i + 1]?.norm ?? '');
  return (
    before === 'there' &&
    words.slice(i + 2, i + 5).some((word, at, all) => word.norm === 'of' && THEM.has(all[at + 1]?.norm ?? ''))
  );
}
const THINGS = wordSet('they these those');
const THEIRS = wordSet('your yours his hers');
const THEM = wordSet('them these those');
export const MORE_PAST = wordSet('sent got lost left made forgot said sold held kept knew meant');
/** Whether a word is the past of a verb, as far as one sees by itself. */
export const isPast = (norm: string): boolean => HAPPENED.has(norm) || MORE_PAST.has(norm) || /[a-z]{2}ed$/.test(norm);

/** What "you" does in a sentence that tells of the customer's case, not of what they will get. */
const IN_CASE = wordSet('are were have had did could can need want wanted still');

/** Whether a sentence tells what happened to the customer, or where they stand; "you get it by Friday" does not. */
export const tellsOfYou = (whole: Whole, i: number): boolean => saysYou(whole, i) || tellsOfCase(whole, i);

/** Whether it says so of "you". */
export const saysYou = (whole: Whole, i: number): boolean =>
  normsAt(whole, i).some((norm, at, words) => norm === 'you' && IN_CASE.has(words[at + 1] ?? ''));
