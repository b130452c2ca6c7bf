import type { Check } from '../../check.ts';
import { isIn, isName, lastContent, wholeOf } from '../reply.ts';

/** Sentences of content from which on a reply is long. */
const LONG = 5;

/** A long reply that ends on procedure. */
const check: Check = function* (input) {
  if (isIn(input, 'hostile', 'safety-critical', 'routine')) return;
  const whole = wholeOf(input);
  const last = lastContent(whole);
  if (whole.content.length < LONG || whole.hasBlank(last)) return;
  if (whole.doing('close', 'thank', 'celebrate').some((i) => i >= last)) return;
  if (whole.doing('sign').some((i) => !isName(whole, i))) return;
  yield { at: whole.at(last), statement: { functions: ['close'], over: 'after' } };
};
export default check;
