import type { Check } from '../../check.ts';
import { isTrouble, wholeOf } from '../reply.ts';
import { tellsOfCase } from '../story.ts';

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
  if (named || whole.content.some((i) => tellsOfCase(whole, i, whole.does(i, 'act')))) return;
  yield { at: whole.at(first), statement: { functions: ['mirror'], over: 'before' } };
};
export default check;
