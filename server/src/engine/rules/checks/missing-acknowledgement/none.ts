import type { Check } from '../../check.ts';
import { datesOf } from '../dates.ts';
import { asksWhat, isAutomatic, writesFirst } from '../letter.ts';
import { isProcedure, speaksOfAll } from '../procedure.ts';
import { isRemedyTold } from '../remedy.ts';
import { isIn, isToUnderstand, isTrouble, normsAt, textAt, type Whole, wholeOf, wordsAt } from '../reply.ts';
import { says } from '../says.ts';
import { tellsOfCase, tellsOfCause } from '../story.ts';
import { isDoneToAll, isTroubled, tellsOfTrouble } from '../trouble.ts';
import { wordSet } from '../words.ts';

/** Opens with what we do, and not a word of the customer: "An engineer comes on Monday." */
function isBusiness(whole: Whole, first: number): boolean {
  const theirs = normsAt(whole, first).some((norm) => norm === 'you' || norm === 'your');
  return (
    datesOf(whole).includes(first) &&
    whole.does(first, 'act') &&
    !whole.does(first, 'thank', 'mirror') &&
    !theirs &&
    !tellsOfCase(whole, first)
  );
}

/** Whether a sentence says back what happened: what it only asks for, though the customer has given it before, is none. */
const mirrors = (whole: Whole, i: number): boolean =>
  whole.does(i, 'mirror') &&
  !whole.does(i, 'ask', 'instruct', 'act') &&
  !says(whole, i, ON_FILE) &&
  tellsOfCase(whole, i);
/** "Your three sacks were weighed on the 2nd": what stands in the papers, and nothing of what it did to anybody. */
const ON_FILE =
  /^(?:(?:as|according to) [^,]{3,40}, )?(?:your|the) (?:[\w'’-]+ ){1,4}?[^.!?;]*\b(?:was|were|has been|have been|is|are) (?:\w+ly |all |both |also |then )?(?:registered|logged|filed|recorded|entered|received|scanned|weighed|measured|assigned|listed|noted|indexed|catalogued|classified|classed|opened|stamped|numbered|queued|counted)\b(?![^.!?]*\b(?:but|yet|wrong\w*|twice|late|lost|missing|never|not|only|instead)\b)(?![^.!?]*n['’]t\b)/i;

/** "The meter reading on the date of death": what is asked for of every family, and no word of theirs. */
const AS_TERM =
  /\b(?:date|day|time|month|place|proof|cause) of (?:the )?death\b|\bdeath (?:certificates?|notices?|benefits?)\b|\bcertificates? of death\b|\bin (?:the event|case) of (?:a |the )?(?:death|loss|fire|theft|damage)\b|\b(?:lost|damaged|missing|stolen|broken) (?:items?|goods|property|parcels|luggage|baggage) (?:form|desk|report|department|office)\b/gi;
/** Whether nothing is amiss in a sentence but for words that papers and forms are named by, or for its own refusal. */
function isDry(whole: Whole, i: number): boolean {
  if (whole.hasBlank(i) || whole.does(i, 'acknowledge', 'apologise')) return false;
  const text = textAt(whole, i);
  const isForm = text.replace(AS_TERM, '') !== text;
  if (!isForm && !whole.does(i, 'refuse')) return false;
  const amiss = wordsAt(whole, i).filter(
    (word) => isTroubled(word) && !NEGATIONS.has(word.norm) && word.norm !== 'cannot',
  );
  return amiss.length === 0 || (isForm && amiss.every(({ norm }) => OF_FORMS.has(norm)));
}
const OF_FORMS = wordSet('death lost damaged stolen missing broken loss theft fire');

/** Sentences of content in which somebody who has seen the trouble says so. */
const OPENING = 2;

/** Sentences of content from which on an answer by rule is one to somebody. */
const ANSWER = 3;
/** What rules are about where something went wrong, besides words of trouble. */
const CLAIMED = /^(?:claims?|refunds?|repair(?:s|ed)?|damages?|penalt(?:y|ies)|compensat\w+|reimburse\w*)$/;

/**
 * Whether a letter that nobody declared opens with a rule about something that went wrong ("double charges are settled by our
 * bank overnight"), and then acts on it: it answers somebody to whom that happened.
 */
function isRuledOn(whole: Whole): boolean {
  const [first, second] = whole.content;
  if (first === undefined || second === undefined || whole.content.length < ANSWER) return false;
  if (whole.doing('greet').length === 0 || whole.does(first, 'ask', 'instruct', 'refuse', 'thank')) return false;
  if (!speaksOfAll(whole, first) && !isProcedure(whole, first)) return false;
  const isTrouble = wordsAt(whole, first).some(
    (word, i, all) =>
      CLAIMED.test(word.norm) || (isTroubled(word) && !NEGATIONS.has(word.norm) && all[i - 1]?.norm !== 'no'),
  );
  const dates = datesOf(whole);
  const acts = [...whole.doing('act'), ...dates].some((i) => i > first && !speaksOfAll(whole, i) && isOfCase(whole, i));
  return isTrouble && acts && dates.length > 0;
}
const NEGATIONS = wordSet('no not without never none nobody nothing cost costs empty closed');
const OF_CASE = wordSet('i we our my your yours');
const isOfCase = (whole: Whole, i: number): boolean => normsAt(whole, i).some((norm) => OF_CASE.has(norm));

/** What makes a cause the customer's affair: somebody to whom it happened, their things, or that a thing did not work for them. */
const THEIR_AFFAIR =
  /^(?:(?!\b(?:i|we)(?:['’]ll| will)\b)[\s\S])*\b(?:you|yours?|yourself|this (?!morning|afternoon|evening|week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|that (?!had\b|was\b|is\b|time\b)|these|issues?|bugs?|errors?|problems?|customers?|guests?|users?|members?|patients?|readers?|tenants?|families|people|everyone|everybody|anyone|anybody|nobody|no one|many|some|several|(?:is|are|was|were|been|be|stayed) down|offline|dark|cold|dry|unavailable|unreachable|closed|shut|locked|without|could|unable|miss(?:ed|ing)|lost|late(?:r)?|delay\w*|never|not|no|n['’]t|un\w+ed|orders?|bookings?|parcels?|shipments?|packages?|letters?|calls?|payments?|flights?|trains?|bus(?:es)?|tickets?|photos?|files?|messages?|e-?mails?|invoices?|bills?|accounts?|data|homes?|houses?|flats?|shops?|websites?|pages?)\b/i;
/** "A roller had worn down", "the fault was in the load balancer": a cause that is ours alone, and says nothing of the customer. */
const isOursAlone = (whole: Whole, i: number): boolean =>
  (whole.does(i, 'act') || tellsOfCause(whole, i)) &&
  // "We moved the round forward and forgot who lives there" owns it.
  !(
    whole.does(i, 'explain') &&
    !isRemedyTold(whole, i) &&
    normsAt(whole, i).some((norm) => norm === 'i' || norm === 'we')
  ) &&
  !whole.hasBlank(i) &&
  !whole.does(i, 'acknowledge', 'apologise', 'mirror') &&
  !says(whole, i, THEIR_AFFAIR);

/** Whether a sentence that is no business speaks to them, or of theirs: "rooms 3 to 9 were at 14 degrees, with your groups inside". */
const isToThem = (whole: Whole, i: number): boolean =>
  !whole.does(i, 'offer', 'ask', 'instruct', 'act', 'expect', 'close', 'thank') && says(whole, i, TO_THEM);
const TO_THEM = /\byou(?:r|rs)?\b/i;

/** Whether a letter that ends a case says nothing to anybody: it opens with how cases go, and neither thanks nor feels nor acts. */
const isOnlyFiled = (whole: Whole): boolean =>
  speaksOfAll(whole, whole.content[0]!) &&
  whole.doing('thank', 'acknowledge', 'apologise', 'celebrate', 'close', 'offer').length === 0 &&
  !whole.content.some((i) => says(whole, i, FOR_ONE));
const FOR_ONE = /\b(?:glad|happy|pleased|good (?:news|to)|great|hope|i['’]?(?:ve|m|ll)?\b)/i;

/** "Three loaves in a row with a hole in them: that's the paddle": their day in a picture, and then the answer. */
const PICTURED =
  /^(?!(?:here|please|note|for|to|in|on|from|your|our)\b)[^:.!?;]{16,}: (?:that|this|it|what|who|how|no|not|there|i|we|you|of course)\b/i;

/** Whether anything in a letter may be understanding: a feeling or an apology anywhere, their words said back where it opens. */
const isSeen = (whole: Whole): boolean =>
  whole.doing('acknowledge', 'apologise').length > 0 ||
  whole.content.slice(0, OPENING).some((i) => whole.does(i, 'mirror') || says(whole, i, READ_IT));
/** "I've read all four messages". */
const READ_IT = /\b(?:i|we)(?:['’]ve| have)? (?:now |just )?(?:read|listened to|heard) (?:all|both|each|every|your)\b/i;

/** A new price told like a reading: nobody is spoken to, thanked or given a choice. */
const isBareNews = (whole: Whole): boolean =>
  whole.letter &&
  whole.content.length >= ANSWER &&
  whole.doing('thank', 'acknowledge', 'apologise', 'offer', 'ask', 'instruct').length === 0 &&
  !whole.content.some((i) => whole.hasBlank(i) || says(whole, i, SPOKEN_TO));
const SPOKEN_TO = /\byou\b/i;

/** Opens with procedure, and no sentence says what went wrong for the customer, nor that it is understood. */
const check: Check = function* (input) {
  const whole = wholeOf(input);
  const first = whole.content[0];
  if (!whole.complete || first === undefined || writesFirst(whole) || isAutomatic(whole) || asksWhat(whole)) return;
  // Undeclared, nobody knows what there was to understand, unless the rules themselves are about it.
  const isEnd = isIn(input, 'closing') && isOnlyFiled(whole);
  if (isIn(input, 'price-rise') && isBareNews(whole)) {
    yield { at: whole.at(first), soft: true, statement: { functions: ['mirror', 'acknowledge'], over: 'before' } };
    return;
  }
  if (input.situation.length === 0 ? !isRuledOn(whole) : !isToUnderstand(input) && !isIn(input, 'hostile') && !isEnd)
    return;
  const opens = isProcedure(whole, first) || isBusiness(whole, first) || speaksOfAll(whole, first);
  // "A machine that floods the counter is no start to a day": of all, and yet of theirs.
  const isDistant =
    input.situation.length > 0 &&
    (whole.does(first, 'explain') || !wordsAt(whole, first).some(isTroubled)) &&
    !whole.content.some((i) => isToThem(whole, i));
  const isCause = isDistant && whole.does(first, 'explain') && isOursAlone(whole, first);
  const isSure = opens || isCause || isDoneToAll(whole, first);
  if (!isSure && input.situation.length === 0) return;
  const isUnderstood = (i: number): boolean =>
    mirrors(whole, i) || (tellsOfTrouble(whole, i) && !isDry(whole, i) && !(isDistant && isOursAlone(whole, i)));
  if (says(whole, first, PICTURED)) return;
  const understood = whole.content.findIndex(isUnderstood);
  // Told late, or not in words of business: most likely nothing of it speaks to the customer.
  const isLate = understood >= OPENING || !isSure;
  if (understood >= 0 && understood < OPENING) return;
  if (isLate && ((!isTrouble(input) && !isIn(input, 'hostile')) || isIn(input, 'cancellation') || isSeen(whole)))
    return;
  yield {
    at: whole.at(first),
    ...(isLate ? { soft: true } : {}),
    statement: { functions: ['mirror', 'acknowledge'], over: 'before' },
  };
};
export default check;
