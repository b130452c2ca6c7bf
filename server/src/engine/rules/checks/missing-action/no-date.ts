import type { Check, CheckInput } from '../../check.ts';
import { CHOICE, isPromised, OTHER, THEIRS } from '../promise.ts';
import { isIn, isTrouble, type Whole, wholeOf } from '../reply.ts';
import { datesOf, namesDay } from '../steps.ts';
import { owns } from '../story.ts';
import { tellsOfTheirTrouble } from '../trouble.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of what is not done yet. */
const GOING = set(
  'will shall working looking investigating correcting going checking arranging being gets once moment',
);
const wordsOf = ({ prose }: Whole, i: number): readonly string[] =>
  prose.words.slice(prose.sentences[i]!.body, prose.sentences[i]!.to).map(({ norm }) => norm);

/** Whether a sentence says that something is still to be done by us. */
function isPending(whole: Whole, i: number, declared: boolean): boolean {
  const words = wordsOf(whole, i);
  if (!words.some((norm) => GOING.has(norm))) return false;
  if (!declared && (THEIRS.has(words[0] ?? '') || words.some((norm) => OTHER.has(norm)))) return false;
  return whole.does(i, 'act') || !words.some((norm) => CHOICE.has(norm));
}

/** Whether, undeclared, a letter says what went wrong, and that it was ours. */
const owned = (input: CheckInput, whole: Whole): boolean =>
  whole.doing('apologise').length > 0 ||
  (owns(input) && whole.content.slice(0, 2).some((i) => tellsOfTheirTrouble(whole, i)));

/** Something is going to be done, and nothing in the reply says when. */
const check: Check = function* (input) {
  const whole = wholeOf(input);
  const declared = input.situation.length > 0;
  const asks = declared
    ? isTrouble(input) || isIn(input, 'hostile', 'waiting') || (isIn(input, 'closing') && owned(input, whole))
    : whole.letter && whole.doing('refuse').length === 0 && owned(input, whole);
  if (!asks || !whole.complete || !whole.lacks() || datesOf(whole).length > 0) return;
  if (whole.content.some((i) => namesDay(whole, i))) return;
  const pending =
    whole.doing('act', 'offer').find((i) => isPending(whole, i, declared)) ??
    whole.content.find((i) => isPromised(whole, i));
  if (pending === undefined) return;
  yield { at: whole.at(pending), statement: { functions: ['set expectation'], over: 'after' } };
};
export default check;
