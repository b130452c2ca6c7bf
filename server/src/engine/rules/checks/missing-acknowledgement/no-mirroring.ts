import type { Check } from '../../check.ts';
import { isTrouble, wholeOf } from '../reply.ts';

/** No sentence, and no placeholder but a name in the greeting, is about this customer's case. */
const check: Check = function* (input) {
  if (input.situation.length === 0 || !isTrouble(input)) return;
  const whole = wholeOf(input);
  const first = whole.content[0];
  if (!whole.complete || first === undefined || !whole.lacks('mirror')) return;
  const { prose } = whole;
  const named = whole.content.some((i) => {
    const { body, to } = prose.sentences[i]!;
    return prose.words.slice(body, to).some((word) => word.kind === 'opaque');
  });
  if (named) return;
  yield { at: whole.at(first), statement: { functions: ['mirror'], over: 'before' } };
};
export default check;
