import type { Check } from '../../check.ts';
import { isIn, wholeOf } from '../reply.ts';

/** More than one respectful line: many words of sorrow, or an exclamation mark. */
/** Sentences of sorrow from which on they weigh on the reader. */
const MANY = 3;

/** Words of condolence. */
const SORROW = new Set(['sorry', 'condolences', 'sympathy', 'saddened', 'sad', 'thoughts', 'mourn', 'grieve']);

const check: Check = function* (input) {
  if (!isIn(input, 'grief')) return;
  const whole = wholeOf(input);
  const { prose } = whole;
  const loud = prose.sentences.findIndex((s) => prose.words.slice(s.from, s.to).some(({ norm }) => norm === '!'));
  if (loud >= 0)
    yield { at: whole.at(loud), message: 'Grief: no exclamation marks. One quiet, respectful line is enough.' };
  const sorrow = prose.sentences.flatMap((sentence, i) => {
    const words = prose.words.slice(sentence.from, sentence.to);
    return whole.does(i, 'acknowledge', 'apologise') || words.some(({ norm }) => SORROW.has(norm)) ? [i] : [];
  });
  const last = sorrow[MANY - 1];
  if (last === undefined || last === loud) return;
  const related = sorrow.slice(0, MANY - 1).map((i) => ({ at: whole.at(i), message: 'A line of sorrow.' }));
  yield { at: whole.at(last), related };
};
export default check;
