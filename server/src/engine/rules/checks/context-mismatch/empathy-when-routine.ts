import type { Check } from '../../check.ts';
import { isIn, wholeOf } from '../reply.ts';

/** Empathy or an apology where nothing went wrong. */
const check: Check = function* (input) {
  if (!isIn(input, 'routine')) return;
  const whole = wholeOf(input);
  const empathy = whole.doing('acknowledge', 'apologise')[0];
  if (empathy !== undefined) yield { at: whole.at(empathy) };
};
export default check;
