import type { Check } from '../../check.ts';
import { isIn, type Whole, wholeOf } from '../reply.ts';

/** A refusal, and nothing in the reply that the customer can have or do instead. */
/** Whether a sentence goes on after its refusal: "we can't move it, so I've booked …". */
function hasOwnClause({ prose }: Whole, sentence: number): boolean {
  const { from, to } = prose.sentences[sentence]!;
  return prose.words
    .slice(from, to)
    .some(({ norm }) => norm === 'so' || norm === 'but' || norm === ';' || norm === ':');
}

const check: Check = function* (input) {
  if (isIn(input, 'hostile', 'grief', 'routine')) return;
  const whole = wholeOf(input);
  const refusal = whole.doing('refuse').find((i) => whole.content.includes(i));
  if (!whole.complete || refusal === undefined) return;
  // A way on stands beside the refusal or after it; what the customer asked for, said back before it, is none.
  const waysOn = whole.doing('offer', 'act', 'instruct', 'ask').filter((i) => i > refusal);
  const beside =
    whole.does(refusal, 'offer', 'instruct', 'ask') || (whole.does(refusal, 'act') && hasOwnClause(whole, refusal));
  const blank = whole.content.some((i) => whole.hasBlank(i));
  const before = whole.does(refusal - 1, 'offer') && !whole.does(refusal - 1, 'thank', 'mirror');
  if (waysOn.length > 0 || beside || before || blank) return;
  yield { at: whole.at(refusal), statement: { functions: ['offer alternative'], over: 'after' } };
};
export default check;
