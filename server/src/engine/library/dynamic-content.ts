/** Texts that a desk keeps under a name, and the replies that use them: `{{dc.tracking_link}}`. */
import type { LibraryCheck, LibraryComplaint } from './check.ts';
import { groupsBy, nameOf } from './groups.ts';
import type { LibraryReply } from './library-reply.ts';

/** The names under which texts are kept, each with its texts. Only where a file of the library keeps any. */
const kept = (replies: readonly LibraryReply[]): ReadonlyMap<string, readonly LibraryReply[]> =>
  new Map(groupsBy(replies, definedBy).map((texts) => [definedBy(texts[0]!) ?? '', texts]));

/** The desk's own facts say it, or the placeholder by which the text is called up. */
const definedBy = ({ upkeep, shortcut }: LibraryReply): string | undefined =>
  upkeep?.defines ?? /^\{\{\s*(dc\.[\w.-]+)\s*\}\}$/.exec(shortcut ?? '')?.[1];

/** Each name that a reply uses, where it first does. */
function* usesIn(replies: readonly LibraryReply[]): Iterable<{ reply: LibraryReply; name: string; at: number }> {
  for (const reply of replies) {
    if (!reply.words.usesContent) continue;
    const said = new Set<string>();
    for (const [at, { name }] of reply.words.placeholders.entries()) {
      if (!name.startsWith('dc.') || said.has(name)) continue;
      said.add(name);
      yield { reply, name, at };
    }
  }
}

function complaint(reply: LibraryReply, at: number, name: string, message: string): LibraryComplaint {
  const place = reply.places?.[at];
  const text = reply.words.placeholders[at]?.text ?? name;
  return { reply, message, what: name, ...(place === undefined ? {} : { at: { at: place, text } }) };
}

/** A name under which no text is kept: the customer sees nothing there. */
export const dynamicContentUndefined: LibraryCheck = function* (replies) {
  const texts = kept(replies);
  if (texts.size === 0) return;
  for (const { reply, name, at } of usesIn(replies))
    if (!texts.has(name))
      yield complaint(
        reply,
        at,
        name,
        `There is no dynamic content “${name.slice(3)}”: the customer would see nothing here.`,
      );
};

/** A name whose text is switched off, or older than the text that it translates. */
export const dynamicContentInactive: LibraryCheck = function* (replies) {
  const texts = kept(replies);
  if (texts.size === 0) return;
  for (const { reply, name, at } of usesIn(replies)) {
    const off = texts.get(name)?.filter(({ upkeep }) => upkeep?.inactive === true || upkeep?.outdated === true) ?? [];
    const [first] = off;
    if (first === undefined) continue;
    const states = off.map(({ upkeep, locale }) => {
      const state = upkeep?.inactive === true ? 'switched off' : 'out of date';
      return locale === undefined ? state : `${state} (${locale})`;
    });
    yield {
      ...complaint(
        reply,
        at,
        name,
        `The dynamic content “${name.slice(3)}” is ${[...new Set(states)].join(', ')}: put it in order first.`,
      ),
      related: off.map((each) => ({ reply: each, message: `The dynamic content: “${nameOf(each)}”.` })),
    };
  }
};
