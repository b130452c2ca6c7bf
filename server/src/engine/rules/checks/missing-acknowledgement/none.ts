import type { Check } from '../../check.ts';
import { isProcedure, isTrouble, tellsOfCase, wholeOf } from '../reply.ts';

/** Nothing before or after the steps shows that the problem was understood. */
const check: Check = function* (input) {
  if (!isTrouble(input)) return;
  const whole = wholeOf(input);
  // An apology is an attempt at it: undeclared, the rules about apologies speak.
  if (input.situation.length === 0 && whole.doing('apologise').length > 0) return;
  const first = whole.content[0];
  if (!whole.complete || !whole.letter || first === undefined) return;
  // A cause that we name is an answer to what happened to them.
  if (!whole.lacks('acknowledge', 'mirror', 'explain')) return;
  if (!isProcedure(whole, first) || whole.content.some((i) => tellsOfCase(whole, i))) return;
  yield { at: whole.at(first), statement: { functions: ['mirror', 'acknowledge'], over: 'before' } };
};
export default check;
