import type { Check, CheckInput } from '../../check.ts';
import { wholeOf } from '../reply.ts';

/** Three apologies or more. */
/** Apologies from which on they say less. */
const MANY = 3;

const check: Check = function* (input) {
  const whole = wholeOf(input);
  // What stands above the greeting is a subject line.
  const greeting = whole.doing('greet')[0] ?? 0;
  const apologies = whole
    .doing('apologise')
    .filter((i) => i >= greeting && !whole.does(i, 'sign') && isSaid(input, i))
    .flatMap((i) => Array<number>(timesIn(input, i)).fill(i));
  const last = apologies[MANY - 1];
  if (last === undefined || last === apologies[0]) return;
  const others = [...new Set(apologies.slice(0, MANY - 1))].filter((i) => i !== last);
  yield { at: whole.at(last), related: others.map((i) => ({ at: whole.at(i), message: 'An apology.' })) };
};
export default check;

/** Words between two apologies of a sentence that make them two: "sorry and apologise for the delay" is one. */
const APART = 3;

/** How many apologies a sentence makes: "we are sorry for the wait and we apologise again for the silence" makes two. */
function timesIn(input: CheckInput, sentence: number): number {
  const { words } = input.prose;
  let times = 0;
  let end = -1;
  for (const at of wholeOf(input).partsOf(sentence, 'apologise')) {
    const between = words.filter((w) => w.start >= end && w.end <= at.start && w.kind !== 'sign').length;
    if (end < 0 || (at.start >= end && between >= APART)) times++;
    end = Math.max(end, at.end);
  }
  return times;
}

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
