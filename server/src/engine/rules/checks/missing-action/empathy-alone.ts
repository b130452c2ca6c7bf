import type { Check } from '../../check.ts';
import { isIn, lastOf, stepsOf, wholeOf } from '../reply.ts';

/** Understanding, and nobody does anything about it. */
const check: Check = function* (input) {
  if (isIn(input, 'grief', 'closing', 'routine', 'good-news')) return;
  const whole = wholeOf(input);
  const empathy = lastOf(whole.doing('acknowledge'));
  if (!whole.complete || !whole.letter || empathy === undefined || stepsOf(whole).length > 0) return;
  yield { at: whole.at(empathy), statement: { functions: ['act', 'set expectation'], over: 'after' } };
};
export default check;
