import { daysBetween } from '../text/day.ts';
import type { LibraryCheck } from './check.ts';
import { onceEach } from './groups.ts';

/** A reply that nobody has read through for longer than the team wants. */
export const unreviewed: LibraryCheck = function* (replies, { today, reviewEvery }) {
  // The head of a file counts for all its replies: it is said once.
  const seen = onceEach();
  for (const reply of replies) {
    const last = reply.upkeep?.reviewed;
    const most = reviewEvery(reply.path);
    if (last === undefined || most === undefined) continue;
    const days = daysBetween(last.day, today);
    if (days <= most || seen(reply, last.at)) continue;
    yield {
      reply,
      message: `This reply was reviewed on ${last.day}, more than ${most} days ago: read it through, and write the new day.`,
      what: last.day,
      ...(last.at === undefined ? {} : { at: { at: last.at, text: last.day } }),
    };
  }
};
