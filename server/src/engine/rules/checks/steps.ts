/** What happens next, and when. */
import type { Prose } from '../../prose/prose.ts';
import { isProblem, type Situation } from '../../reply.ts';
import type { CheckInput } from '../check.ts';
import { isCourtesy, isForThem, isSentAway, isToBeDone, pointsOn } from './letter.ts';
import { speaksOfAll } from './procedure.ts';
import { isPromised } from './promise.ts';
import { DID, PUTS_RIGHT } from './remedy.ts';
import { holds, normsAt, ofReply, ofSentence, textAt, type Whole, wordsAt } from './reply.ts';
import { says } from './says.ts';
import { HAPPENED, isPast, tellsOfYou } from './story.ts';
import { isTroubled, reportsTrouble } from './trouble.ts';
import { COMES, DAYS, WEEK, wordSet } from './words.ts';

/** Words of what is still to come, and of what is only usual. */
const COMING = wordSet(
  `${COMES} due booked planned scheduled expect until by tomorrow tonight next rolls back collects`,
);
const USUAL = wordSet('most many each usually often sometimes every always normally typically some generally');

/**
 * @returns the sentences by which something happens next: we act, offer, ask or instruct, or say when something comes. What is
 * usually so is no step.
 */
export const stepsOf = ofReply((whole): readonly number[] =>
  whole.prose.sentences.flatMap((_, i) => (isStep(whole, i) ? [i] : [])),
);

/** Where the way to somebody else is what the customer can have. */
const ELSEWHERE: readonly Situation[] = [
  'refund-refused',
  'out-of-stock',
  'feature-request',
  'cancellation',
  'privacy',
];

/**
 * @returns the steps that lead somewhere: where something went wrong with us, whoever only sends the customer to somebody else, and
 * says no more than that, does nothing about it.
 */
export function ownStepsOf(input: Pick<CheckInput, 'situation' | 'found'>, whole: Whole): readonly number[] {
  const steps = stepsOf(whole);
  const isOurs = input.situation.length === 0 ? reportsTrouble(whole) : input.situation.some(isProblem);
  if (!isOurs || input.situation.some((each) => ELSEWHERE.includes(each))) return steps;
  const isAway = (i: number): boolean => i >= 0 && isSentAway(input, whole, i);
  return steps.filter((i) => !isAway(i) && !(isAway(i - 1) && isForThem(whole, i)));
}

function isStep(whole: Whole, i: number): boolean {
  if (says(whole, i, HOPES) && !whole.does(i, 'offer', 'ask', 'instruct')) return false;
  if (isCourtesy(whole, i) || isToldRound(whole, i) || isToBeFelt(whole, i)) return false;
  if (whole.hasBlank(i) || whole.does(i, 'offer', 'ask', 'instruct') || isTheirs(whole, i)) return true;
  if (whole.freeText.includes(i) || isUnderWay(whole, i)) return true;
  if (isRule(whole, i)) return pointsOn(whole, i);
  if (whole.does(i, 'act') && !isHistory(whole, i) && !isFinding(whole, i) && !isOfAnybody(whole, i)) return true;
  if (
    whole.prose.sentences[i]!.question ||
    isUpAgain(whole, i) ||
    isFree(whole, i) ||
    isBetter(whole, i) ||
    isNow(whole, i)
  )
    return true;
  if (whole.situation.length > 0 && isComing(whole, i)) return true;
  if (whole.situation.includes('cancellation') && says(whole, i, ENDED)) return true;
  if (says(whole, i, SETTLED) || comesOnce(whole, i) || willDo(whole, i)) return true;
  if (isPromised(whole, i) || isLinked(whole, i) || isToBeDone(whole, i) || pointsOn(whole, i)) return true;
  if (!whole.does(i, 'acknowledge', 'apologise', 'explain') && isPlanned(whole, i)) return true;
  if (!whole.does(i, 'expect') || isOver(whole, i) || isOwnDate(whole, i)) return false;
  if (isCounted(whole, i) || isTerm(whole, i) || says(whole, i, AS_USUAL)) return false;
  const words = wordsAt(whole, i);
  const opensWithTime = words[0]?.norm === 'from' || words[0]?.norm === 'starting';
  return (opensWithTime || words.some(({ norm }) => COMING.has(norm))) && !words.some(({ norm }) => USUAL.has(norm));
}

/** "I do hope you'll have it back before long": nobody does anything. */
const HOPES =
  /^(?:and |but )?(?:(?:i|we) (?:do |really |very much |sincerely |only )?(?:hope|wish)|hopefully|let us hope|fingers crossed)\b(?![^.!?]*\b(?:and|so|but) (?:i|we)\b)/i;

/** "I told the story to the whole workshop", "we read your letter aloud": nothing is done about it. */
export const isToldRound = (whole: Whole, i: number): boolean =>
  says(whole, i, TOLD_ROUND) && !says(whole, i, AND_THEN);
const TOLD_ROUND =
  /^(?:and |so )?(?:i|we|\w+)(?:['’]ve| have| has)? (?:also |both |all |then |since )?(?:(?:told|read to|showed|talked to|spoke to|spoken to) (?:(?:all |all of )?(?:my|our)|the whole|everyone(?: here)?|everybody)(?: \w+)? (?:\w+ )?(?:about|of|what|how)\b|(?:told|retold|read|shared|showed|shown|passed round|passed around|pinned|hung|put up|repeated|thought|talked|spoke|spoken)\b[^.!?;]*\b(?:(?:story|stories|letters?|message|words|photos?|pictures?|note|lines?|e-?mail|review|poem|drawing|card)\b[^.!?;]*\b(?:aloud|out loud|on (?:the|our) (?:\w+ )?(?:wall|door|board|fridge)|(?:to|with|at|in front of) (?:everyone|everybody|the whole|all of|each other|my colleagues|our colleagues|the others|the entire|the (?:\w+ )?(?:team|crew|kitchen|workshop|staff|office|bakers|nurses)|our (?:\w+ )?(?:team|crew|meeting|staff)))|about (?:it|you|him|her|them|that|this) (?:all|at|over|the whole|for)))/i;
const AND_THEN = /(?:\b(?:so that|who|will|from (?:today|now)|asked|changed|now|next)\b|['’]ll\b)/i;

/** "A smell you'll carry with you all year", "you'll love the crust": what it will be like, and nothing to do. */
const isToBeFelt = (whole: Whole, i: number): boolean =>
  ((says(whole, i, TO_BE_FELT) && !whole.does(i, 'act')) || says(whole, i, IN_THOUGHT)) &&
  !whole.does(i, 'offer', 'ask', 'instruct');
/** "Our thoughts are with you", "time will heal", "the children will tell this story for years": comfort, and no deed. */
const IN_THOUGHT =
  /\b(?:our|my|all our) (?:thoughts|prayers|hearts?)\b[^.!?;]{0,40}\b(?:are|is|go|goes) (?:out )?(?:to|with)\b(?![^.!?]*(?:\b(?:i|we)(?:['’]ll| will|['’]ve| have)\b|\d))|\btime (?:will )?heals?\b|\b(?:they|everyone|everybody|the [a-z]+(?: [a-z]+)?)(?:['’]ll| will) (?:(?:surely|always|still|one day) )?(?:laugh|smile|remember|tell (?:this|the|that) (?:story|tale)|talk about (?:it|this))\b/i;
const TO_BE_FELT =
  /\byou(?: will|['’]ll| are going to|['’]re going to) (?:never |always |soon |surely |all |both |really |not |quickly )*(?:love|enjoy|carry|remember|feel|smell|taste|treasure|forget|adore|relish|savour|cherish|marvel|smile|wonder|notice (?:how|that|the)|see why|find yourself|fall in love|look (?:back|forward)|be (?:glad|amazed|proud|hooked|surprised|delighted|thrilled|part of|among|in good|one of|at home|spoilt|spoiled))\b/i;

/** "It goes back to you once the bank has confirmed it": to come, and nobody knows when. */
export const comesOnce = (whole: Whole, i: number): boolean =>
  (says(whole, i, COMES_ONCE) || says(whole, i, TOLD_ONCE) || says(whole, i, ONCE_DONE)) &&
  !whole.does(i, 'acknowledge', 'apologise', 'refuse') &&
  // "They count what you've eaten, and the deposit is paid after the count".
  (!whole.does(i, 'mirror') || says(whole, i, BESIDE_THEIRS));
const BESIDE_THEIRS =
  /(?:, (?:and|so|but)|;) (?:a|the|your|any) (?:\w+ )?(?:refund|credit|balance|deposit|transfer|payment|decision|answer|result|certificate|invoice|card|letter|rest|new one|replacement) (?:goes|go|comes?|leaves?|follows?|ships?|(?:is|are) (?:sent|posted|shipped|returned|paid|delivered)) [^.!?;]*\b(?:once|as soon as|when|after) (?!you\b)/i;
/** "I've asked the joiner to ring me once it's glued". */
const TOLD_ONCE =
  /\b(?:i|we)(?:['’]ve| have)?(?: [^.!?;]{2,70} and)? (?:also )?(?:asked|told|got) [^.!?;]{3,50} to (?:call|ring|tell|write to|text|email|let|phone|message) (?:me|us|you)\b[^.!?;]*\b(?:once|as soon as|when|after|the moment) (?!you\b)/i;
/** "When she has finished I'll let you know": nobody knows when, and no customer says it. */
const ONCE_DONE =
  /^(?:and |so |then )?(?:when|once|as soon as|after|the moment) (?!you\b|your\b|(?:we|i) (?:have |['’]ve )?(?:got |get |receive|heard?\b|had\b|your\b))[^.!?;,]{3,60},? (?:i|we)(?:['’]ll| will) (?!be\b|have\b|not\b|never\b|always\b|close\b|know\b)[a-z]+/i;
const COMES_ONCE =
  /\b(?:it|they|that|the rest|the (?:money|amount|refund|parcel|copy|new one|replacement)|an? (?:new|second|fresh) \w+|(?:a|any|your|the) (?:\w+ )?(?:refund|credit|balance|deposit|transfer|payment|decision|answer|result|certificate|invoice|card|letter)) (?:goes|go|comes?|leaves?|follows?|ships?|(?:is|are) (?:sent|posted|shipped|returned|paid|collected|delivered)) [^.!?;]*\b(?:once|as soon as|when|after) (?!you\b)|\b(?:your|the (?:new|second|corrected|replacement|other)) (?:\w+ ){1,2}?(?:goes (?!off)|comes|leaves|follows|ships|(?:is|are) (?:sent|posted|shipped|returned|paid|collected|delivered|fitted|built) )[^.!?;]*\b(?:once|as soon as) (?!you\b)/i;

/** "If you send me a photo, I'll order a new one": whatever we will do, but for what nobody notices. */
const willDo = (whole: Whole, i: number): boolean => says(whole, i, WILL_DO);
const WILL_DO =
  /\bif you\b[^.!?;]*, (?:(?:i|we)(?: will|['’]ll)) (?:then |gladly |happily |also )?(?!not\b|never\b|always\b|be\b|miss\b|hope\b|try\b|have to\b|need\b|assume\b|consider\b|treat\b|close\b)[a-z]+/i;

/** "I'm arranging it now", "we're replacing both": what somebody is just doing, but no mere effort. */
export const isUnderWay = (whole: Whole, i: number): boolean => says(whole, i, UNDER_WAY);
const UNDER_WAY =
  /\b(?:is|are) (?:coming|heading|travelling|making its way) (?:your way|(?:out |home |back |over )?to you\b)|\b(?:i|we) had (?:it|them|your \w+|the \w+|(?:a|another) (?:new )?\w+) \w+(?: \w+)? (?:again|anew|this morning|at noon|at once|for you)\b|\b(?:is|are) \w+ing (?:it|them|both|one|two|yours) (?:(?:over|round|down|up|back) )?(?:to you|over|round|(?:him|her|them)sel(?:f|ves))\b|\b(?:am|are|is|(?:i|we|they|he|she)['’](?:m|re|s)) (?:now |just |already |also |currently )?(?:restocking|rebuilding|mending|recovering|retrieving|escalating|arranging|sending|shipping|replacing|refunding|crediting|booking|fixing|repairing|moving|transferring|connecting|forwarding|returning|restoring|ordering|printing|packing)\b|\b(?:(?:i|we) (?:am|are)|(?:i|we)['’](?:m|re)) (?:now |just |already |also |currently )?(?!look|hav|see|go|do(?!u)|try|hop|work|be|feel|think|wait|learn|read|writ|ask|tell|mak|giv|expect|plan|consider|investigat|lett|keep|us|liv|enjoy|offer|includ|charg|rais|increas|clos|end|stopp|los|miss|refus|reject|declin|say|watch|check|study|review|pass|aim|striv)[a-z]{2,}ing (?:(?:out|up|off|in|back|down|over|round|through) )?(?:it|them|this|that|both|your|all|one|two|the|an?|another)\b/i;

/** "The line works again since nine": what had failed is back. */
const isUpAgain = (whole: Whole, i: number): boolean => says(whole, i, UP_AGAIN) && !says(whole, i, UNTOUCHED);
/** "Your login, your photo and your lists work as before": what nothing had happened to. */
const UNTOUCHED =
  /^(?:everything else|the rest|all (?:the )?others?\b|your other\b|your [^.!?;]*?(?:,| and) your\b)[^.!?;]*\bas before\b/i;
const UP_AGAIN =
  /\b(?:works?|runs?|opens?|prints?|rings?|loads?|answers?|plays?|starts?|closes?|shows?|sounds?|holds?|fits?|is up|are up|is back|are back|is online|is running|are running|is working|are working|is open|are open) (?:again|normally|as before|now|since|up(?! to)|in place|to normal)\b(?![^.!?]*\b(?:until|once|when|if)\b)/i;

/** What is still to come, however it is said: "somebody drops in with it", "we intend to move it", "drivers will be told". */
export const isComing = (whole: Whole, i: number): boolean =>
  TO_COME.some((each) => says(whole, i, each)) &&
  !says(whole, i, UNSURE) &&
  !says(whole, i, NO_MORE) &&
  !whole.does(i, 'ask', 'instruct', 'refuse', 'acknowledge', 'apologise') &&
  !speaksOfAll(whole, i);
const TO_COME: readonly RegExp[] = [
  /\b(?:i|we)(?:['’]ve| have)? asked (?!you\b)[^.!?;]{2,50}? to (?:find|send|call|ring|arrange|book|get|bring|restore|refund|replace|repair|fix|give|offer|write|contact|post|credit|release|mend|return|deliver)\b/i,
  /\b(?:i|we) (?:also |both |really |now )*(?:intend|plan|mean|want|aim|would like|are about|am about) to (?!know\b|thank\b|say\b|tell\b|apologi|be\b|hear\b|see\b|learn\b|understand\b|keep\b|let\b|make sure\b|avoid\b|help\b)[a-z]+/i,
  /\b(?:(?:somebody|someone|one of us|she|he|they) |(?:our|my|an?) (?:[\w’'-]+ ){1,4}?)(?:from [\w ]+? )?(?:rings|calls|phones|drops (?:in|by|it|them|the)|comes (?:by|round|over|out|to|and|with)|sends|brings|hangs|fits|replaces|picks|collects|repairs|mends|gets back|settles|arranges|writes to|looks at|takes a look)\b(?= (?:you|it|them|the|your|an?|back|both|him|her|us|me|round|over|by|in|out|to|and|with|at|from|matters|things)\b|[.,;])/i,
  /\b(?:goes?|comes?|is|are) (?:out|in|included|fixed|part of|contained)? ?(?:with|in|of) (?:one of )?(?:the|our|an?) (?:next|coming|later|future|upcoming)\b/i,
  /\b(?:i|we)(?: will|['’]ll) have (?:it|them|one|yours|both)\b|\byou hear from (?:me|us|her|him|them) (?:once|when|as soon)\b/i,
  /\b(?!you\b)[a-z]+(?: will|['’]ll) (?:also |then |now |both |soon )*be (?:told|informed|sent|posted|returned|refunded|credited|replaced|repaired|fitted|moved|put|made|changed|taken|paid|given|checked|corrected|rebuilt|restored|redone|trained|cleaned|collected|delivered|on (?:its|their) way|in touch)\b/i,
];
const NO_MORE = /\b(?:no|not|no longer) (?:[\w'’-]+ ){0,4}(?:will|['’]ll) be\b/i;
const UNSURE = /\b(?:if|unless|should|in case|every|always|usually|each|whenever|never|nobody|nothing)\b/i;

/** "The plan is cancelled as of today": what they wished, done. */
const ENDED =
  /^(?:and |so )?(?:it|that|this|yours|(?:your|the) (?:[\w’'-]+ ){1,3}?)(?:is|are|has been|have been|['’]s) (?:now |already |hereby )?(?:cancelled|canceled|ended|closed|stopped|terminated|over)\b|\byou(?:['’]re| are) (?:now )?(?:out|free)\b/i;

/** "All done: you're off the list, and nothing more will be charged". */
const SETTLED =
  /(?:^|[–—,:;] |\b(?:is|are|it['’]s|that['’]s) )(?:all )?(?:done|sorted|settled)\b[,:;.!]|\bnothing (?:more|else|further) (?:will be|is|gets) (?:charged|taken|due|billed|owed|paid)\b|\byou(?: are|['’]re) (?:now )?(?:off|out of|on|in|back on|back in) (?:the|our|your)\b/i;

/** "The dent is out", "the lock is off", "the month is on us": how it stands for them now, however it was worded before. */
const isBetter = (whole: Whole, i: number): boolean => {
  if (
    whole.content[0] === i ||
    says(whole, i, IN_CONDITION) ||
    says(whole, i, DESCRIBES) ||
    whole.does(i, 'mirror', 'apologise', 'refuse')
  )
    return false;
  return says(whole, i, AT_NO_COST) || (!whole.does(i, 'acknowledge') && BETTER.some((each) => says(whole, i, each)));
};
/** "It's clean, quiet and close to the lake": what a thing is like. */
const DESCRIBES = /(?:\b(?:is|are)|['’](?:s|re)) (?:dry|clean|whole|free), (?!and\b|so\b|but\b)\w+/i;
const IN_CONDITION = /^(?:as soon as|once|when|if|until|unless|after)\b/i;
const AT_NO_COST =
  /\b(?:costs? you (?:half|nothing|less)|you pay (?:half|nothing|no|only|less)|for (?:half|nothing)|at (?:no|half) (?:cost|price|the price)|free of charge)\b/i;
const BETTER: readonly RegExp[] = [
  /(?:\b(?:is|are)|['’](?:s|re)) (?:now |already |all |both |still |back )*(?:off|out|back|attached|enclosed|below|whole|clean|dry|lifted|fixed|repaired|mended|free|waived|yours|ready|(?:in|on) (?:the|today['’]s|tonight['’]s|tomorrow['’]s) (?:evening |morning |first |next )?(?:post|mail|van|train|lorry|road|courier)|on (?:us|me|the house|its way|their way|the way)|paid back|refunded|credited|gone from)\b(?! (?:of|from work|until|because|where|when|if|only|unless|at (?:night|the)))/i,
  /\bfrom (?:today|tonight|tomorrow|now|this|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i,
  /\b(?:shows|lends|brings|sends|helps|meets|drives|gets) (?:you\b|(?:it|them|everything|both|\d+|the \w+) (?:back|home|round|over|to you)\b)/i,
];

/** "He has the summer timetable now": what somebody does just now, and no trouble. */
const isNow = (whole: Whole, i: number): boolean =>
  whole.content[0] !== i &&
  !whole.does(i, 'mirror', 'acknowledge', 'apologise', 'refuse') &&
  says(whole, i, NOW) &&
  !says(whole, i, STANDS_THERE) &&
  !wordsAt(whole, i).some(isTroubled) &&
  !normsAt(whole, i).some((norm) => isPast(norm) || NOT_NOW.has(norm));
const NOW = /\b(?:now|today|tonight|at this minute|this (?:week|morning|afternoon|evening|minute))\b/i;
const NOT_NOW = wordSet('we i you won');
/** "It is now in a shed at the border". */
const STANDS_THERE = /^(?:it|they|this|that)(?: is| are|['’]s|['’]re) now\b/i;

/** "He can sit the theory now", "Noor may start on the 9th": what somebody of theirs can do. */
const isFree = (whole: Whole, i: number): boolean =>
  says(whole, i, FREE) && !whole.does(i, 'mirror', 'acknowledge', 'refuse');
const FREE =
  /(?:^|[;:,] (?:and |but |so )?)(?:he|she|they|your (?:\w+ )?\w+) (?:can|may) (?:also |still |now |then )?(?!be\b|not\b|have\b|see\b|take\b|cause\b|vary\b|appear\b|still\b)[a-z]+/i;

/** "The link below sets all of it up": what they need stands there. */
const isLinked = (whole: Whole, i: number): boolean =>
  wordsAt(whole, i).some(({ norm }, at, words) => LINKS.has(norm) && BELOW.has(words[at + 1]?.norm ?? ''));
const LINKS = wordSet(
  'link form button label guide page steps code credentials details instructions information document documents invoice copy',
);
const BELOW = wordSet('below attached enclosed here');

/** "Memberships run by the term", "a flight that lands two hours late counts as equal": so for everybody, whoever asks. */
function isRule(whole: Whole, i: number): boolean {
  const words = normsAt(whole, i);
  if (!speaksOfAll(whole, i) || words.some((norm) => DAYS.has(norm))) return false;
  return !ARTICLES.has(words[0] ?? '') || words.slice(1, 5).includes('that');
}
/** "The fee is paid for the line", of every line: nobody does anything. */
const isOfAnybody = (whole: Whole, i: number): boolean =>
  speaksOfAll(whole, i) && !normsAt(whole, i).some((norm) => OURS.has(norm) || DAYS.has(norm));
const ARTICLES = wordSet('a an we our some all');

/** "You must call us before noon": a step, if not a kind one; what they have to bear already is none. */
const isTheirs = (whole: Whole, i: number): boolean =>
  !whole.does(i, 'mirror', 'acknowledge') &&
  wordsAt(whole, i).some(({ norm }, at, words) => {
    const modal = words[at + 1]?.norm ?? '';
    if (norm !== 'you' || !(MODALS.has(modal) || (WITH_TO.has(modal) && words[at + 2]?.norm === 'to'))) return false;
    const verb = words.slice(at + 2).find((word) => !PADDING.has(word.norm))?.norm ?? '';
    return verb !== '' && !NO_STEP.has(verb);
  });
const MODALS = wordSet('must can may should');
const WITH_TO = wordSet('need have');
const PADDING = wordSet('to also only just then please always first');
const NO_STEP = wordSet(
  'be been see know note understand expect wait not had have got imagine hear feel think rest trust say tell never no a an the every',
);

/** What is done to find out: nothing is better for it yet. */
export const LOOKING = wordSet(
  'found find looked look read searched combed examined inspected studied traced trace checked spoke spoken talked rang called heard saw seen noticed went gone through listened watched counted compared thought learned learnt discovered',
);
const BOUGHT =
  /^(?:i|we) (?:bought|made|had|took|sold|built) (?!.*\byou)[^.!?]*\b(?:last|only|first|whole|all|went)\b/i;
/**
 * "I've traced it", "we merged two lists and yours was lost": what was found out, and what went wrong, is no step. What "we did"
 * is one only where it puts something right; what "we have done" is told because it does.
 */
function isFinding(whole: Whole, i: number): boolean {
  const words = wordsAt(whole, i);
  if (looksAhead(words)) return false;
  const acts = whole.partsOf(i, 'act');
  const said = words.filter((word) => acts.some((at) => holds(at, word)));
  // "We bought the last sixty": of long ago, and for nobody.
  if (says(whole, i, BOUGHT)) return true;
  const putsRight = words.some(({ norm }, at) => PUTS_RIGHT.has(norm) && DID.has(words[at - 1]?.norm ?? 'i'));
  if (putsRight) return false;
  if (said.some(({ norm }) => LOOKING.has(norm))) return true;
  const isPerfect = said.some(({ norm }) => norm === 'have' || norm === 'has');
  return !isPerfect && said.some(({ norm }) => isPast(norm));
}

/**
 * "Luis hangs it on Friday morning": a day, and a verb in the present that nobody listed. Of the customer's own day ("your wedding
 * is on Friday") and of what is past it says nothing.
 */
function isPlanned(whole: Whole, i: number): boolean {
  const all = normsAt(whole, i);
  const day = all.findIndex((norm) => DAYS.has(norm));
  // "The last one went in April; the weaver starts the next lot on Monday".
  const sign = all.lastIndexOf(';', day);
  const words = all.slice(sign + 1);
  const at = day - sign - 1;
  if (
    at < 2 ||
    /s$/.test(words[at + 1] ?? '') ||
    words.some((norm) => USUAL.has(norm) || norm === 'you' || norm === 'your' || norm === 'last' || norm === 'should')
  )
    return false;
  // "A new one is planted on Friday".
  const done = words.findIndex((norm, i) => i > 0 && i < at && BE.has(words[i - 1]!) && /[a-z]{2}ed$/.test(norm));
  if (done > 0 && words.filter(isPast).length === 1 && !wordsAt(whole, i).some(isTroubled)) return true;
  const past = words.some(isPast);
  return !past && !words.slice(Math.max(0, at - 5), at).some((norm) => BE.has(norm));
}
const BE = wordSet('is are am');

/** "We moved the stop in 2022": an act of years ago helps nobody today. */
const isHistory = (whole: Whole, i: number): boolean =>
  wordsAt(whole, i).some(
    ({ norm }, at, words) =>
      /^(?:19|20)\d\d$/.test(norm) && (words[at - 1]?.norm === 'in' || words[at - 1]?.norm === 'since'),
  );

/** Verbs of what is still to come. */
const FUTURE = wordSet(`${COMES} get gets receive come ship land runs expect`);
const PAST_BE = wordSet('was were had did');

/** "Two calls were missed" has a noun there. */
const looksAhead = (words: Prose['words']): boolean =>
  words.some(
    ({ norm }, at) =>
      FUTURE.has(norm) &&
      !PAST_BE.has(words[at + 1]?.norm ?? '') &&
      // "The dearer ticket goes with the fuel".
      !(norm === 'goes' && words[at + 1]?.norm === 'with'),
  );

/** Words by which another clause goes on: "connected it on Monday and will come again", "…, which is due on Friday". */
const GOES_ON = wordSet(
  "i we he she they it you that's will shall 'll have has is are am was were which where this there",
);
const BEFORE_CLAUSE = wordSet('and but so , ; : – —');
/** The words of the clauses of a sentence in which a time stands; all of them where none does. */
const timedWords = ofSentence((whole, i): Prose['words'] => {
  const words = wordsAt(whole, i);
  const { start } = whole.at(i);
  const day = DAY.exec(textAt(whole, i));
  const times = [
    ...whole.partsOf(i, 'expect').map((at) => at.end),
    ...(day === null ? [] : [start + day.index + day[0].length]),
  ];
  if (times.length === 0) return words;
  const clauses: (typeof words)[] = [];
  let first = 0;
  words.forEach(({ norm }, at) => {
    const isNext = at > first && BEFORE_CLAUSE.has(norm) && GOES_ON.has(words[at + 1]?.norm ?? '');
    if (!isNext && at < words.length - 1) return;
    clauses.push(words.slice(first, isNext ? at : at + 1));
    first = at;
  });
  const timed = clauses.filter((own) => times.some((end) => own[0]!.start < end && end <= own[own.length - 1]!.end));
  return timed.length === 0 ? words : timed.flat();
});

/** Whether a time in a sentence belongs to the past: "was made until 2021", "was promised for the 4th". */
function isOver(whole: Whole, i: number): boolean {
  const words = timedWords(whole, i);
  // "The band played until two".
  const isTold =
    normsAt(whole, i).includes('until') &&
    whole.does(i, 'mirror') &&
    !whole.does(i, 'act', 'offer') &&
    words.some(({ norm }) => isPast(norm));
  if (looksAhead(words)) return false;
  const clause = whole.prose.read.text.slice(words[0]!.start, words[words.length - 1]!.end);
  if (OVER.some((each) => each.test(clause))) return true;
  if (isTold || words.some(({ norm }) => PAST_BE.has(norm))) return true;
  // "A certificate ran out overnight"; but "I took it to the lab, where it is due on Friday".
  return words.some(({ norm }) => HAPPENED.has(norm)) && !words.some(({ norm }) => COMING.has(norm) || LASTS.has(norm));
}
/** "The maker closed in May"; but "it is published in May", "seats booked in May stay at £13". */
const PAST_MONTH =
  /(?<!\b(?:is|are|be|get|gets|being|been|to|by|as|seats?|orders?|places?|anything|things?|lessons?|\w+s) )\b(?!need|feed|speed|seed|breed|exceed|proceed|succeed|bleed)\w{2,}ed\b(?![^.!?;]*\b(?:will|again|until|till)\b)(?: [^\s.!?;]+){0,6} (?:in|last) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year)\b/i;
/** "It dropped its cargo on Friday night"; but "the part that we ordered is here on Friday". */
const PAST_DAY =
  /(?<!\b(?:is|are|be|get|gets|being|been|to|by|as|have|has|['’]ve|['’]s|seats?|orders?|places?|anything|things?|lessons?|\w+s) )\b(?!need|feed|speed|seed|breed|exceed|proceed|succeed|bleed)(?:\w{2,}ed|lost|broke|fell|went|got|took|forgot|sent|left)\b(?![^.!?;]*\b(?:will|again|until|till|is|are|takes?|be)\b)(?: [^\s.!?;,]+){0,6} (?:on|last|since) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
/** "They went within a week". */
const GONE_WITHIN = /\b(?:went|sold|left|came|broke|fell|ran|gone)\b[^.!?;:,]{0,30}\bwithin (?:an?|the|\w+) \w+/i;
/** "Our status page stayed green until noon". */
const STAYED =
  /\b(?:stayed|remained|lasted|worked|kept|waited|stood|ran|sat|played|went on)\b[^.!?;]*\b(?:until|till)\b/i;
const OVER: readonly RegExp[] = [PAST_MONTH, PAST_DAY, GONE_WITHIN, STAYED];
const LASTS = wordSet('takes take needs need lasts last allow within days hours weeks');

/**
 * @returns the sentences that say when something of ours comes. A date of the customer's own ("rent day is tomorrow and you are
 * locked out") and one that is past are none.
 */
export const datesOf = ofReply((whole): readonly number[] =>
  whole
    .doing('expect')
    .filter(
      (i) =>
        !isOver(whole, i) &&
        !isOwnDate(whole, i) &&
        !isDone(whole, i) &&
        !isSum(whole, i) &&
        !isRoutine(whole, i) &&
        !isCounted(whole, i) &&
        !isTerm(whole, i) &&
        !says(whole, i, AS_USUAL),
    ),
);

/** "Each sheet dries overnight", "every loaf rests overnight": how the work always goes, and nothing of theirs comes then. */
const isRoutine = (whole: Whole, i: number): boolean =>
  (says(whole, i, RATE) && !normsAt(whole, i).some((norm) => norm === 'you' || norm === 'your')) ||
  (says(whole, i, OF_EACH) &&
    speaksOfAll(whole, i) &&
    !normsAt(whole, i).some((norm) => COMING.has(norm) || LASTS.has(norm)));
/** "In three runs a day". */
const RATE =
  /\b(?:once|twice|\w+ (?:runs?|times|rounds?|trips?|deliver(?:y|ies)|services?|posts?|sessions?)) (?:a|per|each|every) (?:day|week|month|night)\b/i;
const OF_EACH = /^(?:each|every|all|our|the)\b[^.!?]*\b(?:overnight|at night|in the (?:morning|evening|afternoon))\b/i;

/** "I'll ask about the £85": a sum of money, and no time. */
const isSum = (whole: Whole, i: number): boolean =>
  whole
    .partsOf(i, 'expect')
    .every(({ start, end }) => /\p{Sc} ?\d[\d.,]*$/u.test(whole.prose.read.text.slice(start, end)));

/** "On a usual Monday four thousand calls are connected in an hour". */
const AS_USUAL =
  /^(?:on|in|at|during) (?:an? |any |most )?(?:usual|normal|typical|average|ordinary|quiet|busy|given)\b|\b(?:on|in) an? (?:usual|normal|typical|average|ordinary) (?:day|week|month|year|season)\b/i;

/** @returns what a sentence says by which it is known to set a time, with what stands before it in its clause and the word after it */
const timesOf = (whole: Whole, i: number): readonly (readonly [clause: string, next: string])[] => {
  const { text } = whole.prose.read;
  const { start: from, end: to } = whole.at(i);
  return whole.partsOf(i, 'expect').map(({ end }) => {
    const clause = text.slice(from, end).split(/[;:,]| and | but /);
    return [clause[clause.length - 1]!, /^\W*([a-z]*)/i.exec(text.slice(end, to))?.[1] ?? ''];
  });
};

/** "Carried by two porters", "three notes in six days": how many, or how often, and no time of anything to come. */
const isCounted = (whole: Whole, i: number): boolean =>
  whole.does(i, 'expect') &&
  timesOf(whole, i).every(
    ([clause, next]) =>
      (/ed by (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/i.test(clause) && /^[a-z]{3,}s$/i.test(next)) ||
      HOW_OFTEN.test(clause),
  );
const HOW_OFTEN =
  /^\W*(?:that is |that['’]s )?(?:two|three|four|five|six|seven|eight|nine|ten|twice|\d+) [\w' -]{0,30}?\b(?:in|within|over) (?:as many|\w+) (?:minutes|hours|days|weeks|months|years)$/i;

/** "Invoices are payable within 14 days", "it's valid after nine": how long something holds, or when they have to act. */
const isTerm = (whole: Whole, i: number): boolean => timesOf(whole, i).every(([clause]) => TERM.test(clause));
const TERM =
  /\b(?:(?:is|are|be|stays?|remains?|it['’]s) (?:\w+ )?(?:valid|payable|usable|redeemable|chargeable|transferable)|expires?|(?:take|takes|lasts?) (?:only |just |about |up to )?(?:a few|a couple of|an?|two|three|five|ten|\d+) (?:minutes?|seconds?)|can be (?:used|redeemed|spent)|(?:reaches|weighs|measures) (?:up to |about )?\d+)\b/i;

/** Times in which something may be over: "I've taken this week off your bill", "which I changed today". */
const SINCE = wordSet('today week month morning');
/** Words by which a time is one to come. */
const AHEAD = wordSet(`${WEEK} tomorrow tonight noon next by within until till before days hours`);

/** Whether a sentence only tells what is done, or how something is understood, though it names a time. */
function isDone(whole: Whole, i: number): boolean {
  const words = wordsAt(whole, i);
  if (looksAhead(words)) return false;
  if (whole.does(i, 'acknowledge')) return true;
  const isPast = words.some(({ norm }) => norm === 'have' || HAPPENED.has(norm) || /[a-z]{2}ed$/.test(norm));
  return isPast && words.some(({ norm }) => SINCE.has(norm)) && !words.some(({ norm }) => AHEAD.has(norm));
}

/** "The dress should have been here on the 2nd". */
const MISSED = wordSet('should last due supposed meant since');
const DAY =
  /\b(?:at the end of (?:the|this|next) (?:day|week|month)\b|in (?:january|february|march|april|june|july|august|september|october|november|december)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|on the \d{1,2}(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i;

/**
 * Whether a sentence names a day to come, whatever it does: "they're holding two slots: Tuesday at 7.40 or Saturday", "the fix is planned
 * for 3 June".
 */
function namesDay(whole: Whole, i: number): boolean {
  if (
    whole.does(i, 'apologise', 'acknowledge') ||
    isOver(whole, i) ||
    (whole.does(i, 'mirror') && !whole.does(i, 'act')) ||
    !says(whole, i, DAY) ||
    (says(whole, i, DATED) && !DAY.test(textAt(whole, i).replace(DATED, '')))
  )
    return false;
  const words = wordsAt(whole, i);
  if (!looksAhead(words)) {
    // "I set the guard too tight on Monday".
    if (whole.does(i, 'act', 'explain') || says(whole, i, WAS_THEN)) return false;
  }
  return !words.some(({ norm }) => HAPPENED.has(norm) || MISSED.has(norm) || USUAL.has(norm));
}

/** "The reminder of 2 May": what a thing is called by. */
const DATED =
  /\b(?!(?:morning|afternoon|evening|night|first|last|start|end|week) )\w+ (?:of|from|dated) (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: (?:to|and|or) \d{1,2}(?:st|nd|rd|th)?| ?[–-] ?\d{1,2})?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
/** "A login set off the lock on 30 April". */
const WAS_THEN =
  /\b(?:set|put|cut|let|hit|shut|cost|read)\b[^.!?;:]* (?:on|in) (?:the )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i;

/** "I'm sorry for the evening, and I'll write tomorrow": a day or an hour, beside whatever else the sentence does. */
const WILL_THEN =
  /\b(?:will|['’]ll)\b[^.!?;]*\b(?:that (?:same )?(?:morning|afternoon|evening|day|night)|the same (?:day|morning|afternoon|evening)|tomorrow|tonight|today|this (?:afternoon|evening|week)|next week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:by|at|before|from|after) (?:noon|midnight|\d|half past|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! of\b| \w+s\b))|within (?:the|an?|\d|two|three)|on the \d|the (?:same )?(?:day|morning|moment|minute|hour|evening) (?:it|they|he|she|we|i|your|the)\b)/i;

/** The sentences that say when something comes, in whatever words. */
export const whenSaid = (whole: Whole): readonly number[] => [
  ...datesOf(whole),
  ...whole.content.filter(
    (i) => namesDay(whole, i) || (says(whole, i, WILL_THEN) && !(whole.does(i, 'expect') && isTerm(whole, i))),
  ),
];

/** Whether a date is the customer's own: "you are locked out, and the form closes tonight". */
const isOwnDate = (whole: Whole, i: number): boolean => {
  const words = wordsAt(whole, i);
  const isTheirCase = whole.does(i, 'mirror') || (words[0]?.norm === 'your' && says(whole, i, THEIR_DAY));
  if (!isTheirCase || whole.does(i, 'offer') || (whole.does(i, 'act') && !isFinding(whole, i))) return false;
  if (!tellsOfYou(whole, i) && !says(whole, i, THEIR_DAY)) return false;
  const theirs = (words[0]?.norm === 'you' || says(whole, i, THEIR_DAY)) && !words.some(({ norm }) => OURS.has(norm));
  return (theirs || !looksAhead(words)) && !beginsThen(words);
};
const OURS = wordSet('will shall we i our my us');
/** "Your loom is at the border, and your course starts on Monday". */
const THEIR_DAY =
  /\b(?:and|but) (?:your|the) (?:\w+ )?(?:caf[eé]|shop|bar|restaurant|kitchen|practice|clinic|surgery|market|fair|season|match|game|show|ferry|flight|train|lesson|class|school|kids|twins|course|wedding|exams?|holiday|birthday|anniversary|concert|recital|term|journey|trip|deadline|audition|interview|conference|race|wife|husband|daughter|son|mother|father|guests?|children|family|baby|party|lease|tenants?) (?:starts?|begins?|is|are|leaves?|comes?|arrives?|opens?|ends?|moves?|lands?)\b/i;

/** "You're in the loft from tonight": what they get. */
const beginsThen = (words: Prose['words']): boolean =>
  words.some(({ norm }, at) => norm === 'from' && FROM.has(words[at + 1]?.norm ?? ''));
const FROM = new Set([...DAYS, 'now', 'today', 'then']);

/** Whether, undeclared, something is done, if only "as soon as possible": the rules about such words say so there. */
export const isEmptyStep = ({ situation, found }: CheckInput): boolean =>
  situation.length === 0 && EMPTY.some((rule) => found(rule).length > 0);
const EMPTY = [
  'missing-action/as-soon-as-possible',
  'missing-action/looking-into-it',
  'missing-action/passing-it-on',
  'missing-action/someone-will',
];
