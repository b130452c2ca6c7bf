import type { Word } from '../../../prose/words.ts';
import type { Check, CheckHit } from '../../check.ts';
import { isHeading, isName } from './shouting-names.ts';
import { isAtReader, isContrast, shoutOf } from './shouting-stress.ts';
import { isCapitals, LABEL_BEFORE, OTHER_LABEL, runOf } from './shouting-words.ts';

/** Two letters that may both be capitals, at a quick look: without them nothing is shouted. */
const MAY_SHOUT = /[A-Z\u00AA-\u1FFF\u2C00-\uFFEF]['’ʼ‘`]?[A-Z\u00AA-\u1FFF\u2C00-\uFFEF]/;
/** Code units within which two stressed words are one shout. */
const NEAR = 40;

const check: Check = function* (input) {
  const { prose } = input;
  if (!MAY_SHOUT.test(prose.read.text)) return;
  for (const sentence of prose.sentences) {
    if (isHeading(prose, sentence)) continue;
    let run: Word[] = [];
    let labelled = false;
    const hits: CheckHit[] = [];
    const close = (before: Word | undefined, after: Word | undefined): void => {
      const label = run.length > 0 && before !== undefined && LABEL_BEFORE.has(before.norm);
      const second = labelled && run.length === 1 && OTHER_LABEL.has(before?.norm ?? '');
      const capitals = second ? undefined : runOf(input, sentence.start, run, before, after);
      const hit = capitals === undefined || isName(capitals) ? undefined : shoutOf(capitals);
      if (hit !== undefined) hits.push(hit);
      labelled ||= label;
      run = [];
    };
    let before: Word | undefined;
    for (let i = sentence.from; i < sentence.to; i++) {
      const word = prose.words[i]!;
      // A shout does not begin with "I" or "A".
      if (word.kind === 'word' && (run.length > 0 || word.end - word.start > 1) && isCapitals(prose, word))
        run.push(word);
      else {
        if (run.length > 0 && word.kind === 'sign' && word.norm === ',') continue;
        close(before, word);
        before = word;
      }
    }
    close(before, undefined);
    for (const hit of hits) {
      const isOneOfMany = hits.some(({ at }) => at !== hit.at && Math.abs(at.start - hit.at.start) < NEAR);
      if (isOneOfMany || !isContrast(prose, hit.at)) yield hit;
      else if (isAtReader(prose, sentence, hit.at)) yield { ...hit, soft: true };
    }
  }
};
export default check;
