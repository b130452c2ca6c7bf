import type { LibraryCheck } from './check.ts';

/** A reply whose last day has passed. */
export const expired: LibraryCheck = function* (replies, { today }) {
  for (const reply of replies) {
    const until = reply.upkeep?.expires;
    if (until === undefined || until.day >= today) continue;
    yield {
      reply,
      message: `This reply expired on ${until.day}: renew it, or take it out.`,
      what: until.day,
      ...(until.at === undefined ? {} : { at: { at: until.at, text: until.day } }),
    };
  }
};
