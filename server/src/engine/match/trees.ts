/**
 * Phrases read into trees, as one line of JSON and back. Reading thousands of phrases takes longer than a small file's whole
 * lint; a tree that was written down takes a tenth of it. Parts that phrases share stay shared.
 */
import type { Node, ParsedPhrase } from './phrase.ts';

export type ParsedPhrases = ReadonlyMap<string, ParsedPhrase>;

/** A node, its parts by their number in the list of nodes. */
type Packed =
  | readonly ['w', words: string, prefixes: string, suffixes: string]
  | readonly ['s', ...items: number[]]
  | readonly ['c', group: number, ...of: number[]]
  | readonly ['o' | 'r', item: number]
  | readonly ['l', negative: number, item: number]
  | readonly ['any' | 'gap' | 'number' | 'opaque' | 'start' | 'end'];

interface File {
  /** Every part stands before the nodes that have it. */
  readonly nodes: readonly Packed[];
  readonly phrases: readonly (readonly [source: string, node: number, groups: number])[];
}

/** @returns the text of a file that `unpackTrees` reads */
export function packTrees(phrases: ParsedPhrases): string {
  const nodes: Packed[] = [];
  const numbers = new Map<Node, number>();
  // Nodes that say the same are one node: what is worked out of it later is worked out once.
  const same = new Map<string, number>();
  const number = (node: Node): number => {
    const known = numbers.get(node);
    if (known !== undefined) return known;
    const packed = pack(node, number);
    const text = JSON.stringify(packed);
    const made = same.get(text) ?? nodes.push(packed) - 1;
    same.set(text, made);
    numbers.set(node, made);
    return made;
  };
  const all = [...phrases].map(([source, { node, groups }]) => [source, number(node), groups] as const);
  return JSON.stringify({ nodes, phrases: all } satisfies File);
}

function pack(node: Node, number: (node: Node) => number): Packed {
  switch (node.type) {
    case 'word':
      return ['w', node.words.join(' '), node.prefixes.join(' '), node.suffixes.join(' ')];
    case 'sequence':
      return ['s', ...node.items.map(number)];
    case 'choice':
      return ['c', node.group, ...node.of.map(number)];
    case 'optional':
      return ['o', number(node.item)];
    case 'repeat':
      return ['r', number(node.item)];
    case 'look':
      return ['l', node.negative ? 1 : 0, number(node.item)];
    default:
      return [node.type];
  }
}

const list = (words: string): readonly string[] => (words === '' ? [] : words.split(' '));

/**
 * @param text what `packTrees` wrote
 * @returns the trees; none where the text is another, so that phrases are then read anew. Never throws.
 */
export function unpackTrees(text: string): ParsedPhrases {
  try {
    const file = JSON.parse(text) as File;
    const nodes: Node[] = [];
    for (const packed of file.nodes) nodes.push(unpack(packed, nodes));
    return new Map(file.phrases.map(([source, node, groups]) => [source, { node: nodes[node]!, groups }]));
  } catch {
    return new Map();
  }
}

function unpack(packed: Packed, nodes: readonly Node[]): Node {
  switch (packed[0]) {
    case 'w':
      return { type: 'word', words: list(packed[1]), prefixes: list(packed[2]), suffixes: list(packed[3]) };
    case 's':
      return { type: 'sequence', items: (packed.slice(1) as number[]).map((n) => nodes[n]!) };
    case 'c':
      return { type: 'choice', group: packed[1], of: (packed.slice(2) as number[]).map((n) => nodes[n]!) };
    case 'o':
      return { type: 'optional', item: nodes[packed[1]]! };
    case 'r':
      return { type: 'repeat', item: nodes[packed[1]]! };
    case 'l':
      return { type: 'look', negative: packed[1] === 1, item: nodes[packed[2]]! };
    default:
      return { type: packed[0] };
  }
}
