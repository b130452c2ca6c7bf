import type { LibraryCheck } from './check.ts';
import { areOne, chosen, groupsBy, nameOf, onceForTwins, repeats, setting, whereFrom } from './groups.ts';
import type { LibraryReply } from './library-reply.ts';

/** Words that a text must have: short ones ("Thank you for your message.") are the same with good reason. */
export const FEWEST_WORDS = 8;

/** @returns customer replies of one text, with links to the same places, for one language, channel and desk; two at least in a group */
export const equalTexts = (replies: readonly LibraryReply[]): LibraryReply[][] =>
  // Equal texts first: they are few.
  groupsBy(onceForTwins(chosen(replies)), ({ audience, words }) =>
    audience === 'customer' && words.count >= FEWEST_WORDS ? `${words.key} ${words.links}` : undefined,
  )
    .flatMap((equal) => (equal.length < 2 ? [] : groupsBy(equal, setting)))
    .filter(({ length }) => length > 1);

/** Two replies of one text: sooner or later only one of them is put right. */
export const sameText: LibraryCheck = (replies, { copies }) =>
  repeats(equalTexts(replies), areOne(copies), (reply, first) => ({
    message: `“${nameOf(first)}”${whereFrom(reply, first)} has the same text: keep one of the two.`,
    what: reply.words.key,
  }));
