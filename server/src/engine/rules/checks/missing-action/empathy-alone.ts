import type { Check } from '../../check.ts';
import { feelingsOf, isIn, lastOf, wholeOf } from '../reply.ts';
import { stepsOf } from '../steps.ts';

/** Understanding, and nobody does anything about it. */
const check: Check = function* (input) {
  if (isIn(input, 'grief', 'closing', 'routine', 'good-news')) return;
  const whole = wholeOf(input);
  const empathy = lastOf(whole.doing('acknowledge')) ?? lastOf(feelingsOf(whole, input.found));
  if (!whole.complete || !whole.letter || empathy === undefined || stepsOf(whole).length > 0) return;
  // "I know this is not what you hoped for, so let me explain:" leads on to what follows.
  if (input.prose.read.text.slice(0, whole.at(empathy).end).trimEnd().endsWith(':')) return;
  // One sentence after a greeting may be the beginning of a reply.
  if (input.situation.length === 0 && whole.content.length < 2) return;
  yield { at: whole.at(empathy), statement: { functions: ['act', 'set expectation'], over: 'after' } };
};
export default check;
