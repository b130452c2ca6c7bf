import type { Check } from '../../check.ts';
import { feelingsOf } from '../feeling.ts';
import { isIn, wholeOf } from '../reply.ts';

/** Three sentences of empathy or more. */
/** Sentences of empathy from which on they say less. */
const MANY = 3;
/** To somebody who threatens one is one too many, and where nothing went wrong: the second comes back to it. */
const FEW = 2;
/** Sentences within which they are heard as one thing said thrice. */
const NEAR = 12;

const check: Check = function* (input) {
  if (isIn(input, 'good-news')) return;
  const whole = wholeOf(input);
  // In grief a line of sorrow is one of feeling.
  const sorrow = isIn(input, 'grief') ? whole.doing('apologise').filter((i) => whole.content.includes(i)) : [];
  const empathy = [...new Set([...feelingsOf(whole, input.found), ...sorrow])].sort((a, b) => a - b);
  // Three in a letter of two pages are none too many.
  const many = isIn(input, 'hostile', 'onboarding', 'feature-request') ? FEW : MANY;
  const at = empathy.findIndex((each, i) => i >= many - 1 && each - empathy[i - many + 1]! <= NEAR);
  const last = empathy[at];
  if (last === undefined) return;
  const related = empathy.slice(0, at).map((i) => ({ at: whole.at(i), message: 'Empathy.' }));
  yield { at: whole.at(last), related };
};
export default check;
