import { once } from '../text/once.ts';
import type { LibraryCheck } from './check.ts';
import { groupsBy, normal } from './groups.ts';
import type { LibraryReply } from './library-reply.ts';

/** A word or number; `it's` is one. The number of a list's item is none. */
const wordPattern = once(() => /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu);
const ITEM = /^[ \t]*\d{1,2}[.)][ \t]+/gm;
/** Named in a message. */
const SHOWN = 4;

/** The HTML and the text of one record that do not say the same: who gets which is for the desk to decide. */
export const twinsDiffer: LibraryCheck = function* (replies) {
  const twins = replies.filter(({ twin }) => twin !== undefined);
  for (const [first, ...others] of groupsBy(twins, ({ record, id, twin }) => `${record}\n${id}\n${twin}`)) {
    if (first === undefined) continue;
    for (const reply of others) {
      const difference = tagDifference(first, reply) ?? wordDifference(first, reply);
      if (difference === undefined) continue;
      yield {
        reply,
        message: `This says something else than “${first.role}” of the same reply: ${difference}. Make them say the same.`,
        what: reply.twin ?? '',
        related: [{ reply: first, message: `The same reply as “${first.role}”.` }],
      };
    }
  }
};

function tagDifference(first: LibraryReply, reply: LibraryReply): string | undefined {
  const names = ({ words }: LibraryReply): string[] => words.placeholders.map(({ name }) => name);
  return said(reply, first, surplus(names(reply), names(first)), surplus(names(first), names(reply)));
}

function wordDifference(first: LibraryReply, reply: LibraryReply): string | undefined {
  // What one of them shows and prose leaves out would look like a difference.
  if (first.words.isPartial || reply.words.isPartial) return undefined;
  const words = ({ words: { prose } }: LibraryReply): string[] =>
    (prose.replace(ITEM, '').match(wordPattern()) ?? []).map((word) => normal(word).replaceAll('’', "'"));
  return said(reply, first, surplus(words(reply), words(first)), surplus(words(first), words(reply)));
}

/** What of a list the other one does not have, as often as it stands there. */
function surplus(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const each of other) left.set(each, (left.get(each) ?? 0) + 1);
  return list.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
}

function said(
  reply: LibraryReply,
  first: LibraryReply,
  here: readonly string[],
  there: readonly string[],
): string | undefined {
  const parts = [
    { role: reply.role, words: here },
    { role: first.role, words: there },
  ].filter(({ words }) => words.length > 0);
  if (parts.length === 0) return undefined;
  return parts
    .map(({ role, words }) => {
      const more = words.length > SHOWN ? ' …' : '';
      return `only “${role}” has “${words.slice(0, SHOWN).join(' ')}${more}”`;
    })
    .join(', ');
}
