import type { LibraryCheck } from './check.ts';
import { areOne, chosen, groupsBy, normal, repeats, setting, whereFrom } from './groups.ts';

/** Two replies with one title: agents take one for the other. */
export const duplicateTitle: LibraryCheck = (replies, { copies }) =>
  repeats(
    groupsBy(chosen(replies), (reply) => {
      const { title, shortcut, tags = [] } = reply;
      // A desk without titles shows the shortcut; folders tell apart what has one name.
      if (title === undefined || (shortcut !== undefined && normal(shortcut) === normal(title))) return undefined;
      return `${setting(reply)}\n${[...tags].sort().join('\t')}\n${normal(title)}`;
    }),
    areOne(copies),
    (reply, first) => ({
      message: `Another reply${whereFrom(reply, first)} is called “${reply.title?.trim() ?? ''}” too: give each a title that says what it is for.`,
      what: normal(reply.title ?? ''),
      at: 'title',
    }),
  );
