/** Words of what is still to come. */
import type { Prose } from '../../prose/prose.ts';
import { COMES, wordSet } from './words.ts';

/** Words of what is still to come, and of what is only usual. */
export const COMING = wordSet(
  `${COMES} due booked planned scheduled expect until by tomorrow tonight next rolls back collects`,
);
export const USUAL = wordSet('most many each usually often sometimes every always normally typically some generally');

/** Verbs of what is still to come. */
const FUTURE = wordSet(`${COMES} get gets receive come ship land runs expect`);
export const PAST_BE = wordSet('was were had did');

/** "Two calls were missed" has a noun there. */
export const looksAhead = (words: Prose['words']): boolean =>
  words.some(
    ({ norm }, at) =>
      FUTURE.has(norm) &&
      !PAST_BE.has(words[at + 1]?.norm ?? '') &&
      // "The dearer ticket goes with the fuel".
      !(norm === 'goes' && words[at + 1]?.norm === 'with'),
  );
