import { isProblem } from '../../../reply.ts';
import type { Check, CheckInput } from '../../check.ts';
import { isIn, type Whole, wholeOf } from '../reply.ts';
import { tellsOfCause } from '../story.ts';

/** "Sorry about the stain; the lid was loose": what follows the first sign of a sentence that goes on. */
const GOES_ON = new Set([';', ':', '–', '—']);

function causeBeside(whole: Whole, apology: number): boolean {
  const { body, to } = whole.prose.sentences[apology]!;
  const sign = whole.prose.words.slice(body, to).findIndex(({ norm }) => GOES_ON.has(norm));
  return sign >= 0 && tellsOfCause(whole, apology, body + sign + 1);
}

/** An apology, and no sentence that says what went wrong and why. */
const check: Check = function* (input) {
  if (isIn(input, 'grief', 'routine', 'hostile', 'safety-critical')) return;
  const whole = wholeOf(input);
  const apology = whole.doing('apologise')[0];
  if (!whole.complete || !whole.letter || apology === undefined || !lacksCause(input, whole)) return;
  if (!input.situation.some(isProblem) && !isForThePast(input, whole, apology)) return;
  if (causeBeside(whole, apology) || whole.content.some((i) => tellsOfCause(whole, i))) return;
  yield { at: whole.at(apology), statement: { functions: ['apologise specifically', 'own it'], over: 'after' } };
};
export default check;

/** The harm itself, right after "sorry": "sorry the pram lost a wheel". */
const HARM = /^(?:the|your|his|her|a|an|this|it)\b/i;

/** Whether no sentence gives a cause. What is apologised for is none, unless we say that it was us. */
function lacksCause({ parts, prose }: CheckInput, whole: Whole): boolean {
  if (whole.content.some((i) => whole.hasBlank(i))) return false;
  return parts().every((own) => {
    const sorry = own.find((p) => p.function === 'apologise');
    return own.every(
      (p) =>
        p.function !== 'explain' ||
        (sorry !== undefined &&
          p.at.start > sorry.at.start &&
          HARM.test(prose.read.text.slice(p.at.start, p.at.end)) &&
          prose.read.text.slice(sorry.at.end, p.at.start).trim().split(/\s+/).length <= 2),
    );
  });
}

/** Forms of verbs that tell what happened. */
const PAST = new Set(['was', 'were', 'did', 'had', 'got', 'went', 'came', 'left', 'sent', 'lost', 'broke', 'reached']);
/** What is still going on, or only heard of: nobody knows its cause yet. */
const OPEN = new Set(['been', 'having', 'facing', 'hear', 'learn', 'read', 'see', 'considering', 'but']);

/** Whether the apology is for something that is over, in a reply that neither asks about it nor refuses anything there. */
function isForThePast({ prose }: CheckInput, whole: Whole, apology: number): boolean {
  if (prose.sentences.some(({ question }) => question) || whole.does(apology, 'refuse')) return false;
  const { from, to } = prose.sentences[apology]!;
  const words = prose.words.slice(from, to).map(({ norm }) => norm);
  return words.some((w) => PAST.has(w) || /.{2}ed$/.test(w)) && !words.some((w) => OPEN.has(w));
}
