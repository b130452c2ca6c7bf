import { OPAQUE } from '../markup/markup.ts';
import type { Word } from '../prose/words.ts';
import type { Node } from './phrase.ts';

/**
 * Words as small numbers. Every word that some phrase names has a symbol of its own; all others are UNKNOWN, except
 * that words with a beginning that some phrase names (`refund*`) share a symbol with those that have the same ones.
 */
export interface Symbols {
  of(word: Word): number;
  /** Which symbols a word node accepts. */
  accepts(node: Extract<Node, { type: 'word' }>): ReadonlySet<number>;
  /** Symbols of numbers in figures, named by a phrase or not. */
  readonly numbers: ReadonlySet<number>;
  /** Symbols of signs, named by a phrase or not. */
  readonly signs: ReadonlySet<number>;
  readonly count: number;
}

export const UNKNOWN = 0;
export const NUMBER = 1;
export const SIGN = 2;
export const OPAQUE_SYMBOL = 3;
const FIRST_FREE = 4;

/** Distinct unknown words remembered before the memory is emptied. */
const REMEMBERED = 50_000;

export function symbolsFor(nodes: Iterable<Node>): Symbols {
  const ids = new Map<string, number>();
  const prefixes = new Set<string>();
  const id = (word: string): number => {
    let n = ids.get(word);
    if (n === undefined) {
      n = FIRST_FREE + ids.size;
      ids.set(word, n);
    }
    return n;
  };
  const seen = new Set<Node>();
  for (const node of nodes)
    walk(node, seen, (word) => {
      for (const w of word.words) id(w);
      for (const p of word.prefixes) prefixes.add(p);
    });

  // A word known by its beginnings alone: one symbol for each set of beginnings that phrases tell apart. Beginnings of
  // one word are nested ("ref", "refund"), so the longest names the set.
  const prefixList = [...prefixes].sort((a, b) => b.length - a.length);
  const prefixIds = new Map(prefixList.map((p) => [p, id(`${p}*`)]));
  const byPrefix = (word: string): number => {
    for (const p of prefixList) if (word.startsWith(p)) return prefixIds.get(p) ?? UNKNOWN;
    return UNKNOWN;
  };

  const unknown = new Map<string, number>();
  const numbers = new Set([NUMBER]);
  const signs = new Set([SIGN]);
  for (const [word, n] of ids) {
    if (/^[0-9]/.test(word)) numbers.add(n);
    else if (/^[^\p{L}\p{N}']/u.test(word)) signs.add(n);
  }

  /** By node: nodes of shared lists occur in many phrases. */
  const accepted = new Map<Node, ReadonlySet<number>>();
  const members = (list: readonly string[], beginnings: readonly string[]): ReadonlySet<number> => {
    const out = new Set<number>();
    for (const w of list) out.add(id(w));
    for (const p of beginnings) for (const [word, n] of ids) if (word.startsWith(p)) out.add(n);
    return out;
  };

  return {
    of(word) {
      if (word.kind === 'opaque' || word.norm === OPAQUE) return OPAQUE_SYMBOL;
      const known = ids.get(word.norm);
      if (known !== undefined) return known;
      if (word.kind === 'number') return NUMBER;
      if (word.kind === 'sign') return SIGN;
      if (prefixList.length === 0) return UNKNOWN;
      let n = unknown.get(word.norm);
      if (n === undefined) {
        n = byPrefix(word.norm);
        if (unknown.size >= REMEMBERED) unknown.clear();
        unknown.set(word.norm, n);
      }
      return n;
    },
    accepts(node) {
      let known = accepted.get(node);
      if (known === undefined) {
        known = members(node.words, node.prefixes);
        accepted.set(node, known);
      }
      return known;
    },
    numbers,
    signs,
    count: FIRST_FREE + ids.size,
  };
}

function walk(node: Node, seen: Set<Node>, visit: (word: Extract<Node, { type: 'word' }>) => void): void {
  if (seen.has(node)) return;
  seen.add(node);
  switch (node.type) {
    case 'word':
      visit(node);
      return;
    case 'sequence':
      for (const item of node.items) walk(item, seen, visit);
      return;
    case 'choice':
      for (const item of node.of) walk(item, seen, visit);
      return;
    case 'optional':
    case 'repeat':
    case 'look':
      walk(node.item, seen, visit);
      return;
    default:
  }
}
