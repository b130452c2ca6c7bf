import type { Check } from '../../check.ts';
import { isIn, tellsOfCause, type Whole, wholeOf } from '../reply.ts';

/** "Sorry about the stain; the lid was loose": what follows the first sign of a sentence that goes on. */
const GOES_ON = new Set([';', ':', '–', '—']);

function causeBeside(whole: Whole, apology: number): boolean {
  const { body, to } = whole.prose.sentences[apology]!;
  const sign = whole.prose.words.slice(body, to).findIndex(({ norm }) => GOES_ON.has(norm));
  return sign >= 0 && tellsOfCause(whole, apology, body + sign + 1);
}

function goesOnNow({ prose }: Whole, apology: number): boolean {
  const { body, to } = prose.sentences[apology]!;
  return prose.words.slice(body, to).some(({ norm }) => NOW.has(norm));
}
const NOW = new Set('is has keeps does stops'.split(' '));

/** An apology, and no sentence that says what went wrong and why. */
const check: Check = function* (input) {
  if (isIn(input, 'grief', 'routine', 'hostile', 'safety-critical')) return;
  const whole = wholeOf(input);
  const apology = whole.doing('apologise')[0];
  if (!whole.complete || !whole.letter || apology === undefined || !whole.lacks('explain')) return;
  // "Sorry to hear that the app is crashing. Which phone is it?": the cause is still looked for.
  if (input.situation.length === 0 && goesOnNow(whole, apology) && whole.doing('ask').length > 0) return;
  if (causeBeside(whole, apology) || whole.content.some((i) => tellsOfCause(whole, i))) return;
  yield { at: whole.at(apology), statement: { functions: ['apologise specifically', 'own it'], over: 'after' } };
};
export default check;
