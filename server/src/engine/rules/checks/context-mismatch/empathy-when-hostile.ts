import type { Check } from '../../check.ts';
import { feelingsOf } from '../feeling.ts';
import { isIn, type Whole, wholeOf } from '../reply.ts';
import { says } from '../says.ts';

/** "You're right about the bill", "your criticism of the wait was fair": a fact that is granted, and no feeling. */
const concedes = (whole: Whole, i: number): boolean =>
  says(whole, i, CONCEDES) || (says(whole, i, GRANTS) && !says(whole, i, OF_FEELING));
/** What is said about a thing, not what is felt: that may be granted. */
const GRANTS =
  /\b(?:criticisms?|objections?|points?|remarks?|questions?|comments?|observations?|complaints?|argument|rest|first part|other part) [^.!?;:]{0,40}?\b(?:is|was|are|were) (?:\w+ly |quite |all )?(?:fair|right|justified|valid|correct|sound|reasonable|legitimate|well founded|a (?:fair|good|valid) one)\b/i;
const OF_FEELING =
  /\b(?:i|we) (?:can |do |fully |completely |really )*(?:understand|imagine|see|feel|hear|know|get)\b|\b(?:angry|anger|upset|frustrat\w+|annoy\w+|furious|feelings?|must be|must have)\b/i;
const CONCEDES =
  /^(?:and |but |so )?(?:you are|you're|you’re|you were) (?:quite |absolutely )?right (?:about|that|on)\b/i;

/** "You waited two hours": what happened, told back without a word of feeling. */
const isFact = (whole: Whole, i: number): boolean =>
  says(whole, i, HAPPENED_TO_YOU) && !says(whole, i, OF_FEELING) && !says(whole, i, TOO_MUCH);
const HAPPENED_TO_YOU =
  /^you(?:['’]ve| have|['’]d| had)? (?:been )?(?:wait(?:ed|ing)|stood|sat|drove|driven|paid|came|called|rang|wrote|walked|lost|spent|missed|queued|asked|slept|ate|got|found|opened|ordered|booked|bought)\b/i;
const TOO_MUCH =
  /\b(?:must|too (?:long|many|much)|no wonder|nobody should|shouldn['’]t|should not|frustrat\w+|awful|terrible|dreadful|horrible|rotten|unacceptable|maddening)\b/i;

/** "Got it", "I understand that you want the deposit back": what they want is taken down, and nothing felt. */
const isNoted = (whole: Whole, i: number): boolean => says(whole, i, NOTED) && !says(whole, i, OF_FEELING_ITSELF);
const NOTED =
  /^(?:got it|understood|noted|i see)[.,;:!]|\b(?:i|we) (?:\w+ )?(?:understand|get|see|hear|know|note) (?:that )?you(?:['’]d| would| have|['’]ve)? (?:want|like|need|ask|request|prefer|expect|paid)\w*\b/i;
const OF_FEELING_ITSELF =
  /\b(?:angry|anger|upset\w*|frustrat\w+|annoy\w+|furious|feel\w*|must be|must have|going through|hard|tough|stress\w*|disappoint\w*|how)\b/i;

/** Empathy where somebody threatens or insults. */
const check: Check = function* (input) {
  if (!isIn(input, 'hostile')) return;
  const whole = wholeOf(input);
  const empathy = feelingsOf(whole, input.found).find(
    (i) => !concedes(whole, i) && !isFact(whole, i) && !isNoted(whole, i),
  );
  if (empathy !== undefined) yield { at: whole.at(empathy) };
};
export default check;
