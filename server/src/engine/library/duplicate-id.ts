import type { LibraryCheck } from './check.ts';
import { chosen, groupsBy, nameOf, ownId, repeats, setting, whereFrom } from './groups.ts';

/** Two replies with one id: whatever goes by the id takes one for the other. */
export const duplicateId: LibraryCheck = (replies, { copies }) =>
  repeats(
    groupsBy(chosen(replies), (reply) => {
      const id = ownId(reply);
      return id === undefined ? undefined : `${setting(reply)}\n${id}`;
    }),
    // Two records of one id are what is looked for; copies of a file have them all.
    (a, b) => a.record === b.record || copies(a.path, b.path),
    (reply, first) => ({
      message: `“${nameOf(first)}”${whereFrom(reply, first)} has the same id, ${reply.id}: give each reply its own.`,
      what: reply.id,
    }),
  );
