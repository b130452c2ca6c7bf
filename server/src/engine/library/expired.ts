import type { LibraryCheck } from './check.ts';
import { onceEach } from './groups.ts';

/** A reply whose last day has passed. */
export const expired: LibraryCheck = function* (replies, { today }) {
  // The head of a file counts for all its replies: it is said once.
  const seen = onceEach();
  for (const reply of replies) {
    const until = reply.upkeep?.expires;
    if (until === undefined || until.day >= today || seen(reply, until.at)) continue;
    yield {
      reply,
      message: `This reply expired on ${until.day}: renew it, or take it out.`,
      what: until.day,
      ...(until.at === undefined ? {} : { at: { at: until.at, text: until.day } }),
    };
  }
};
