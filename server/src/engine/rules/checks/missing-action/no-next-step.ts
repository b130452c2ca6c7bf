import type { Check } from '../../check.ts';
import { isIn, lastContent, type Whole, wholeOf } from '../reply.ts';
import { stepsOf } from '../steps.ts';
import { tellsOfTheirTrouble } from '../trouble.ts';

/** Sentences of content from which on a letter that nobody declared should lead somewhere. */
const LETTER = 3;

/** Whether a letter opens with what went wrong for the customer. */
function reportsTrouble(whole: Whole): boolean {
  const [first] = whole.content;
  return first !== undefined && whole.letter && whole.content.length >= LETTER && tellsOfTheirTrouble(whole, first);
}

/** A case in which nothing happens next: no action of ours, no request, no choice. */
const check: Check = function* (input) {
  if (isIn(input, 'good-news', 'closing', 'grief', 'routine')) return;
  const whole = wholeOf(input);
  if (!whole.complete || whole.content.length < 2) return;
  if (input.situation.length === 0 && !reportsTrouble(whole)) return;
  if (stepsOf(whole).length > 0) return;
  yield { at: whole.at(lastContent(whole)), statement: { functions: ['act', 'set expectation'], over: 'after' } };
};
export default check;
