import type { Graph } from './graph.ts';
import type { PhraseTable } from './phrase-table.ts';
import type { Line } from './run.ts';
import { symbolNumber } from './symbols.ts';

/**
 * Says which phrases may match in a sentence, without looking at each: a phrase is looked up by the rarest words that it
 * cannot do without, and then the sentence must have the others that it needs. It may name a phrase that does not match,
 * but it never misses one.
 */
export interface Filter {
  /** @returns which of the phrases may match in this sentence, ascending. */
  candidates(line: Line): readonly number[];
}

/**
 * @param table phrases of the graph
 * @param chosen numbers of those that are looked for; what is named is a place in this list
 */
export function filterFor(
  { needs, needsFrom }: PhraseTable,
  { kinds, starts, parts, names }: Graph,
  chosen: ArrayLike<number>,
): Filter {
  /** Phrases that may match anything. */
  const always: number[] = [];
  // By symbol: the phrases that are looked up by it, in one array.
  const count = symbolNumber(names.length);
  const from = new Int32Array(count + 1);
  for (let each = 0; each < chosen.length; each++) {
    const first = needsFrom[chosen[each]!]!;
    if (first === needsFrom[chosen[each]! + 1]) {
      always.push(each);
      continue;
    }
    const key = needs[first]!;
    for (let i = starts[key]!; i < starts[key + 1]!; i++) from[parts[i]! + 1]!++;
  }
  for (let i = 0; i < count; i++) from[i + 1]! += from[i]!;
  const numbers = new Int32Array(from[count]!);
  const next = from.slice();
  for (let each = 0; each < chosen.length; each++) {
    const first = needsFrom[chosen[each]!]!;
    if (first === needsFrom[chosen[each]! + 1]) continue;
    const key = needs[first]!;
    for (let i = starts[key]!; i < starts[key + 1]!; i++) numbers[next[parts[i]!]!++] = each;
  }

  /** In which look-up a phrase was met last, and in which a symbol. */
  const met = new Int32Array(chosen.length);
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
  const hasOthers = (each: number): boolean => {
    const phrase = chosen[each]!;
    for (let i = needsFrom[phrase]! + 1; i < needsFrom[phrase + 1]!; i++) if (!has(needs[i]!)) return false;
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
          const each = numbers[i]!;
          if (met[each] === lookup) continue;
          met[each] = lookup;
          if (hasOthers(each)) found.push(each);
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
