/** Lists of words that several checks of whole replies ask for. */

import { sameSpelling } from '../../prose/spelling.ts';

/** @returns the words of a list, which stand there with a space between them: as they are, and in the one spelling that prose has. */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((word) => [word, sameSpelling(word)]));

export const WEEK = 'monday tuesday wednesday thursday friday saturday sunday';
/** Words that name a day, or a part of one. */
export const DAYS = wordSet(`${WEEK} tomorrow tonight morning afternoon noon`);

/** Verbs of what is still to come. */
export const COMES =
  'will shall going leaves arrives arrive reaches reach comes ships starts follows follow sends brings calls rings phones writes visits lands turns opens reopens returns delivers posts pays goes moves';
