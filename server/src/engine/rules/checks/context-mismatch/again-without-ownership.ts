import type { Check } from '../../check.ts';
import { isIn, normsAt, type Whole, wholeOf } from '../reply.ts';
import { isPast, owns, tellsOfCause } from '../story.ts';
import { wordSet } from '../words.ts';

/** "Accents fell off when I moved our files": what went wrong, and that it was with us. */
const isOurCause = (whole: Whole, i: number): boolean =>
  tellsOfCause(whole, i) &&
  normsAt(whole, i).some(
    (norm, at, all) =>
      (FIRST.has(norm) && isPast(all[at + 1] ?? '') && !SAID.has(all[at + 1] ?? '')) ||
      (norm === 'our' && all[at - 1] === 'by'),
  );
const FIRST = wordSet('i we');
const SAID = wordSet('explained said told wrote mentioned stated asked informed advised answered replied notified');

/** To somebody who writes again: nobody owns it, or empathy stands where a change should. */
const check: Check = function* (input) {
  if (!isIn(input, 'repeated-contact')) return;
  const whole = wholeOf(input);
  const first = whole.content[0];
  if (!whole.complete || first === undefined) return;
  if (owns(input) || whole.content.some((i) => whole.hasBlank(i) || isOurCause(whole, i))) return;
  const empathy = whole.doing('acknowledge')[0];
  yield {
    at: whole.at(empathy ?? first),
    statement: { functions: ['own it', 'act', 'set expectation'], over: 'after' },
  };
};
export default check;
