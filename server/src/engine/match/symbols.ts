import { OPAQUE } from '../markup/markup.ts';
import type { Word } from '../prose/words.ts';
import type { Node } from './phrase.ts';

/**
 * Words as small numbers. Every word that some phrase names has a symbol of its own; all others are UNKNOWN, except
 * that words with a beginning or an ending that some phrase names (`refund*`, `*ing`) share a symbol with those that have
 * the same ones.
 */
export interface Symbols {
  of(word: Word): number;
  /** Which symbols a word node accepts. */
  accepts(node: WordNode): ReadonlySet<number>;
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

type WordNode = Extract<Node, { type: 'word' }>;

/** Words that only look as if they had the ending of a verb form: `*ed` and `*ing` leave them out. */
const NO_VERB_FORMS = new Set(
  'bring building ceiling during evening king morning nothing anything something everything ring sing sling spring sting string swing thing things wing according bed bleed breed exceed feed greed hundred indeed need proceed red seed shed sled speed succeed weed wicked naked sacred'.split(
    ' ',
  ),
);
const endsIn = (word: string, ending: string): boolean =>
  word.endsWith(ending) && word.length > ending.length + 1 && !NO_VERB_FORMS.has(word);

/** Whether the symbol stands for all unknown words with this ending; as a word it would be too short to have one. */
const isClass = (symbol: string, ending: string): boolean => symbol.endsWith(`*${ending}`);

/** Distinct unknown words remembered before the memory is emptied. */
const REMEMBERED = 50_000;

export function symbolsFor(nodes: Iterable<Node>): Symbols {
  const ids = new Map<string, number>();
  const prefixes = new Set<string>();
  const suffixes = new Set<string>();
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
      for (const s of word.suffixes) suffixes.add(s);
    });

  // A word known by its beginning and ending alone: one symbol for each pair that phrases tell apart. Beginnings of one
  // word are nested ("ref", "refund"), so the longest names the set; endings are nested in the same way.
  const longestFirst = (set: ReadonlySet<string>): readonly string[] => [...set].sort((a, b) => b.length - a.length);
  const prefixList = longestFirst(prefixes);
  const suffixList = longestFirst(suffixes);
  const classes = new Map<string, number>();
  for (const p of [...prefixList, ''])
    for (const s of [...suffixList, '']) if (p !== '' || s !== '') classes.set(`${p}*${s}`, id(`${p}*${s}`));
  const byAffix = (word: string): number => {
    const p = prefixList.find((each) => word.startsWith(each)) ?? '';
    const s = suffixList.find((each) => endsIn(word, each)) ?? '';
    return classes.get(`${p}*${s}`) ?? UNKNOWN;
  };

  const unknown = new Map<string, number>();
  const numbers = new Set([NUMBER]);
  const signs = new Set([SIGN]);
  const byAffixes = new Set(classes.values());
  for (const [word, n] of ids) {
    // "*ing" is the name of a class of words, not a sign.
    if (byAffixes.has(n)) continue;
    if (/^[0-9]/.test(word)) numbers.add(n);
    else if (/^[^\p{L}\p{N}']/u.test(word)) signs.add(n);
  }

  /** By node: nodes of shared lists occur in many phrases. */
  const accepted = new Map<Node, ReadonlySet<number>>();
  const members = ({ words, prefixes: beginnings, suffixes: endings }: WordNode): ReadonlySet<number> => {
    const out = new Set<number>();
    for (const w of words) out.add(id(w));
    if (beginnings.length > 0 || endings.length > 0)
      for (const [word, n] of ids)
        if (beginnings.some((p) => word.startsWith(p)) || endings.some((e) => isClass(word, e) || endsIn(word, e)))
          out.add(n);
    return out;
  };

  return {
    of(word) {
      if (word.kind === 'opaque' || word.norm === OPAQUE) return OPAQUE_SYMBOL;
      const known = ids.get(word.norm);
      if (known !== undefined) return known;
      if (word.kind === 'number') return NUMBER;
      if (word.kind === 'sign') return SIGN;
      if (classes.size === 0) return UNKNOWN;
      let n = unknown.get(word.norm);
      if (n === undefined) {
        n = byAffix(word.norm);
        if (unknown.size >= REMEMBERED) unknown.clear();
        unknown.set(word.norm, n);
      }
      return n;
    },
    accepts(node) {
      let known = accepted.get(node);
      if (known === undefined) {
        known = members(node);
        accepted.set(node, known);
      }
      return known;
    },
    numbers,
    signs,
    count: FIRST_FREE + ids.size,
  };
}

function walk(node: Node, seen: Set<Node>, visit: (word: WordNode) => void): void {
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
