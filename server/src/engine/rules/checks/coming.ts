/** What is under way or still to come, however it is said, and when nobody knows. */
import { USUAL } from './ahead.ts';
import { speaksOfAll } from './procedure.ts';
import { normsAt, type Whole, wordsAt } from './reply.ts';
import { says } from './says.ts';
import { isPast } from './story.ts';
import { isTroubled } from './trouble.ts';
import { DAYS, wordSet } from './words.ts';

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
export const willDo = (whole: Whole, i: number): boolean => says(whole, i, WILL_DO);
const WILL_DO =
  /\bif you\b[^.!?;]*, (?:(?:i|we)(?: will|['’]ll)) (?:then |gladly |happily |also )?(?!not\b|never\b|always\b|be\b|miss\b|hope\b|try\b|have to\b|need\b|assume\b|consider\b|treat\b|close\b)[a-z]+/i;

/** "I'm arranging it now", "we're replacing both": what somebody is just doing, but no mere effort. */
export const isUnderWay = (whole: Whole, i: number): boolean => says(whole, i, UNDER_WAY);
const UNDER_WAY =
  /\b(?:is|are) (?:coming|heading|travelling|making its way) (?:your way|(?:out |home |back |over )?to you\b)|\b(?:i|we) had (?:it|them|your \w+|the \w+|(?:a|another) (?:new )?\w+) \w+(?: \w+)? (?:again|anew|this morning|at noon|at once|for you)\b|\b(?:is|are) \w+ing (?:it|them|both|one|two|yours) (?:(?:over|round|down|up|back) )?(?:to you|over|round|(?:him|her|them)sel(?:f|ves))\b|\b(?:am|are|is|(?:i|we|they|he|she)['’](?:m|re|s)) (?:now |just |already |also |currently )?(?:restocking|rebuilding|mending|recovering|retrieving|escalating|arranging|sending|shipping|replacing|refunding|crediting|booking|fixing|repairing|moving|transferring|connecting|forwarding|returning|restoring|ordering|printing|packing)\b|\b(?:(?:i|we) (?:am|are)|(?:i|we)['’](?:m|re)) (?:now |just |already |also |currently )?(?!look|hav|see|go|do(?!u)|try|hop|work|be|feel|think|wait|learn|read|writ|ask|tell|mak|giv|expect|plan|consider|investigat|lett|keep|us|liv|enjoy|offer|includ|charg|rais|increas|clos|end|stopp|los|miss|refus|reject|declin|say|watch|check|study|review|pass|aim|striv)[a-z]{2,}ing (?:(?:out|up|off|in|back|down|over|round|through) )?(?:it|them|this|that|both|your|all|one|two|the|an?|another)\b/i;

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

/**
 * "Luis hangs it on Friday morning": a day, and a verb in the present that nobody listed. Of the customer's own day ("your wedding
 * is on Friday") and of what is past it says nothing.
 */
export function isPlanned(whole: Whole, i: number): boolean {
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
