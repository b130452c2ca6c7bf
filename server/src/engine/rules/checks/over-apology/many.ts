import type { Check, CheckInput } from '../../check.ts';
import { wholeOf } from '../reply.ts';

/** Three apologies or more. */
/** Apologies from which on they say less. */
const MANY = 3;

const check: Check = function* (input) {
  const whole = wholeOf(input);
  // What stands above the greeting is a subject line.
  const greeting = whole.doing('greet')[0] ?? 0;
  const apologies = whole.doing('apologise').filter((i) => i >= greeting && !whole.does(i, 'sign') && isSaid(input, i));
  const last = apologies[MANY - 1];
  if (last === undefined) return;
  const related = apologies.slice(0, MANY - 1).map((i) => ({ at: whole.at(i), message: 'An apology.' }));
  yield { at: whole.at(last), related };
};
export default check;

/** Who apologises, or the words that open an apology without saying who. */
const SPEAKS = new Set(['we', 'i', 'sorry', 'accept', 'forgive', 'pardon', 'apologies']);
const OPENS = new Set(['apologies', 'again', 'once', 'my', 'our', 'an', 'you']);

/** "I also want to apologise": says it; "to apologise, we have …" tells of it. */
const MEANS = new Set(['want', 'like', 'wish', 'have', 'need', 'must', 'ought']);

/** Whether the customer is told so: a heading, a subject line, and "To apologise, we have …" tell of an apology. */
function isSaid({ prose }: CheckInput, sentence: number): boolean {
  const { body, to } = prose.sentences[sentence]!;
  const words = prose.words.slice(body, to).map(({ norm }) => norm);
  const first = words[0] ?? '';
  if (
    first === 'subject' ||
    words.some((w, i) => w === 'to' && words[i + 1]?.startsWith('apologi') && !MEANS.has(words[i - 1] ?? ''))
  )
    return false;
  return OPENS.has(first) || words.some((w) => SPEAKS.has(w));
}
