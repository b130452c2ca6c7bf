/** Whether words are (part of) a name: "the novel The Blind Assassin", "Dead Simple plays at nine". */
import type { Prose } from './prose.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

/** Words that stand without a capital in a title. */
const SMALL: ReadonlySet<string> = new Set(
  "a an the of to in on at by for from with and or but nor as is are not 's i".split(' '),
);
/** Lower-case words that a sentence has at least, or all of it is written like a title. */
const PLAIN = 2;

/**
 * @param from the first word of the match
 * @param to the word after its last
 * @returns whether every weighty word of it has a capital that no beginning of a sentence explains, in a sentence that
 *   is not written in capitals throughout
 */
export function isNamed(prose: Prose, sentence: Sentence, from: number, to: number): boolean {
  const isCapital = (at: number): boolean => at >= sentence.from && at < sentence.to && opensHigh(prose, at);
  let explained = true;
  let any = false;
  for (let i = from; i < to; i++) {
    if (!isWeighty(prose.words[i]!)) continue;
    if (!isCapital(i)) return false;
    any = true;
    if (i > sentence.from) explained = false;
  }
  if (!any || (explained && !isCapital(to))) return false;
  let plain = 0;
  let high = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    if ((i >= from && i < to) || !isWeighty(prose.words[i]!)) continue;
    if (opensHigh(prose, i)) high++;
    else plain++;
  }
  return plain >= PLAIN && plain > high;
}

const isWeighty = ({ kind, glued, norm }: Word): boolean => kind === 'word' && !glued && !SMALL.has(norm);

/** A capital and small letters after it: "Blind", not "BLIND". */
function opensHigh({ words, read }: Prose, at: number): boolean {
  const { start, end, kind } = words[at]!;
  if (kind !== 'word') return false;
  const raw = read.text.slice(start, end);
  return /^\p{Lu}/u.test(raw) && /\p{Ll}/u.test(raw);
}
