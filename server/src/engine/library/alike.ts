/** Replies that say the same or nearly the same, as groups. */
import { areOne, copiesAmong } from './groups.ts';
import type { LibraryReply } from './library-reply.ts';
import { type NearPair, nearPairs } from './near-same-text.ts';
import { equalTexts } from './same-text.ts';

/** Replies with one text, or nearly. */
export interface AlikeGroup {
  /** In the order of paths, then of the file; two at least. */
  readonly replies: readonly LibraryReply[];
  /** How much of its text each shares with another one of the group at least, from 0 to 1. */
  readonly share: number;
}

/**
 * Groups replies that say the same or nearly the same, whatever levels the rules about it have.
 * @param files of the library, in any order
 * @returns the largest groups first
 */
export function alikeGroups(
  files: readonly { readonly path: string; readonly replies: readonly LibraryReply[] }[],
): readonly AlikeGroup[] {
  const replies = [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap((file) => [...file.replies].sort((a, b) => a.start - b.start));
  const copies = copiesAmong(replies);
  const isOne = areOne(copies);
  const equal = equalTexts(replies).flatMap(([first, ...others]): NearPair[] =>
    others.flatMap((reply) => (isOne(reply, first!) ? [] : [{ reply, other: first!, share: 1 }])),
  );
  const groupOf = new Map<LibraryReply, { members: LibraryReply[]; share: number }>();
  const own = (reply: LibraryReply) => groupOf.get(reply) ?? { members: [reply], share: 1 };
  for (const { reply, other, share } of [...equal, ...nearPairs(replies, copies)]) {
    const [to, from] = [own(other), own(reply)];
    if (to !== from) to.members.push(...from.members);
    to.share = Math.min(to.share, from.share, share);
    for (const member of to.members) groupOf.set(member, to);
  }
  const place = new Map(replies.map((reply, i) => [reply, i]));
  return [...new Set(groupOf.values())]
    .map(({ members, share }) => ({ replies: members.sort((a, b) => place.get(a)! - place.get(b)!), share }))
    .sort((a, b) => b.replies.length - a.replies.length || b.share - a.share);
}
