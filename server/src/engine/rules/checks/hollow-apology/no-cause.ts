import type { Check } from '../../check.ts';
import { isIn, wholeOf } from '../reply.ts';

/** An apology, and no sentence that says what went wrong and why. */
const check: Check = function* (input) {
  if (isIn(input, 'grief', 'routine', 'hostile', 'safety-critical')) return;
  const whole = wholeOf(input);
  const apology = whole.doing('apologise')[0];
  if (!whole.complete || apology === undefined || !whole.lacks('explain')) return;
  yield { at: whole.at(apology), statement: { functions: ['apologise specifically', 'own it'], over: 'after' } };
};
export default check;
