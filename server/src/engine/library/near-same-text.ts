import type { Copies, LibraryCheck } from './check.ts';
import { alsoAt, areOne, chosen, groupsBy, nameOf, onceForTwins, setting, whereFrom } from './groups.ts';
import type { LibraryReply, ReplyWords } from './library-reply.ts';
import { nearestEarlier, shinglesOf } from './shingles.ts';

/**
 * How much of two texts must be the same: their runs of three words. Tried on 4,052 real replies: the rule's page says
 * what was found.
 */
export const LEAST_SHARE = 0.85;
/** Words that a text must have: in a short one a single word is a large share. */
export const FEWEST_WORDS = 25;

const known = new WeakMap<ReplyWords, Uint32Array>();

function shingles({ words }: LibraryReply): Uint32Array {
  const before = known.get(words) ?? shinglesOf(words.prose);
  known.set(words, before);
  return before;
}

/** A reply, and an earlier one of nearly its text. */
export interface NearPair {
  readonly reply: LibraryReply;
  readonly other: LibraryReply;
  /** How much of the two texts is the same, from `LEAST_SHARE` to 1. */
  readonly share: number;
}

/** @returns for each reply that has one the earlier reply which is most like it, but for those of one text */
export function* nearPairs(replies: readonly LibraryReply[], copies: Copies): Iterable<NearPair> {
  const isOne = areOne(copies);
  const long = onceForTwins(chosen(replies)).filter(
    ({ audience, words }) => audience === 'customer' && words.count >= FEWEST_WORDS,
  );
  for (const group of groupsBy(long, setting)) {
    // Of equal texts the first stands for all: the others are complained of as such.
    const distinct = groupsBy(group, ({ words }) => words.key).map(([first]) => first!);
    const near = nearestEarlier(distinct.map(shingles), LEAST_SHARE);
    for (const [i, reply] of distinct.entries()) {
      const found = near[i];
      const other = found === undefined ? undefined : distinct[found.index];
      if (found === undefined || other === undefined || isOne(reply, other)) continue;
      yield { reply, other, share: found.share };
    }
  }
}

/** Two replies of nearly one text: one of them was copied, and only one was kept up. */
export const nearSameText: LibraryCheck = function* (replies, { copies }) {
  for (const { reply, other, share } of nearPairs(replies, copies))
    yield {
      reply,
      message: `${Math.floor(share * 100)} % of this text is the same as in “${nameOf(other)}”${whereFrom(reply, other)}: keep one of the two, or say what tells them apart.`,
      what: '',
      related: [alsoAt(other)],
    };
};
