import type { Check } from '../../check.ts';
import { wholeOf } from '../reply.ts';

/** An apology or empathy in a reply that does not say what it is for. */
const check: Check = function* (input) {
  if (input.situation.length > 0) return;
  const whole = wholeOf(input);
  const feeling = whole.doing('acknowledge', 'apologise')[0];
  if (whole.complete && feeling !== undefined) yield { at: whole.at(feeling) };
};
export default check;
