import type { Check } from '../../check.ts';
import { isIn, isTrouble, type Whole, wholeOf } from '../reply.ts';
import { datesOf } from '../steps.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of what is not done yet. */
const GOING = set(
  'will shall working looking investigating correcting going checking arranging being gets once moment',
);
/** Where there is a choice nothing is fixed yet. */
const CHOICE = set('can could may would if or you should');
/** Undeclared, what depends on something, is refused or belongs to the customer ("you'll have it there") waits for no date. */
const OTHER = set('if not unless until or whether cannot no');

const wordsOf = ({ prose }: Whole, i: number): readonly string[] =>
  prose.words.slice(prose.sentences[i]!.body, prose.sentences[i]!.to).map(({ norm }) => norm);

/** Whether a sentence says that something is still to be done by us. */
function isPending(whole: Whole, i: number, declared: boolean): boolean {
  const words = wordsOf(whole, i);
  if (!words.some((norm) => GOING.has(norm))) return false;
  if (!declared && (words[0] === 'you' || words.some((norm) => OTHER.has(norm)))) return false;
  return whole.does(i, 'act') || !words.some((norm) => CHOICE.has(norm));
}

/** Something is going to be done, and nothing in the reply says when. */
const check: Check = function* (input) {
  const whole = wholeOf(input);
  const declared = input.situation.length > 0;
  const asks = declared
    ? isTrouble(input) || isIn(input, 'hostile', 'waiting')
    : whole.letter && whole.doing('apologise').length > 0 && whole.doing('refuse').length === 0;
  if (!asks || !whole.complete || !whole.lacks() || datesOf(whole).length > 0) return;
  const pending = whole.doing('act', 'offer').find((i) => isPending(whole, i, declared));
  if (pending === undefined) return;
  yield { at: whole.at(pending), statement: { functions: ['set expectation'], over: 'after' } };
};
export default check;
