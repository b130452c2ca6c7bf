import type { Check } from '../../check.ts';
import { empathyOf } from '../feeling.ts';
import { isIn, type Whole, wholeOf } from '../reply.ts';
import { says } from '../says.ts';

/** "You're right about the bill": a fact that is granted, and no feeling. */
const concedes = (whole: Whole, i: number): boolean => says(whole, i, CONCEDES);
const CONCEDES =
  /^(?:and |but |so )?(?:you are|you're|you’re|you were) (?:quite |absolutely )?right (?:about|that|on)\b/i;

/** Empathy where somebody threatens or insults. */
const check: Check = function* (input) {
  if (!isIn(input, 'hostile')) return;
  const whole = wholeOf(input);
  const empathy = empathyOf(whole).find((i) => !concedes(whole, i));
  if (empathy !== undefined) yield { at: whole.at(empathy) };
};
export default check;
