import { sameSpelling } from '../prose/spelling.ts';

/** Endings before which the spelling of a word's beginning may change. */
const TAILS = ['', 'r', 'e', 'es', 'ed', 'ing', 'er', 'ation'];

/**
 * Beginnings of words in the one spelling that texts and phrases share: `apologis*` has to find "apologise", which every
 * text spells "apologize".
 * @param prefix in small letters, as written
 * @returns the beginning as written, and those that words with it have after their spelling was made the same
 */
export function beginnings(prefix: string): readonly string[] {
  const others = TAILS.flatMap((tail): string[] => {
    const word = sameSpelling(prefix + tail);
    if (word.startsWith(prefix)) return [];
    const stem = word.slice(0, word.length - tail.length);
    // A letter was lost (colour, cancelled): a shorter beginning would mean other words too.
    return [word.endsWith(tail) && stem.length === prefix.length ? stem : word];
  });
  return [...new Set([prefix, ...others])];
}

/** @returns the ending as written, and as it is after a word's spelling was made the same (`*ised`: "apologized"). */
export function endings(suffix: string): readonly string[] {
  const before = 'xxxx';
  const same = sameSpelling(before + suffix);
  return [...new Set([suffix, same.startsWith(before) ? same.slice(before.length) : suffix])];
}
