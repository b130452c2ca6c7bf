import type { Graph } from './graph.ts';
import type { GraphPhrase, Line } from './run.ts';
import { symbolNumber } from './symbols.ts';

/**
 * Says which phrases may match in a sentence, without looking at each: a phrase is looked up by the rarest words that it
 * cannot do without, and then the sentence must have the others that it needs. It may name a phrase that does not match,
 * but it never misses one.
 */
export interface Filter {
  /** @returns the numbers of the phrases that may match in this sentence, ascending. */
  candidates(line: Line): readonly number[];
}

/** @param phrases undefined ones keep their number and are never named */
export function filterFor(
  phrases: readonly (GraphPhrase | undefined)[],
  { kinds, starts, parts, names }: Graph,
): Filter {
  /** Phrases that may match anything. */
  const always: number[] = [];
  // By symbol: the phrases that are looked up by it, in one array.
  const count = symbolNumber(names.length);
  const from = new Int32Array(count + 1);
  const eachKey = (visit: (symbol: number, phrase: number) => void): void =>
    phrases.forEach((phrase, number) => {
      const key = phrase?.needs[0];
      if (key === undefined) return;
      for (let i = starts[key]!; i < starts[key + 1]!; i++) visit(parts[i]!, number);
    });
  phrases.forEach((phrase, number) => {
    if (phrase !== undefined && phrase.needs.length === 0) always.push(number);
  });
  eachKey((symbol) => {
    from[symbol + 1]!++;
  });
  for (let i = 0; i < count; i++) from[i + 1]! += from[i]!;
  const numbers = new Int32Array(from[count]!);
  const next = from.slice();
  eachKey((symbol, phrase) => {
    numbers[next[symbol]!++] = phrase;
  });

  // By phrase: what it needs besides, in one array.
  const otherFrom = new Int32Array(phrases.length + 1);
  phrases.forEach((phrase, number) => {
    otherFrom[number + 1] = otherFrom[number]! + Math.max(0, (phrase?.needs.length ?? 0) - 1);
  });
  const others = new Int32Array(otherFrom[phrases.length]!);
  phrases.forEach((phrase, number) => {
    for (let i = 1; i < (phrase?.needs.length ?? 0); i++) others[otherFrom[number]! + i - 1] = phrase!.needs[i]!;
  });

  /** In which look-up a phrase was met last, and in which a symbol. */
  const met = new Int32Array(phrases.length);
  const seen = new Int32Array(count);
  let lookup = 0;
  const isThere = (need: number): boolean => {
    for (let i = starts[need]!; i < starts[need + 1]!; i++) if (seen[parts[i]!] === lookup) return true;
    return false;
  };
  /** What was found out about a list of words: the look-up where the sentence has one of them, and less than nothing of it where not. */
  const known = new Int32Array(kinds.length);
  const has = (need: number): boolean => {
    const before = known[need]!;
    if (before === lookup || before === -lookup) return before > 0;
    const made = isThere(need);
    known[need] = made ? lookup : -lookup;
    return made;
  };
  /** Whether the sentence has the words that a phrase needs besides those by which it is looked up. */
  const hasOthers = (phrase: number): boolean => {
    for (let i = otherFrom[phrase]!; i < otherFrom[phrase + 1]!; i++) if (!has(others[i]!)) return false;
    return true;
  };
  const note = (symbols: ArrayLike<number>): void => {
    for (let i = 0; i < symbols.length; i++) seen[symbols[i]!] = lookup;
  };

  return {
    candidates(line) {
      lookup = lookup === 0x7fffffff ? 1 : lookup + 1;
      if (lookup === 1) for (const each of [met, seen, known]) each.fill(0);
      note(line.symbols);
      for (const symbols of line.shared) note(symbols);
      const found = [...always];
      const ask = (symbol: number): void => {
        for (let i = from[symbol]!; i < from[symbol + 1]!; i++) {
          const phrase = numbers[i]!;
          if (met[phrase] === lookup) continue;
          met[phrase] = lookup;
          if (hasOthers(phrase)) found.push(phrase);
        }
      };
      for (let at = 0; at < line.symbols.length; at++) {
        ask(line.symbols[at]!);
        for (const symbol of line.shared[at]!) ask(symbol);
      }
      return found.sort((a, b) => a - b);
    },
  };
}
