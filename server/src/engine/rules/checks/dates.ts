/** When something comes: which times of a reply are still ahead, and ours. */
import type { Prose } from '../../prose/prose.ts';
import { COMING, looksAhead, PAST_BE, USUAL } from './ahead.ts';
import { isFinding } from './finding.ts';
import { speaksOfAll } from './procedure.ts';
import { normsAt, ofReply, ofSentence, textAt, type Whole, wordsAt } from './reply.ts';
import { says } from './says.ts';
import { HAPPENED, isPast, tellsOfYou } from './story.ts';
import { DAYS, WEEK, wordSet } from './words.ts';

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
export function isOver(whole: Whole, i: number): boolean {
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
export const AS_USUAL =
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
export const isCounted = (whole: Whole, i: number): boolean =>
  whole.does(i, 'expect') &&
  timesOf(whole, i).every(
    ([clause, next]) =>
      (/ed by (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/i.test(clause) && /^[a-z]{3,}s$/i.test(next)) ||
      HOW_OFTEN.test(clause),
  );
const HOW_OFTEN =
  /^\W*(?:that is |that['’]s )?(?:two|three|four|five|six|seven|eight|nine|ten|twice|\d+) [\w' -]{0,30}?\b(?:in|within|over) (?:as many|\w+) (?:minutes|hours|days|weeks|months|years)$/i;

/** "Invoices are payable within 14 days", "it's valid after nine": how long something holds, or when they have to act. */
export const isTerm = (whole: Whole, i: number): boolean => timesOf(whole, i).every(([clause]) => TERM.test(clause));
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
export const isOwnDate = (whole: Whole, i: number): boolean => {
  const words = wordsAt(whole, i);
  const isTheirCase = whole.does(i, 'mirror') || (words[0]?.norm === 'your' && says(whole, i, THEIR_DAY));
  if (!isTheirCase || whole.does(i, 'offer') || (whole.does(i, 'act') && !isFinding(whole, i))) return false;
  if (!tellsOfYou(whole, i) && !says(whole, i, THEIR_DAY)) return false;
  const theirs =
    (words[0]?.norm === 'you' || says(whole, i, THEIR_DAY)) && !words.some(({ norm }) => OURS_TO_COME.has(norm));
  return (theirs || !looksAhead(words)) && !beginsThen(words);
};
export const OURS_TO_COME = wordSet('will shall we i our my us');
/** "Your loom is at the border, and your course starts on Monday". */
const THEIR_DAY =
  /\b(?:and|but) (?:your|the) (?:\w+ )?(?:caf[eé]|shop|bar|restaurant|kitchen|practice|clinic|surgery|market|fair|season|match|game|show|ferry|flight|train|lesson|class|school|kids|twins|course|wedding|exams?|holiday|birthday|anniversary|concert|recital|term|journey|trip|deadline|audition|interview|conference|race|wife|husband|daughter|son|mother|father|guests?|children|family|baby|party|lease|tenants?) (?:starts?|begins?|is|are|leaves?|comes?|arrives?|opens?|ends?|moves?|lands?)\b/i;

/** "You're in the loft from tonight": what they get. */
const beginsThen = (words: Prose['words']): boolean =>
  words.some(({ norm }, at) => norm === 'from' && FROM.has(words[at + 1]?.norm ?? ''));
const FROM = new Set([...DAYS, 'now', 'today', 'then']);
