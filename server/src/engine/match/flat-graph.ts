/**
 * A graph and its phrases as arrays of small numbers, to be written down (`flat-text.ts`, `flat-bytes.ts`). Whatever a number
 * can be told from its neighbour by is written as the step to it, so that what is put in or taken out changes little of the rest.
 */
import { CHOICE, type Graph, partsOf, SEQUENCE, usesIn, WORD } from './graph.ts';
import type { PhraseTable } from './phrase-table.ts';

export interface FlatGraph {
  /** By node: its kind and how many parts it has, in one number. */
  readonly heads: Uint16Array;
  /** Of all words: steps from one symbol to the next. */
  readonly symbols: Uint16Array;
  /** Of all others: the step back to each part, as parts stand before what has them. Of a choice its group comes first. */
  readonly parts: Int32Array;
  /** By phrase: the step from the node of the one before. */
  readonly phrases: Int32Array;
  readonly groups: Uint8Array;
  /** By phrase: how many needs it has. */
  readonly counts: Uint8Array;
  /** Of all phrases: the step from the phrase's node to each need. */
  readonly needs: Int32Array;
}

/** In the order in which they are written down: those of long numbers first. */
export const FLAT = {
  parts: Int32Array,
  phrases: Int32Array,
  needs: Int32Array,
  heads: Uint16Array,
  symbols: Uint16Array,
  groups: Uint8Array,
  counts: Uint8Array,
} as const;
export const FLAT_KEYS = ['parts', 'phrases', 'needs', 'heads', 'symbols', 'groups', 'counts'] as const;

/** A node of one of these kinds has as many parts as it says; all others have one, or none. */
const COUNTED: readonly number[] = [WORD, SEQUENCE, CHOICE];
const OTHERS = COUNTED.length;
const KINDS = OTHERS + 1;

const headOf = (kind: number, count: number): number => {
  const counted = COUNTED.indexOf(kind);
  return counted < 0 ? OTHERS + KINDS * (2 * kind + count) : counted + KINDS * count;
};

/** @throws when a number is too large for its array */
export function flatten(graph: Graph, table: PhraseTable): FlatGraph {
  const heads: number[] = [];
  const symbols: number[] = [];
  const parts: number[] = [];
  for (let node = 0; node < graph.kinds.length; node++) {
    const kind = graph.kinds[node]!;
    const own = partsOf(graph, node);
    heads.push(headOf(kind, own.length));
    own.forEach((part, i) => {
      if (kind === WORD) symbols.push(part - (own[i - 1] ?? 0));
      else parts.push(kind === CHOICE && i === 0 ? part : node - part);
    });
  }
  const { nodes, groups, needsFrom, needs } = table;
  const each = Array.from(nodes);
  const lists = {
    heads,
    symbols,
    parts,
    phrases: each.map((node, i) => node - (each[i - 1] ?? 0)),
    groups: Array.from(groups),
    counts: each.map((_, i) => needsFrom[i + 1]! - needsFrom[i]!),
    needs: each.flatMap((node, i) =>
      Array.prototype.slice.call(needs, needsFrom[i]!, needsFrom[i + 1]!).map((need: number) => need - node),
    ),
  };
  const fitted = FLAT_KEYS.map((key) => {
    const array = FLAT[key].from(lists[key]);
    if (!lists[key].every((number, i) => array[i] === number)) throw new Error(`a number of ${key} is too large`);
    return [key, array] as const;
  });
  return Object.fromEntries(fitted) as unknown as FlatGraph;
}

/**
 * @param names of the graph's symbols
 * @returns what `flatten` was given
 */
export function unflatten(
  flat: FlatGraph,
  names: readonly string[],
): { readonly graph: Graph; readonly phrases: PhraseTable } {
  const { heads, symbols, parts: steps } = flat;
  const kinds = new Uint8Array(heads.length);
  const starts = new Int32Array(heads.length + 1);
  const parts = new Int32Array(symbols.length + steps.length);
  let next = 0;
  let word = 0;
  let other = 0;
  for (let node = 0; node < heads.length; node++) {
    const counted = heads[node]! % KINDS;
    const rest = Math.trunc(heads[node]! / KINDS);
    const kind = counted === OTHERS ? Math.trunc(rest / 2) : COUNTED[counted]!;
    const end = next + (counted === OTHERS ? rest % 2 : rest);
    kinds[node] = kind;
    if (kind === WORD) for (let symbol = 0; next < end; next++) parts[next] = symbol += symbols[word++]!;
    else {
      if (kind === CHOICE) parts[next++] = steps[other++]!;
      while (next < end) parts[next++] = node - steps[other++]!;
    }
    starts[node + 1] = next;
  }
  const whole = { kinds, starts, parts, names };
  return { graph: { ...whole, uses: usesIn(whole) }, phrases: unflattened(flat) };
}

function unflattened({ phrases, groups, counts, needs: steps }: FlatGraph): PhraseTable {
  const nodes = new Int32Array(phrases.length);
  const needsFrom = new Int32Array(phrases.length + 1);
  const needs = new Int32Array(steps.length);
  for (let i = 0, node = 0, next = 0; i < phrases.length; i++) {
    nodes[i] = node += phrases[i]!;
    for (const end = next + counts[i]!; next < end; next++) needs[next] = node + steps[next]!;
    needsFrom[i + 1] = next;
  }
  // A view would hold all that was read.
  return { nodes, groups: groups.slice(), needsFrom, needs };
}
