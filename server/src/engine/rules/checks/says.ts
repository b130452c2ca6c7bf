/** Whether the words of a sentence fit a pattern. */
import { ofSentence, textAt, type Whole } from './reply.ts';

/** What was asked of a sentence's text, and what of that was so: a bit for each pattern. */
interface Told {
  readonly asked: number[];
  readonly so: number[];
}

/** Sentences remembered before the memory is emptied: libraries say the same sentence in many replies. */
const REMEMBERED = 10_000;
const remembered = new Map<string, Told>();
const numbers = new Map<RegExp, number>();

const toldAt = ofSentence((whole, sentence): Told => {
  const text = textAt(whole, sentence);
  const before = remembered.get(text);
  if (before !== undefined) return before;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const made: Told = { asked: [], so: [] };
  remembered.set(text, made);
  return made;
});

function numberOf(pattern: RegExp): number {
  const before = numbers.get(pattern);
  if (before !== undefined) return before;
  const made = numbers.size;
  numbers.set(pattern, made);
  return made;
}

/**
 * Whether a sentence, without a greeting that stands in it, fits a pattern.
 * @param pattern a constant of its module, not global: each is kept for good
 */
export function says(whole: Whole, sentence: number, pattern: RegExp): boolean {
  const told = toldAt(whole, sentence);
  const number = numberOf(pattern);
  const at = number >> 5;
  const bit = 1 << (number & 31);
  if (((told.asked[at] ?? 0) & bit) !== 0) return ((told.so[at] ?? 0) & bit) !== 0;
  const so = pattern.test(textAt(whole, sentence));
  told.asked[at] = (told.asked[at] ?? 0) | bit;
  if (so) told.so[at] = (told.so[at] ?? 0) | bit;
  return so;
}
