import type { Check } from '../../check.ts';
import { feelingsOf, isIn, wholeOf } from '../reply.ts';

/** Three sentences of empathy or more. */
/** Sentences of empathy from which on they say less. */
const MANY = 3;

const check: Check = function* (input) {
  if (isIn(input, 'good-news')) return;
  const whole = wholeOf(input);
  const empathy = feelingsOf(whole, input.found);
  const last = empathy[MANY - 1];
  if (last === undefined) return;
  const related = empathy.slice(0, MANY - 1).map((i) => ({ at: whole.at(i), message: 'Empathy.' }));
  yield { at: whole.at(last), related };
};
export default check;
