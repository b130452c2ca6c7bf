import type { Check } from '../../check.ts';
import { isIn, lastOf, type Whole, wholeOf } from '../reply.ts';
import { says } from '../says.ts';
import { isEmptyStep, ownStepsOf } from '../steps.ts';

/** "If I am wrong about this, I apologise": for nothing yet. */
const IS_CONDITIONAL = /^(?:if|should)\b/i;
/** "I'm sorry to say that the jury chose others" begins news. */
const BEGINS_NEWS = /\bsorry to (?:say|tell|inform|report|let you know|advise|announce)\b/i;
const isNone = (whole: Whole, i: number): boolean => says(whole, i, IS_CONDITIONAL) || says(whole, i, BEGINS_NEWS);

/** An apology, and nobody does anything about it. */
const check: Check = function* (input) {
  if (isIn(input, 'grief', 'closing', 'routine')) return;
  const whole = wholeOf(input);
  if (isEmptyStep(input)) return;
  const apology = lastOf(whole.doing('apologise').filter((i) => !isNone(whole, i)));
  if (!whole.complete || !whole.letter || apology === undefined || ownStepsOf(input, whole).length > 0) return;
  // One sentence after a greeting may be the beginning of a reply.
  if (input.situation.length === 0 && whole.content.length < 2) return;
  yield { at: whole.at(apology), statement: { functions: ['act', 'set expectation'], over: 'after' } };
};
export default check;
