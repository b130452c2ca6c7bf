import { OPAQUE } from '../markup/markup.ts';
import type { Word } from '../prose/words.ts';

/**
 * Words as small numbers. Every word that some phrase names has a symbol of its own; all others are UNKNOWN. Beginnings
 * and endings that some phrase names (`refund*`, `*ing`) have symbols too, and a word goes by all that it has.
 */
export const UNKNOWN = 0;
export const NUMBER = 1;
export const SIGN = 2;
export const OPAQUE_SYMBOL = 3;
const FIRST_FREE = 4;

/** @returns the symbol of the name at this place in the list of names. */
export const symbolNumber = (index: number): number => FIRST_FREE + index;

/** The symbols of a word: its own, and those that it shares with others of its kind. */
export interface Named {
  readonly symbol: number;
  readonly shared: readonly number[];
}

export interface Symbols {
  of(word: Word): Named;
  readonly count: number;
}

/** Words that only look as if they had the ending of a verb form: `*ed` and `*ing` leave them out. */
const NO_VERB_FORMS = new Set(
  'bring building ceiling during evening king morning nothing anything something everything ring sing sling spring sting string swing thing things wing according bed bleed breed exceed feed greed hundred indeed need proceed red seed shed sled speed succeed weed wicked naked sacred'.split(
    ' ',
  ),
);
const endsIn = (word: string, ending: string): boolean =>
  word.endsWith(ending) && word.length > ending.length + 1 && !NO_VERB_FORMS.has(word);

/** Distinct words remembered before the memory is emptied. */
const REMEMBERED = 50_000;
const NONE: readonly number[] = [];
const named = (symbol: number): Named => ({ symbol, shared: NONE });
const OPAQUE_WORD = named(OPAQUE_SYMBOL);
const NUMBER_WORD = named(NUMBER);
const SIGN_WORD = named(SIGN);

/** @param names of the symbols from `symbolNumber(0)` on */
export function symbolsFor(names: readonly string[]): Symbols {
  const numbers = new Map<string, number>();
  const prefixes = new Map<string, number>();
  const suffixes: (readonly [text: string, symbol: number])[] = [];
  names.forEach((name, i) => {
    const symbol = symbolNumber(i);
    if (name.length > 1 && name.endsWith('*')) prefixes.set(name.slice(0, -1), symbol);
    else if (name.length > 1 && name.startsWith('*')) suffixes.push([name.slice(1), symbol]);
    else numbers.set(name, symbol);
  });

  const met = new Map<string, Named>();
  function meet(norm: string): Named {
    const shared: number[] = [];
    for (let end = 1; end <= norm.length; end++) {
      const symbol = prefixes.get(norm.slice(0, end));
      if (symbol !== undefined) shared.push(symbol);
    }
    for (const [suffix, symbol] of suffixes) if (endsIn(norm, suffix)) shared.push(symbol);
    if (/^[0-9]/.test(norm)) shared.push(NUMBER);
    return { symbol: numbers.get(norm) ?? UNKNOWN, shared: shared.length === 0 ? NONE : shared };
  }

  return {
    of({ kind, norm }) {
      if (kind === 'opaque' || norm === OPAQUE) return OPAQUE_WORD;
      const before = met.get(norm);
      if (before !== undefined) return before;
      if (!numbers.has(norm)) {
        if (kind === 'number') return NUMBER_WORD;
        if (kind === 'sign') return SIGN_WORD;
      }
      const made = meet(norm);
      if (met.size >= REMEMBERED) met.clear();
      met.set(norm, made);
      return made;
    },
    count: FIRST_FREE + names.length,
  };
}
