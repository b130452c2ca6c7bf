import type { Check } from '../../check.ts';
import { wholeOf } from '../reply.ts';

/** Three apologies or more. */
/** Apologies from which on they say less. */
const MANY = 3;

const check: Check = function* (input) {
  const whole = wholeOf(input);
  // What stands above the greeting is a subject line.
  const greeting = whole.doing('greet')[0] ?? 0;
  const apologies = whole.doing('apologise').filter((i) => i >= greeting);
  const last = apologies[MANY - 1];
  if (last === undefined) return;
  const related = apologies.slice(0, MANY - 1).map((i) => ({ at: whole.at(i), message: 'An apology.' }));
  yield { at: whole.at(last), related };
};
export default check;
