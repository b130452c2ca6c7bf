import type { Check } from '../../check.ts';
import { isProcedure, speaksOfAll } from '../procedure.ts';
import { isToUnderstand, type Whole, wholeOf } from '../reply.ts';
import { datesOf } from '../steps.ts';
import { tellsOfCase } from '../story.ts';
import { tellsOfTrouble } from '../trouble.ts';

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

/** Whether a sentence says back what happened: what it only asks for, though the customer has given it before, is none. */
const mirrors = (whole: Whole, i: number): boolean =>
  whole.does(i, 'mirror') && !whole.does(i, 'ask', 'instruct', 'act') && tellsOfCase(whole, i);

/** Opens with procedure, and no sentence says what went wrong for the customer, nor that it is understood. */
const check: Check = function* (input) {
  // Undeclared, nobody knows what there was to understand.
  if (input.situation.length === 0 || !isToUnderstand(input)) return;
  const whole = wholeOf(input);
  const first = whole.content[0];
  if (!whole.complete || first === undefined) return;
  if (!isProcedure(whole, first) && !isBusiness(whole, first) && !speaksOfAll(whole, first)) return;
  if (whole.content.some((i) => tellsOfTrouble(whole, i) || mirrors(whole, i))) return;
  yield { at: whole.at(first), statement: { functions: ['mirror', 'acknowledge'], over: 'before' } };
};
export default check;
