import type { Node } from './phrase.ts';
import { NUMBER, OPAQUE_SYMBOL, symbolNumber } from './symbols.ts';

/**
 * All phrases as one graph. Parts that phrases share (a list such as `<you-said>` stands in hundreds of them) are one
 * node, so that they are kept once and, in a sentence, looked for once. Flat arrays: a catalogue of thousands of phrases
 * is read from its written form without making an object for each part.
 */
export interface Graph {
  /** By node: what it is. */
  readonly kinds: ArrayLike<number>;
  /** By node: where its parts begin in `parts`; those of the next node begin where they end. */
  readonly starts: ArrayLike<number>;
  /** Of a word: symbols, ascending. Of a choice: its group, then nodes. Of all others: nodes. */
  readonly parts: ArrayLike<number>;
  /** By node: how many nodes have it as a part; more than 1 are not counted. */
  readonly uses: ArrayLike<number>;
  /** Names of the symbols from FIRST_FREE on: a word, a beginning (`refund*`) or an ending (`*ing`). */
  readonly names: readonly string[];
}

export const WORD = 0;
export const SEQUENCE = 1;
export const CHOICE = 2;
export const OPTIONAL = 3;
export const REPEAT = 4;
export const LOOK = 5;
export const LOOK_NOT = 6;
export const ANY = 7;
export const GAP = 8;
export const START = 9;
export const END = 10;
/** Kinds of which every node is alike. */
const PLAIN = { any: ANY, gap: GAP, start: START, end: END } as const;
const PLAIN_NAMES = ['any', 'gap', 'start', 'end'] as const;

/** @returns how often each node is a part of others, up to 2. */
export function usesIn({ kinds, starts, parts }: Omit<Graph, 'uses'>): Uint8Array {
  const uses = new Uint8Array(kinds.length);
  for (let node = 0; node < kinds.length; node++) {
    const kind = kinds[node]!;
    if (kind === WORD) continue;
    for (let i = starts[node]! + (kind === CHOICE ? 1 : 0); i < starts[node + 1]!; i++)
      if (uses[parts[i]!]! < 2) uses[parts[i]!]!++;
  }
  return uses;
}

export const NO_GRAPH: Graph = { kinds: [], starts: [0], parts: [], uses: [], names: [] };

/** Puts trees into a graph. What it gave before stays as it is. */
export interface GraphBuilder {
  /** @returns the tree's node; trees that say the same are one. */
  add(node: Node): number;
  /** @returns a node for one word of several symbols. */
  addWord(symbols: readonly number[]): number;
  graph(): Graph;
}

/**
 * @param base a graph whose nodes and symbols keep their numbers
 * @param known the numbers of trees that were made from it
 */
export function graphBuilder(base: Graph = NO_GRAPH, known: ReadonlyMap<Node, number> = new Map()): GraphBuilder {
  const kinds = Array.from(base.kinds);
  const starts = Array.from(base.starts);
  const parts = Array.from(base.parts);
  const names = [...base.names];
  const symbols = new Map(names.map((name, i) => [name, symbolNumber(i)]));
  const numbers = new Map<Node, number>();
  const same = new Map<string, number>();

  const put = (kind: number, own: readonly number[]): number => {
    const key = `${kind}:${own.join()}`;
    const before = same.get(key);
    if (before !== undefined) return before;
    const made = kinds.length;
    kinds.push(kind);
    for (const part of own) parts.push(part);
    starts.push(parts.length);
    same.set(key, made);
    return made;
  };
  const symbol = (name: string): number => {
    const before = symbols.get(name);
    if (before !== undefined) return before;
    const made = symbolNumber(names.length);
    names.push(name);
    symbols.set(name, made);
    return made;
  };
  const addWord = (own: readonly number[]): number =>
    put(
      WORD,
      [...new Set(own)].sort((a, b) => a - b),
    );

  function add(node: Node): number {
    const before = known.get(node) ?? numbers.get(node);
    if (before !== undefined) return before;
    const made = make(node);
    numbers.set(node, made);
    return made;
  }
  function make(node: Node): number {
    switch (node.type) {
      case 'word':
        return addWord([
          ...node.words.map(symbol),
          ...node.prefixes.map((prefix) => symbol(`${prefix}*`)),
          ...node.suffixes.map((suffix) => symbol(`*${suffix}`)),
        ]);
      case 'number':
        return addWord([NUMBER]);
      case 'opaque':
        return addWord([OPAQUE_SYMBOL]);
      case 'sequence':
        return put(SEQUENCE, node.items.map(add));
      case 'choice':
        return put(CHOICE, [node.group, ...node.of.map(add)]);
      case 'optional':
        return put(OPTIONAL, [add(node.item)]);
      case 'repeat':
        return put(REPEAT, [add(node.item)]);
      case 'look':
        return put(node.negative ? LOOK_NOT : LOOK, [add(node.item)]);
      default:
        return put(PLAIN[node.type], []);
    }
  }
  const graph = (): Graph => {
    const whole = { kinds, starts, parts, names };
    return { ...whole, uses: usesIn(whole) };
  };
  return { add, addWord, graph };
}

/** @returns the parts of a node. */
export function partsOf({ starts, parts }: Graph, node: number): readonly number[] {
  return Array.prototype.slice.call(parts, starts[node]!, starts[node + 1]!);
}

/**
 * Reads trees back from a graph, each node once.
 * @param made where they are kept
 */
export function treesOf(graph: Graph, made: Map<number, Node> = new Map()): (node: number) => Node {
  const tree = (number: number): Node => {
    const before = made.get(number);
    if (before !== undefined) return before;
    const node = read(number);
    made.set(number, node);
    return node;
  };
  function read(number: number): Node {
    const own = partsOf(graph, number);
    const kind = graph.kinds[number]!;
    switch (kind) {
      case WORD: {
        if (own.length === 1 && own[0] === NUMBER) return { type: 'number' };
        if (own.length === 1 && own[0] === OPAQUE_SYMBOL) return { type: 'opaque' };
        const named = own.map((symbol) => graph.names[symbol - symbolNumber(0)] ?? '');
        const isPrefix = (name: string): boolean => name.length > 1 && name.endsWith('*');
        const isSuffix = (name: string): boolean => name.length > 1 && name.startsWith('*');
        return {
          type: 'word',
          words: named.filter((name) => !isPrefix(name) && !isSuffix(name)),
          prefixes: named.filter(isPrefix).map((name) => name.slice(0, -1)),
          suffixes: named.filter(isSuffix).map((name) => name.slice(1)),
        };
      }
      case SEQUENCE:
        return { type: 'sequence', items: own.map(tree) };
      case CHOICE:
        return { type: 'choice', group: own[0]!, of: own.slice(1).map(tree) };
      case OPTIONAL:
        return { type: 'optional', item: tree(own[0]!) };
      case REPEAT:
        return { type: 'repeat', item: tree(own[0]!) };
      case LOOK:
      case LOOK_NOT:
        return { type: 'look', negative: kind === LOOK_NOT, item: tree(own[0]!) };
      default:
        return { type: PLAIN_NAMES[kind - ANY]! };
    }
  }
  return tree;
}
