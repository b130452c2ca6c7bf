import type { Check } from '../../check.ts';
import { isIn, wholeOf } from '../reply.ts';

/** A refusal, and nothing in the reply that the customer can have or do instead. */
const check: Check = function* (input) {
  if (isIn(input, 'hostile', 'grief', 'routine')) return;
  const whole = wholeOf(input);
  const refusal = whole.doing('refuse').find((i) => whole.content.includes(i));
  if (!whole.complete || refusal === undefined) return;
  const rest = whole.doing('offer', 'act', 'instruct', 'ask');
  if (rest.some((i) => whole.does(i, 'offer') || i !== refusal)) return;
  yield { at: whole.at(refusal), statement: { functions: ['offer alternative'], over: 'after' } };
};
export default check;
