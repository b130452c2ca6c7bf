import type { LibraryCheck } from './check.ts';
import { areOne, chosen, groupsBy, nameOf, normal, repeats, whereFrom } from './groups.ts';

/** espanso offers a choice where a trigger belongs to several matches. */
const MAY_SHARE: ReadonlySet<string> = new Set(['espanso']);

/** Two replies of one desk that are called up by one shortcut: only one of them can be reached. */
export const duplicateShortcut: LibraryCheck = (replies, { copies }) =>
  repeats(
    groupsBy(chosen(replies), (reply) =>
      reply.shortcut === undefined || MAY_SHARE.has(reply.provider ?? '')
        ? undefined
        : `${reply.provider ?? ''}\n${reply.locale?.toLowerCase() ?? ''}\n${normal(reply.shortcut)}`,
    ),
    areOne(copies),
    (reply, first) => ({
      message: `The shortcut “${reply.shortcut?.trim() ?? ''}” also calls up “${nameOf(first)}”${whereFrom(reply, first)}: give each reply its own.`,
      what: normal(reply.shortcut ?? ''),
    }),
  );
