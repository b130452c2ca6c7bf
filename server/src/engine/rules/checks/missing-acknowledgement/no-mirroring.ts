import type { Check } from '../../check.ts';
import { isTrouble, type Whole, wholeOf } from '../reply.ts';
import { tellsOfCase } from '../story.ts';
import { tellsOfTheirTrouble } from '../trouble.ts';

/**
 * Whether a sentence says what went wrong for them by a fact: "three emails, and you still have no part", "$1,140 for a dog's teeth
 * would make anyone sit up". Mere understanding could go to anybody.
 */
function isConcrete(whole: Whole, i: number): boolean {
  if (!tellsOfTheirTrouble(whole, i) || whole.does(i, 'apologise')) return false;
  return !whole.does(i, 'acknowledge') || whole.does(i, 'explain') || /\d/.test(textOf(whole, i));
}
const textOf = ({ prose, at }: Whole, i: number): string => prose.read.text.slice(at(i).start, at(i).end);

/** No sentence, and no placeholder but a name in the greeting, is about this customer's case. */
const check: Check = function* (input) {
  if (input.situation.length === 0 || !isTrouble(input)) return;
  const whole = wholeOf(input);
  const first = whole.content[0];
  if (!whole.complete || first === undefined || !whole.lacks('mirror')) return;
  // A placeholder, but for the name in the greeting, names this case too.
  const named = whole.content.some((i) => {
    const { body, to } = whole.prose.sentences[i]!;
    return whole.prose.words.slice(body, to).some((word) => word.kind === 'opaque');
  });
  // What we did about it may be done for anybody.
  if (named || whole.content.some((i) => tellsOfCase(whole, i, whole.does(i, 'act')) || isConcrete(whole, i))) return;
  yield { at: whole.at(first), statement: { functions: ['mirror'], over: 'before' } };
};
export default check;
