import type { Check } from '../../check.ts';
import { isIn, wholeOf } from '../reply.ts';
import { owns } from '../story.ts';

/** To somebody who writes again: nobody owns it, or empathy stands where a change should. */
const check: Check = function* (input) {
  if (!isIn(input, 'repeated-contact')) return;
  const whole = wholeOf(input);
  const first = whole.content[0];
  if (!whole.complete || first === undefined) return;
  if (owns(input) || whole.content.some((i) => whole.hasBlank(i))) return;
  const empathy = whole.doing('acknowledge')[0];
  yield {
    at: whole.at(empathy ?? first),
    statement: { functions: ['own it', 'act', 'set expectation'], over: 'after' },
  };
};
export default check;
