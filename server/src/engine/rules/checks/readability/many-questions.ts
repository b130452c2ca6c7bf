import type { Check } from '../../check.ts';
import { wholeOf } from '../reply.ts';

/** Four questions or more. */
/** Questions from which on nobody answers them all. */
const MANY = 4;

const check: Check = function* (input) {
  const whole = wholeOf(input);
  const questions = input.prose.sentences.flatMap(({ question }, i) => (question ? [i] : []));
  const last = questions[MANY - 1];
  if (last === undefined) return;
  const related = questions.slice(0, MANY - 1).map((i) => ({ at: whole.at(i), message: 'A question.' }));
  yield { at: whole.at(last), related };
};
export default check;
