import type { Check } from '../../check.ts';
import { isTrouble, wholeOf } from '../reply.ts';

/** Nothing before or after the steps shows that the problem was understood. */
const check: Check = function* (input) {
  if (!isTrouble(input)) return;
  const whole = wholeOf(input);
  const first = whole.content[0];
  if (!whole.complete || first === undefined) return;
  if (whole.doing('acknowledge', 'mirror').length > 0) return;
  if (whole.doing('apologise').some((i) => whole.does(i, 'explain'))) return;
  yield { at: whole.at(first), statement: { functions: ['mirror', 'acknowledge'], over: 'before' } };
};
export default check;
