import type { Check } from '../../check.ts';
import { empathyOf, isIn, wholeOf } from '../reply.ts';

/** Empathy where somebody threatens or insults. */
const check: Check = function* (input) {
  if (!isIn(input, 'hostile')) return;
  const whole = wholeOf(input);
  const empathy = empathyOf(whole)[0];
  if (empathy !== undefined) yield { at: whole.at(empathy) };
};
export default check;
