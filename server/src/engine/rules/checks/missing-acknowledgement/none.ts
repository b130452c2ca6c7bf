import type { Check } from '../../check.ts';
import { datesOf, isProcedure, isStatus, isTrouble, tellsOfCase, type Whole, wholeOf } from '../reply.ts';

/** Opens with what we do, and not a word of the customer: "An engineer comes on Monday." */
function isBusiness(whole: Whole, first: number): boolean {
  const { from, to } = whole.prose.sentences[first]!;
  const theirs = whole.prose.words.slice(from, to).some(({ norm }) => norm === 'you' || norm === 'your');
  return (
    datesOf(whole).includes(first) &&
    whole.does(first, 'act') &&
    !whole.does(first, 'thank', 'mirror') &&
    !theirs &&
    !tellsOfCase(whole, first)
  );
}

/** "A tracing request was lodged on the 3rd": what we did is no story of the customer's. */
const tellsOf = (whole: Whole, i: number): boolean => !whole.does(i, 'act') && tellsOfCase(whole, i);

/** Nothing before or after the steps shows that the problem was understood. */
const check: Check = function* (input) {
  // Undeclared, nobody knows what there was to understand.
  if (input.situation.length === 0 || !isTrouble(input)) return;
  const whole = wholeOf(input);
  const first = whole.content[0];
  if (!whole.complete || first === undefined) return;
  // A cause that we name is an answer to what happened to them.
  if (!whole.lacks('acknowledge', 'explain') || whole.doing('mirror').some((i) => !isStatus(whole, i))) return;
  if (!(isProcedure(whole, first) || isBusiness(whole, first)) || whole.content.some((i) => tellsOf(whole, i))) return;
  yield { at: whole.at(first), statement: { functions: ['mirror', 'acknowledge'], over: 'before' } };
};
export default check;
