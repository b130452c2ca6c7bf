import type { Check } from '../../check.ts';
import { feelingsOf } from '../feeling.ts';
import { isAutomatic, isWarning } from '../letter.ts';
import { isIn, lastOf, wholeOf } from '../reply.ts';
import { says } from '../says.ts';
import { isEmptyStep, ownStepsOf } from '../steps.ts';

/** "I appreciate your interest" thanks; "annoying for your opponents" feels with somebody else. */
const NOT_THEIRS =
  /\bappreciate (?:your|the time)\b(?! (?:frustration|concern|worry|worries|disappointment|position|situation|difficulty|distress|anger))|\bfor (?:your|the|other) (?:opponents?|neighbou?rs?|other \w+|players|users|members|guests)\b/i;

/** Understanding, and nobody does anything about it. */
const check: Check = function* (input) {
  if (isIn(input, 'grief', 'closing', 'routine', 'good-news')) return;
  const whole = wholeOf(input);
  if (isEmptyStep(input)) return;
  const empathy =
    lastOf(whole.doing('acknowledge').filter((i) => !says(whole, i, NOT_THEIRS))) ??
    lastOf(feelingsOf(whole, input.found));
  if (!whole.complete || !whole.letter || empathy === undefined || ownStepsOf(input, whole).length > 0) return;
  // "I know this is not what you hoped for, so let me explain:" leads on to what follows.
  if (input.prose.read.text.slice(0, whole.at(empathy).end).trimEnd().endsWith(':')) return;
  // One sentence after a greeting may be the beginning of a reply.
  if (
    input.situation.length === 0 &&
    (whole.content.length < 2 || isWarning(whole) || isAutomatic(whole) || whole.doing('refuse').length > 0)
  )
    return;
  yield { at: whole.at(empathy), statement: { functions: ['act', 'set expectation'], over: 'after' } };
};
export default check;
