import type { Check } from '../../check.ts';
import { isIn, wholeOf } from '../reply.ts';

/** Good news is answered with procedure: no warm word in the first two sentences. */
const check: Check = function* (input) {
  if (!isIn(input, 'good-news')) return;
  const whole = wholeOf(input);
  const first = whole.content[0];
  if (!whole.complete || first === undefined) return;
  const opening = whole.content[2] ?? whole.prose.sentences.length;
  if (whole.doing('celebrate').some((i) => i < opening) || whole.hasBlank(first)) return;
  yield { at: whole.at(first), statement: { functions: ['acknowledge', 'mirror'], over: 'before' } };
};
export default check;
