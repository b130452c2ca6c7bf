import { ANY, CHOICE, GAP, type Graph, OPTIONAL, REPEAT, SEQUENCE, WORD } from './graph.ts';

/**
 * With which words a node of the graph may begin, as a few bits that several words share: a quick look that may say yes
 * too often and never no to a word with which a match begins. Most nodes at most words are turned away by it.
 */
export interface Beginnings {
  /**
   * The first word of a sentence, from one on, at which a match of a node may begin.
   * @param from no more than the number of words
   * @returns that number where there is none
   */
  readonly next: (node: number, words: Symboled, from: number) => number;
  /** Whether a match of a node may begin at a word, or behind the last one. */
  readonly mayBegin: (node: number, words: Symboled, at: number) => boolean;
  /**
   * Which ways of a choice may begin at a word, or behind the last one: a bit for each of thirty-two.
   * @param block which thirty-two, from 0 on
   */
  readonly waysAt: (choice: number, block: number, words: Symboled, at: number) => number;
}

/** The words of a sentence as symbols. */
export interface Symboled {
  /** By word: its own, and those that it shares with others. */
  readonly symbols: ArrayLike<number>;
  readonly shared: readonly (readonly number[])[];
}

/** Numbers of 32 bits that are kept of each node. */
const WIDTH = 8;
const BITS = WIDTH * 32;
const UNKNOWN = 0;
const FULL = 1;
const EMPTY = 2;

const made = new WeakMap<Graph, Beginnings>();

/** @returns what is known of a graph's nodes; each is worked out when it is first asked about. */
export function beginningsOf(graph: Graph): Beginnings {
  const before = made.get(graph);
  if (before !== undefined) return before;
  const own = beginningsIn(graph);
  made.set(graph, own);
  return own;
}

function beginningsIn({ kinds, starts, parts }: Graph): Beginnings {
  const bits = new Int32Array(kinds.length * WIDTH);
  const states = new Uint8Array(kinds.length);
  const addAll = (node: number): void => {
    bits.fill(-1, node * WIDTH, (node + 1) * WIDTH);
  };
  const addOf = (node: number, part: number): void => {
    for (let i = 0; i < WIDTH; i++) bits[node * WIDTH + i]! |= bits[part * WIDTH + i]!;
  };
  /** @returns whether the node may match no word; its bits are set then */
  function mayBeEmpty(node: number): boolean {
    if (states[node] === UNKNOWN) states[node] = work(node, starts[node]!, starts[node + 1]!) ? EMPTY : FULL;
    return states[node] === EMPTY;
  }
  function work(node: number, from: number, to: number): boolean {
    switch (kinds[node]) {
      case WORD:
        for (let i = from; i < to; i++) bits[node * WIDTH + ((parts[i]! % BITS) >> 5)]! |= 1 << (parts[i]! & 31);
        return false;
      case ANY:
        addAll(node);
        return false;
      case GAP:
        addAll(node);
        return true;
      case SEQUENCE:
        for (let i = from; i < to; i++) {
          const isEmpty = mayBeEmpty(parts[i]!);
          addOf(node, parts[i]!);
          if (!isEmpty) return false;
        }
        return true;
      case CHOICE: {
        let isEmpty = false;
        for (let i = from + 1; i < to; i++) {
          if (mayBeEmpty(parts[i]!)) isEmpty = true;
          addOf(node, parts[i]!);
        }
        return isEmpty;
      }
      case OPTIONAL:
      case REPEAT:
        mayBeEmpty(parts[from]!);
        addOf(node, parts[from]!);
        return true;
      default:
        // They look and take nothing.
        return true;
    }
  }
  const has = (base: number, symbol: number): boolean =>
    (bits[base + ((symbol % BITS) >> 5)]! & (1 << (symbol & 31))) !== 0;
  /** By choice and block: for each bit the ways that have it, and last those that may match no word. */
  const ways: (Int32Array | undefined)[] = [];
  function waysOf(choice: number): Int32Array {
    const first = starts[choice]! + 1;
    const count = starts[choice + 1]! - first;
    const made = new Int32Array(Math.ceil(count / 32) * (BITS + 1));
    for (let way = 0; way < count; way++) {
      const node = parts[first + way]!;
      const base = (way >> 5) * (BITS + 1);
      const bit = 1 << (way & 31);
      if (mayBeEmpty(node)) made[base + BITS]! |= bit;
      for (let i = 0; i < WIDTH; i++)
        for (let left = bits[node * WIDTH + i]!; left !== 0; left &= left - 1)
          made[base + 32 * i + 31 - Math.clz32(left & -left)]! |= bit;
    }
    ways[choice] = made;
    return made;
  }
  const isAt = (base: number, { symbols, shared }: Symboled, at: number): boolean => {
    if (has(base, symbols[at]!)) return true;
    const more = shared[at]!;
    for (let i = 0; i < more.length; i++) if (has(base, more[i]!)) return true;
    return false;
  };
  return {
    mayBegin: (node, words, at) => mayBeEmpty(node) || (at < words.symbols.length && isAt(node * WIDTH, words, at)),
    waysAt(choice, block, { symbols, shared }, at) {
      const of = ways[choice] ?? waysOf(choice);
      const base = block * (BITS + 1);
      let found = of[base + BITS]!;
      if (at >= symbols.length) return found;
      found |= of[base + (symbols[at]! % BITS)]!;
      const more = shared[at]!;
      for (let i = 0; i < more.length; i++) found |= of[base + (more[i]! % BITS)]!;
      return found;
    },
    next(node, words, from) {
      if (mayBeEmpty(node)) return from;
      const { length } = words.symbols;
      let at = from;
      while (at < length && !isAt(node * WIDTH, words, at)) at++;
      return at;
    },
  };
}
