import { commonness } from './common-words.ts';
import { CHOICE, type Graph, partsOf, SEQUENCE, WORD } from './graph.ts';
import { NUMBER, OPAQUE_SYMBOL, symbolNumber } from './symbols.ts';

/**
 * Words without which a node matches nothing: of each of these lists (symbols, ascending) one must stand in the sentence.
 */
export type Needs = readonly (readonly number[])[];

/** So many lists are kept of a phrase: more seldom tell it from others. */
const MOST = 3;
/** A longer list, beside a rarer one, tells too little for what it costs to keep and to ask. */
const LONGEST = 32;
/** How often, in ten thousand words of replies, a word goes by a figure, a noun of ours that is hidden, an ending. */
const NUMBERS = 150;
const OPAQUES = 150;
const ENDINGS = 200;
const BEGINNINGS = 4;

/** @returns a function that tells what a node needs, the list of the rarest words first. */
export function needsIn(graph: Graph): (node: number) => Needs {
  const cost = (symbol: number): number => {
    if (symbol === NUMBER) return NUMBERS;
    if (symbol === OPAQUE_SYMBOL) return OPAQUES;
    const name = graph.names[symbol - symbolNumber(0)] ?? '';
    if (name.length > 1 && name.startsWith('*')) return ENDINGS;
    if (name.length > 1 && name.endsWith('*')) return BEGINNINGS;
    return commonness(name);
  };
  const weights = new Map<readonly number[], number>();
  const weight = (list: readonly number[]): number => {
    const before = weights.get(list);
    if (before !== undefined) return before;
    const made = list.reduce((sum, symbol) => sum + cost(symbol), 0);
    weights.set(list, made);
    return made;
  };
  const rarestFirst = (lists: Needs): Needs =>
    [...lists]
      .sort((a, b) => weight(a) - weight(b))
      .filter((list, i) => i === 0 || list.length <= LONGEST)
      .slice(0, MOST);

  const known = new Map<number, Needs>();
  function needs(node: number): Needs {
    const before = known.get(node);
    if (before !== undefined) return before;
    const made = work(node);
    known.set(node, made);
    return made;
  }
  function work(node: number): Needs {
    const own = partsOf(graph, node);
    switch (graph.kinds[node]) {
      case WORD:
        return [own];
      case SEQUENCE:
        return rarestFirst(own.flatMap(needs));
      case CHOICE: {
        const each = own.slice(1).map(needs);
        // One way that needs nothing is enough to need nothing.
        if (each.some((lists) => lists.length === 0)) return [];
        return [[...new Set(each.flatMap((lists) => lists[0] ?? []))].sort((a, b) => a - b)];
      }
      default:
        return [];
    }
  }
  return needs;
}
