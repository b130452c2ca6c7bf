import type { Reply } from '../engine/index.ts';

/**
 * The texts of one record (subject and body, HTML and plain text) stand beside each other, with one id and another role
 * each: to a person they are one reply.
 * @returns for each record the index of its first reply
 */
export function recordStarts(replies: readonly Pick<Reply, 'id' | 'role'>[]): readonly number[] {
  const starts: number[] = [];
  let roles = new Set<string>();
  for (const [i, { id, role }] of replies.entries()) {
    const before = replies[i - 1];
    if (before?.id === id && !roles.has(role)) {
      roles.add(role);
      continue;
    }
    starts.push(i);
    roles = new Set([role]);
  }
  return starts;
}

/** @returns which record holds a reply: an index into the starts. */
export function recordOf(starts: readonly number[], reply: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (starts[mid]! <= reply) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

/** A subject or title is part of a reply, and not what one wants to read first. */
const HEADING = /(^|\/)(subject|title)$/;

/**
 * @param from where a record begins
 * @param to where the next one does
 * @returns the index of the text by which a record is shown: its first body
 */
export function mainText(replies: readonly Pick<Reply, 'role'>[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (!HEADING.test(replies[i]!.role)) return i;
  return from;
}
