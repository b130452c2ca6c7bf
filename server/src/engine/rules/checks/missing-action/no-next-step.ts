import type { Check } from '../../check.ts';
import { isIn, lastContent, stepsOf, wholeOf } from '../reply.ts';

/** A declared case in which nothing happens next: no action of ours, no request, no choice. */
const check: Check = function* (input) {
  if (input.situation.length === 0 || isIn(input, 'good-news', 'closing', 'grief', 'routine')) return;
  const whole = wholeOf(input);
  if (!whole.complete || whole.content.length < 2) return;
  if (stepsOf(whole).length > 0) return;
  yield { at: whole.at(lastContent(whole)), statement: { functions: ['act', 'set expectation'], over: 'after' } };
};
export default check;
