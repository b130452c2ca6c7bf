import type { LibraryCheck } from './check.ts';
import { areOne, chosen, groupsBy, nameOf, onceForTwins, repeats, setting, whereFrom } from './groups.ts';

/** Words that a text must have: short ones ("Thank you for your message.") are the same with good reason. */
export const FEWEST_WORDS = 8;

/** Two replies of one text: sooner or later only one of them is put right. */
export const sameText: LibraryCheck = (replies, { copies }) =>
  repeats(
    groupsBy(onceForTwins(chosen(replies)), (reply) =>
      reply.audience === 'customer' && reply.words.count >= FEWEST_WORDS
        ? `${setting(reply)}\n${reply.words.key}`
        : undefined,
    ),
    areOne(copies),
    (reply, first) => ({
      message: `“${nameOf(first)}”${whereFrom(reply, first)} has the same text: keep one of the two.`,
      what: reply.words.key,
    }),
  );
