/** What happens next. */
import { isProblem, type Situation } from '../../reply.ts';
import type { CheckInput } from '../check.ts';
import { COMING, USUAL } from './ahead.ts';
import { HOPES, isToBeFelt, isToldRound } from './comfort.ts';
import { comesOnce, isComing, isPlanned, isUnderWay, willDo } from './coming.ts';
import { AS_USUAL, isCounted, isOver, isOwnDate, isTerm, OURS_TO_COME } from './dates.ts';
import { isFinding, isHistory } from './finding.ts';
import { isCourtesy, isForThem, isSentAway, isToBeDone, pointsOn } from './letter.ts';
import { speaksOfAll } from './procedure.ts';
import { isPromised } from './promise.ts';
import { normsAt, ofReply, type Whole, wordsAt } from './reply.ts';
import { says } from './says.ts';
import { isPast } from './story.ts';
import { isTroubled, reportsTrouble } from './trouble.ts';
import { DAYS, wordSet } from './words.ts';

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

/** "Nothing is paid back for them", "none will follow", "it will stay a Saturday market": nothing happens. */
const NOTHING_COMES =
  /^(?:and |but |so |therefore )?(?:(?:nothing|none|no (?:refund|money|part|more|further|new|second|other)\b[^.!?;,]{0,30}?|neither)(?: of (?:it|them|this|that|these|those))? (?:is|are|will(?! be (?:charged|taken|due|billed|owed))|can|comes?|goes?|follows?)\b|(?:it|this|that|they|these|those|(?:the|our) \w+) will (?:therefore |thus |still |always )?(?:stay|remain)\b)(?![^.!?]*(?:[;:]|\b(?:but|so|and) (?:i|we|you|it|the)\b|\b(?:for you|with you|free|open|at (?:your|the old))\b))/i;

function isStep(whole: Whole, i: number): boolean {
  if (says(whole, i, NOTHING_COMES) && !whole.does(i, 'offer', 'ask', 'instruct')) return false;
  if (says(whole, i, HOPES) && !whole.does(i, 'offer', 'ask', 'instruct')) return false;
  if (isCourtesy(whole, i) || isToldRound(whole, i) || isToBeFelt(whole, i)) return false;
  if (whole.hasBlank(i) || whole.does(i, 'offer', 'ask', 'instruct') || isTheirs(whole, i)) return true;
  if (whole.freeText.includes(i) || isUnderWay(whole, i)) return true;
  // "Enjoy your next film".
  if (!whole.content.includes(i) && whole.does(i, 'close') && !whole.does(i, 'act', 'expect')) return false;
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

/** "The line works again since nine": what had failed is back. */
const isUpAgain = (whole: Whole, i: number): boolean => says(whole, i, UP_AGAIN) && !says(whole, i, UNTOUCHED);
/** "Your login, your photo and your lists work as before": what nothing had happened to. */
const UNTOUCHED =
  /^(?:everything else|the rest|all (?:the )?others?\b|your other\b|your [^.!?;]*?(?:,| and) your\b)[^.!?;]*\bas before\b/i;
const UP_AGAIN =
  /\b(?:works?|runs?|opens?|prints?|rings?|loads?|answers?|plays?|starts?|closes?|shows?|sounds?|holds?|fits?|is up|are up|is back|are back|is online|is running|are running|is working|are working|is open|are open) (?:again|normally|as before|now|since|up(?! to)|in place|to normal)\b(?![^.!?]*\b(?:until|once|when|if)\b)/i;

/** "The plan is cancelled as of today": what they wished, done. */
const ENDED =
  /^(?:and |so )?(?:it|that|this|yours|(?:your|the) (?:[\w’'-]+ ){1,3}?)(?:is|are|has been|have been|['’]s) (?:now |already |hereby )?(?:cancelled|canceled|ended|closed|stopped|terminated|over)\b|\byou(?:['’]re| are) (?:now )?(?:out|free)\b/i;

/** "All done: you're off the list, and nothing more will be charged", "the $40 has gone back to your card". */
const SETTLED =
  /\bnothing (?:else |more )?(?:for you |left |that you (?:have|need) )?to do\b|\b(?:is|are)(?: all| both| now)* (?:showing|playing|printing|charging|running|ringing|working) (?:your|again|as before|as (?:they|it) should)\b|(?:^|[,;:–] |\band )(?:it|that|this)['’]s (?:been )?(?:renewed|restored|replaced|mended|repaired|refunded|corrected|paid)\b|\b(?:went|gone|come|came) back (?:to|on|onto|into) (?:your|his|her|their) (?:\w+ )?(?:card|account|bank|balance|wallet)\b|\b(?:held|kept|reserved|booked|set aside|put aside|waiting|paid) (?:in|under|against) your name\b|(?:^|[–—,:;] |\b(?:is|are|it['’]s|that['’]s) )(?:all )?(?:done|sorted|settled)\b[,:;.!]|\bnothing (?:more|else|further) (?:will be|is|gets) (?:charged|taken|due|billed|owed|paid)\b|\byou(?: are|['’]re) (?:now )?(?:off|out of|on|in|back on|back in) (?:the|our|your)\b/i;

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
  // "The second place can go down by a third", "your bill stays where it is".
  /\b(?:can|may) (?:go|come|be brought) down (?:by|to)\b|\byour (?:bill|price|rate|fee|rent|fare|premium)\b[^.!?;]{0,30} (?:stays?|remains?) (?:where|as|at|the same)\b/i,
  /\bfrom (?:today|tonight|tomorrow|now|this|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i,
  /\b(?:shows|lends|brings|sends|helps|meets|drives|gets) (?:you\b|(?:it|them|everything|both|\d+|the \w+) (?:back|home|round|over|to you)\b)/i,
];

/** "He has the summer timetable now": what somebody does just now, and no trouble. */
const isNow = (whole: Whole, i: number): boolean =>
  whole.content[0] !== i &&
  !whole.does(i, 'mirror', 'acknowledge', 'apologise', 'refuse') &&
  says(whole, i, NOW) &&
  !says(whole, i, STANDS_THERE) &&
  !says(whole, i, IS_WRITTEN) &&
  !wordsAt(whole, i).some(isTroubled) &&
  !normsAt(whole, i).some((norm) => isPast(norm) || NOT_NOW.has(norm));
const NOW = /\b(?:now|today|tonight|at this minute|this (?:week|morning|afternoon|evening|minute))\b/i;
const NOT_NOW = wordSet('we i you won');
/** "The plan on the site now shows the pillar": put right for whoever comes next. */
const IS_WRITTEN =
  /\b(?:plans?|pages?|site|website|web ?shop|menus?|brochures?|leaflets?|signs?|notices?|boards?|listings?|descriptions?|labels?|maps?|catalogues?|adverts?|posters?|guides?|manuals?|instructions|forms?|programmes?|timetables?|cards?|displays?|screens?|banners?|tags?|tickets|boxes)\b(?:(?! your\b)[^.!?;])*\bnow (?:also |clearly |plainly )?(?:shows?|says?|mentions?|names?|lists?|warns?|states?|reads?|tells?|points? out|explains?|describes?|marks?|carr(?:y|ies))\b(?![^.!?]*(?:\byou(?:r|rs)?\b|\d))/i;
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
  speaksOfAll(whole, i) && !normsAt(whole, i).some((norm) => OURS_TO_COME.has(norm) || DAYS.has(norm));
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

/** Whether, undeclared, something is done, if only "as soon as possible": the rules about such words say so there. */
export const isEmptyStep = ({ situation, found }: CheckInput): boolean =>
  situation.length === 0 && EMPTY.some((rule) => found(rule).length > 0);
const EMPTY = [
  'missing-action/as-soon-as-possible',
  'missing-action/looking-into-it',
  'missing-action/passing-it-on',
  'missing-action/someone-will',
];
