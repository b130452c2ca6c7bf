import type { Check, CheckInput } from '../../check.ts';
import { isIn, isTrouble, type Whole, wholeOf } from '../reply.ts';
import { datesOf, namesDay } from '../steps.ts';
import { owns } from '../story.ts';
import { tellsOfTheirTrouble } from '../trouble.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of what is not done yet. */
const GOING = set(
  'will shall working looking investigating correcting going checking arranging being gets once moment',
);
/** Where there is a choice nothing is fixed yet. */
const CHOICE = set('can could may would if or you should');
/** Undeclared, what depends on something, is refused or belongs to the customer ("you'll have it there") waits for no date. */
const THEIRS = set('you as once when after');
const OTHER = set('if not unless until or whether cannot no');

const wordsOf = ({ prose }: Whole, i: number): readonly string[] =>
  prose.words.slice(prose.sentences[i]!.body, prose.sentences[i]!.to).map(({ norm }) => norm);

/** Whether a sentence says that something is still to be done by us. */
function isPending(whole: Whole, i: number, declared: boolean): boolean {
  const words = wordsOf(whole, i);
  if (!words.some((norm) => GOING.has(norm))) return false;
  if (!declared && (THEIRS.has(words[0] ?? '') || words.some((norm) => OTHER.has(norm)))) return false;
  return whole.does(i, 'act') || !words.some((norm) => CHOICE.has(norm));
}

/** What somebody of ours, or a thing of theirs, is said to do: "a crew will come for the bins", "a copy will follow by post". */
const PROMISED = set(
  'come follow ring call phone text email write send post bring visit deliver collect reach contact repair replace fix mend arrive check inspect be get restore review refund credit answer reply',
);
const NO_PROMISE = set('glad happy able pleased delighted sorry better best fine safe free no not never welcome');

const SPEAKERS = set('you and we i');

/** Whether a sentence says so of somebody else, whatever its function: "our data officer will ring you". */
function isPromised(whole: Whole, i: number): boolean {
  if (whole.does(i, 'ask', 'instruct', 'refuse', 'offer')) return false;
  const words = wordsOf(whole, i);
  if (words.some((norm) => OTHER.has(norm))) return false;
  return words.some(
    (norm, at) =>
      norm === 'will' &&
      !SPEAKERS.has(words[at - 1] ?? '') &&
      PROMISED.has(words[at + 1] ?? '') &&
      !NO_PROMISE.has(words[at + 2] ?? ''),
  );
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
