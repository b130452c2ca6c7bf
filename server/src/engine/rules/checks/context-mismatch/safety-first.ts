import type { Check } from '../../check.ts';
import { isIn, wholeOf } from '../reply.ts';

/** In danger the first sentence says what to do. */
const check: Check = function* (input) {
  if (!isIn(input, 'safety-critical')) return;
  const whole = wholeOf(input);
  const { sentences } = whole.prose;
  const first = sentences.findIndex((_, i) => !whole.does(i, 'greet') || whole.content.includes(i));
  if (first < 0 || whole.hasBlank(first) || whole.does(first, 'instruct', 'ask')) return;
  const instruction = whole.doing('instruct')[0];
  yield {
    at: whole.at(first),
    ...(instruction === undefined
      ? {}
      : { related: [{ at: whole.at(instruction), message: 'This has to come first.' }] }),
  };
};
export default check;
