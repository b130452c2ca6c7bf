import type { Check } from '../../check.ts';
import { datesOf, isIn, isTrouble, wholeOf } from '../reply.ts';

/** Words of what is not done yet. */
const GOING = new Set([
  'will',
  'shall',
  'working',
  'looking',
  'investigating',
  'correcting',
  'going',
  'checking',
  'arranging',
  'being',
  'gets',
  'once',
  'moment',
]);

/** Something is going to be done, and nothing in the reply says when. */
const check: Check = function* (input) {
  if (input.situation.length === 0 || !(isTrouble(input) || isIn(input, 'hostile', 'waiting'))) return;
  const whole = wholeOf(input);
  const { prose } = whole;
  const pending = whole
    .doing('act')
    .find((i) =>
      prose.words.slice(prose.sentences[i]!.body, prose.sentences[i]!.to).some(({ norm }) => GOING.has(norm)),
    );
  if (!whole.complete || pending === undefined || !whole.lacks() || datesOf(whole).length > 0) return;
  yield { at: whole.at(pending), statement: { functions: ['set expectation'], over: 'after' } };
};
export default check;
