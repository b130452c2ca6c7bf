import type { Check } from '../../check.ts';
import { isProcedure, isStatus, isTrouble, tellsOfCase, wholeOf } from '../reply.ts';

/** Nothing before or after the steps shows that the problem was understood. */
const check: Check = function* (input) {
  // Undeclared, nobody knows what there was to understand.
  if (input.situation.length === 0 || !isTrouble(input)) return;
  const whole = wholeOf(input);
  const first = whole.content[0];
  if (!whole.complete || first === undefined) return;
  // A cause that we name is an answer to what happened to them.
  if (!whole.lacks('acknowledge', 'explain') || whole.doing('mirror').some((i) => !isStatus(whole, i))) return;
  if (!isProcedure(whole, first) || whole.content.some((i) => tellsOfCase(whole, i))) return;
  yield { at: whole.at(first), statement: { functions: ['mirror', 'acknowledge'], over: 'before' } };
};
export default check;
