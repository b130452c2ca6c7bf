import { ANY, CHOICE, GAP, type Graph, OPTIONAL, REPEAT, SEQUENCE, WORD } from './graph.ts';

/**
 * With which words a node of the graph may begin, as a few bits that several words share: a quick look that may say yes
 * too often and never no to a word with which a match begins. Most nodes at most words are turned away by it.
 */
export interface Beginnings {
  /** Whether a match of a node may begin with a word of this symbol; of no use where the node may match no word at all. */
  readonly mayBe: (node: number, symbol: number) => boolean;
  /** Whether a node may match without taking a word. */
  readonly mayBeEmpty: (node: number) => boolean;
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
  return {
    mayBe: (node, symbol) => (bits[node * WIDTH + ((symbol % BITS) >> 5)]! & (1 << (symbol & 31))) !== 0,
    mayBeEmpty,
  };
}
