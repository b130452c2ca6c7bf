import type { Check, CheckInput } from '../../check.ts';
import { comesOnce, isComing, isUnderWay } from '../coming.ts';
import { whenSaid } from '../dates.ts';
import { asksThem, isToBeDone } from '../letter.ts';
import { CHOICE, isPromised, OTHER, THEIRS, withWill } from '../promise.ts';
import { holds, isIn, isTrouble, type Whole, wholeOf } from '../reply.ts';
import { says } from '../says.ts';
import { owns } from '../story.ts';
import { reportsTrouble, tellsOfTheirTrouble } from '../trouble.ts';
import { wordSet } from '../words.ts';

/** Words of what is not done yet. */
const GOING = wordSet(
  'will shall working looking investigating correcting going checking arranging being gets once moment',
);
const wordsOf = ({ prose }: Whole, i: number): readonly string[] =>
  withWill(prose.words.slice(prose.sentences[i]!.body, prose.sentences[i]!.to).map(({ norm }) => norm));

/** "You will be glad", "we will gladly help", "is being closed": nothing of ours is waited for there. */
const isTheirs = (words: readonly string[], at: number): boolean => {
  const next = words[at + 1] ?? '';
  if (words[at] === 'being') return BEING_ENDED.has(next);
  if (words[at] !== 'will') return false;
  return (
    // "The slip that they'll ask for".
    (words[at - 1] === 'they' && words[at - 2] === 'that') ||
    (words[at - 1] === 'you' && !THEY_GET.has(next) && !(next === 'hear' && words[at + 2] === 'from')) ||
    NO_PROMISE.has(next) ||
    (next === 'be' && NO_PROMISE.has(words[at + 2] ?? ''))
  );
};
/** "You will get your money" is ours to do. */
const THEY_GET = wordSet('get receive have find');
/** What is being done with a case that ends: nobody waits for more. */
const BEING_ENDED = wordSet(
  'closed resolved linked merged marked locked archived cancelled canceled ended removed deleted considered treated asked told charged',
);
const NO_PROMISE = wordSet(
  'gladly happily always keep continue remain stay still not no never close lock archive happy glad able pleased delighted',
);

/** What is done at once needs no date. */
const AT_ONCE = /\b(?:right away|straight ?away|immediately|at once|instantly|this minute|without delay)\b/i;
/** "Once we have your photos", "as soon as you reply": the customer says when. */
const ON_THEIRS =
  /\b(?:as soon as|once|when|after|if|until|should|unless|before) (?:\S+ ){0,3}?(?:you|your|hear back|hear from|receive|received|it happens)\b/i;

/** Whether a sentence waits for the customer, or for nothing. */
const isTheirTurn = (whole: Whole, i: number): boolean =>
  (whole.does(i, 'ask', 'instruct') && !says(whole, i, OPENS_WITH_US)) ||
  says(whole, i, AT_ONCE) ||
  says(whole, i, ON_THEIRS);

/** Whether a sentence says that something is still to be done by us. */
function isPending(whole: Whole, i: number, declared: boolean): boolean {
  const words = wordsOf(whole, i);
  const isGoing =
    words.some((norm, at) => GOING.has(norm) && !isTheirs(words, at) && !(norm === 'once' && words[at + 1] === 'to')) ||
    (declared && isUnderWay(whole, i));
  if (!isGoing || isTheirTurn(whole, i)) return false;
  if (!declared && (THEIRS.has(words[0] ?? '') || words.some((norm) => OTHER.has(norm)))) return false;
  return whole.does(i, 'act') || !words.some((norm) => CHOICE.has(norm));
}

/** Whether, undeclared, a letter says what went wrong, and that it was ours. */
const owned = (input: CheckInput, whole: Whole): boolean =>
  whole.doing('apologise').length > 0 ||
  (owns(input) && (whole.content.slice(0, 2).some((i) => tellsOfTheirTrouble(whole, i)) || reportsTrouble(whole)));

/** "Dr Patel will read them", "they'll lift the lock", "I'll load your members": somebody of ours, and a deed. */
const isWilled = (whole: Whole, i: number): boolean =>
  says(whole, i, WILLED) && !says(whole, i, ON_CONDITION) && !whole.does(i, 'refuse', 'offer');
const WILLED =
  /(?:^|[,;:] (?:and |so |then )?|\band |\bthen )(?:i|we|they|he|she|(?:dr|mr|mrs|ms|nurse|judge)\.? [a-z]+|(?:the|our|my)(?: [a-z'’-]+){1,3}?)(?:['’]ll| will) (?:also |then |now |personally |both )*(?!(?:also|then|now|personally|both|be|have|close|keep|know|see|say|love|hope|miss|remember|need|want|try|not|never|always|still|stay|help|think|wait|hold|happily|gladly|understand|notice|find|get(?! (?:the|your|an?|it|him|her|them|my|our)\b)|like|feel|remain|continue|do|answer|listen|tell|let|work|last|show|apply|cost|end|expire|go|take|make|look)\b)[a-z]+/i;

/** Whether a sentence with a day in it speaks of what we do, or of what comes; their own days are no answer. */
const isOurDay = (whole: Whole, i: number): boolean =>
  !whole.does(i, 'mirror') ||
  whole.does(i, 'act', 'offer') ||
  isPromised(whole, i) ||
  isWilled(whole, i) ||
  isComing(whole, i);

/** What we wait for; what they do for their own sake, in danger or to begin with, delays nothing. */
const FOR_US = /\b(?:send|tell|give|reply|write|let (?:me|us) know|show us|an? photo|sign|confirm)\b/i;

/** "I'll get the maker on the line, have it compared and write to you": in the forms of orders, and ours. */
const OPENS_WITH_US = /^(?:i|we)(?:['’]ll| will) /i;

/** "Send me the receipt": for what they have paid, and nothing else waits for it. */
const FOR_COSTS = /\b(?:send|show|forward|give|keep|bring|email)\b[^.!?;:]{0,25}\b(?:receipts?|bills?|invoices?)\b/i;

const SIGN_IT = /\bsign it\b(?! and\b)/i;
/** "Please keep the poles", "sign it on the back": nothing of ours waits for it. */
const KEEPS =
  /^(?:please |and |do |just |also )*(?:keep|leave|hold on to|throw|sign it|put|enjoy|recycle|store|use|bear|stay|drive carefully|rest|show (?:them|him|her|it)|watch|remember|wear|take care|give (?:him|her|them))\b/i;

/** "It will be posted"; but "should another one break, it will be replaced". */
const isSureToBeDone = (whole: Whole, i: number): boolean =>
  isToBeDone(whole, i) && !says(whole, i, ON_CONDITION) && !says(whole, i, NO_MORE);
/** "No further payments will be taken": nobody waits for that. */
const NO_MORE = /\b(?:no|nothing|none|never|not)\b(?: [\w'’-]+){0,4} will be\b|\bwill (?:not|never|no longer) be\b/i;
const ON_CONDITION = /^(?:if|should|when|whenever|in case|in the event)\b/i;

/** "My colleague Bart is going to call you": for a call one has to be there. */
const isCall = (whole: Whole, i: number): boolean => isPromised(whole, i) && says(whole, i, CALLS);
const CALLS =
  /\b(?:call|ring|phone|visit)(?: you\b| to\b| and\b| (?:once|when|back)\b|[.,;])|\bcome (?:by|round|over)\b|\b(?:show|walk|guide|take) you (?:how|through|round|around|what)\b/i;

/** "The new card is posted to you", "we'll move the shop": something of ours to be done, beside good news. */
const isDeed = (whole: Whole, i: number): boolean =>
  (whole.does(i, 'act') || isPromised(whole, i)) && says(whole, i, DEED);
const DEED =
  /(?:\bwill|['’]ll|\b(?:am|are|is) going to) (?:also |then |now |gladly )?(?:post|send|ship|mail|move|call|ring|phone|visit|issue|print|change|update|add|transfer|switch|upgrade|book|arrange|deliver|bring|come|inspect|fit|repair|replace|prepare|check|review|sort|draft|order|reserve|schedule|process|apply|write|email|text|get in touch|contact|be in touch|refund|credit|pay|set up|make|be (?:posted|sent|shipped|mailed|moved|issued|printed|changed|updated|added|transferred|switched|upgraded|booked|delivered|refunded|credited|paid))\b/i;

/** Something is going to be done, and nothing in the reply says when. */
const check: Check = function* (input) {
  const whole = wholeOf(input);
  const declared = input.situation.length > 0;
  const asks = declared
    ? isTrouble(input) ||
      isIn(input, 'hostile', 'waiting', 'safety-critical') ||
      (isIn(input, 'closing') && owned(input, whole)) ||
      (isIn(input, 'onboarding') && whole.content.some((i) => isCall(whole, i) || isWilled(whole, i))) ||
      (isIn(input, 'grief') && whole.content.some((i) => isWilled(whole, i))) ||
      (isIn(input, 'good-news', 'handover') && whole.content.some((i) => isDeed(whole, i)))
    : whole.letter && whole.doing('refuse').length === 0 && owned(input, whole);
  if (!asks || !whole.complete || !whole.lacks()) return;
  const when = whenSaid(whole);
  if (declared ? when.some((i) => isOurDay(whole, i)) : when.length > 0) return;
  const pending =
    whole.doing('act', 'offer').find((i) => isPending(whole, i, declared)) ??
    whole.content.find(
      (i) =>
        isPromised(whole, i) ||
        (isIn(input, 'good-news', 'handover') && isDeed(whole, i)) ||
        (declared &&
          (isUnderWay(whole, i) ||
            comesOnce(whole, i) ||
            isSureToBeDone(whole, i) ||
            isComing(whole, i) ||
            isWilled(whole, i))),
    );
  if (pending === undefined || isTheirTurn(whole, pending)) return;
  if (!declared && input.found('missing-action/someone-will').some((at) => holds(whole.at(pending), at))) return;
  // Where the customer is asked for something nobody can say yet when the rest is done.
  const isAsked = (i: number): boolean =>
    asksThem(whole, i) &&
    !says(whole, i, OPENS_WITH_US) &&
    !says(whole, i, FOR_COSTS) &&
    !(says(whole, i, KEEPS) && (!says(whole, i, FOR_US) || says(whole, i, SIGN_IT))) &&
    !(isIn(input, 'safety-critical', 'onboarding') && i < pending && !says(whole, i, FOR_US));
  if (whole.content.some((i) => (declared ? i <= pending + 1 : true) && isAsked(i))) return;
  yield { at: whole.at(pending), statement: { functions: ['set expectation'], over: 'after' } };
};
export default check;
