/** How alike texts are: the share of runs of three words that two of them have in common (Jaccard), exactly. */
import { once } from '../text/once.ts';

/** What stands for a placeholder or an address is a word. */
const wordPattern = once(() => /[\p{L}\p{N}]+|\uFFFC/gu);
const LENGTH = 3;

/** @returns hashes of the runs of three words of a text, each once, in rising order; case does not count */
export function shinglesOf(text: string): Uint32Array {
  const words = text.toLowerCase().match(wordPattern()) ?? [];
  const hashes = words.map(hashOf);
  const runs = new Uint32Array(Math.max(0, words.length - LENGTH + 1));
  for (let i = 0; i < runs.length; i++) {
    let h = 0;
    for (let k = 0; k < LENGTH; k++) h = Math.imul(h ^ hashes[i + k]!, 0x9e3779b1) ^ (h >>> 15);
    runs[i] = h;
  }
  runs.sort();
  return runs.filter((h, i) => h !== runs[i - 1]);
}

function hashOf(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

/**
 * @param least the share that is asked for
 * @returns the share of what two sets in rising order have in common; 0 where that is less than asked for
 */
export function jaccard(a: Uint32Array, b: Uint32Array, least = 0): number {
  const all = a.length + b.length;
  // So many members of either may be in one of them alone: with one more they cannot be alike enough.
  let spare = all - 2 * Math.ceil((least * all) / (1 + least) - 1e-9);
  let shared = 0;
  let i = 0;
  let k = 0;
  while (i < a.length && k < b.length && spare >= 0) {
    const left = a[i]!;
    const right = b[k]!;
    if (left === right) shared++;
    else spare--;
    if (left <= right) i++;
    if (right <= left) k++;
  }
  const share = shared === 0 ? 0 : shared / (all - shared);
  return share >= least ? share : 0;
}

export interface Nearest {
  /** Which of the earlier sets. */
  readonly index: number;
  readonly share: number;
}

/** So many sets are compared with one; the law of exactness holds up to there. */
const COMPARED = 64;
const SIGNS = 1 << 20;

/**
 * Finds for each set the earlier one that is most like it; of equals the first.
 *
 * Two sets of share `least` have one of their rarest members in common (prefix filtering: Chaudhuri et al., "A primitive
 * operator for similarity joins", 2006), so that each is compared only with those that have.
 * @param sets in rising order each
 * @param least a share above 0
 */
export function nearestEarlier(sets: readonly Uint32Array[], least: number): readonly (Nearest | undefined)[] {
  // How often a member is there decides their order; that some share a number changes nothing but the order.
  const counts = new Uint32Array(SIGNS);
  for (const set of sets) for (const h of set) counts[h & (SIGNS - 1)]!++;
  const holders = new Map<number, number[]>();
  const seen = new Int32Array(sets.length).fill(-1);
  return sets.map((set, i) => {
    let best: Nearest | undefined;
    let compared = 0;
    for (const h of rarest(set, set.length - Math.ceil(set.length * least - 1e-9) + 1, counts)) {
      const earlier = holders.get(h);
      if (earlier === undefined) holders.set(h, [i]);
      else {
        for (let k = 0; k < earlier.length && compared < COMPARED; k++) {
          const other = earlier[k]!;
          if (seen[other] === i) continue;
          seen[other] = i;
          const there = sets[other]!;
          if (Math.min(set.length, there.length) < least * Math.max(set.length, there.length)) continue;
          compared++;
          const share = jaccard(set, there, least);
          if (
            share >= least &&
            (best === undefined || share > best.share || (share === best.share && other < best.index))
          )
            best = { index: other, share };
        }
        earlier.push(i);
      }
    }
    return best;
  });
}

/** The first members of a set in the order of how rare they are, but for those that no other set can have. */
function rarest(set: Uint32Array, count: number, counts: Uint32Array): readonly number[] {
  const often = (h: number): number => counts[h & (SIGNS - 1)]!;
  let alone = 0;
  for (const h of set) if (often(h) === 1) alone++;
  if (set.length === 0 || alone >= count) return [];
  const order = new Float64Array(set.length - alone);
  let n = 0;
  for (const h of set) if (often(h) > 1) order[n++] = often(h) * 2 ** 32 + h;
  order.sort();
  return Array.from(order.subarray(0, count - alone), (sign) => sign % 2 ** 32);
}
