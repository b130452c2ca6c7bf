/** Which replies are one reply in several languages. */
import { groupsBy, normal } from './groups.ts';
import type { LibraryReply } from './library-reply.ts';

/** One reply in its languages. */
export interface Translated {
  /** The one that the others translate, where that is known. */
  readonly original: LibraryReply | undefined;
  readonly members: readonly LibraryReply[];
}

/** What a reply is called in each of its languages. */
function nameFor({ title, id, shortcut, words }: LibraryReply): string | undefined {
  return id === words.textId ? (shortcut ?? title) : id;
}

/** `mail/refund.de.md` is `refund`. */
const baseName = (path: string): string =>
  (path.split('/').pop() ?? path)
    .replace(/\.[a-z]+$/i, '')
    .replace(/(?:\.reply|\.replies)?$/i, '')
    .replace(/[._-][a-z]{2}(?:[-_][a-z]{2,4})?$/i, '');

/** Three rules ask it of the same replies. */
const known = new WeakMap<readonly LibraryReply[], readonly Translated[]>();

/** @returns every reply that has a language, with the others that are the same one; each form of a record by itself */
export function translatedIn(replies: readonly LibraryReply[]): readonly Translated[] {
  const before = known.get(replies) ?? (replies.some(({ locale }) => locale !== undefined) ? families(replies) : []);
  known.set(replies, before);
  return before;
}

function families(replies: readonly LibraryReply[]): readonly Translated[] {
  const all = replies.filter(({ upkeep }) => upkeep?.inactive !== true);
  const named = new Map<string, string>();
  for (const reply of all) {
    if (reply.upkeep?.translationOf !== undefined) continue;
    const name = nameFor(reply);
    if (name === undefined) continue;
    // What a translation may call its original, the surer name first.
    for (const each of [name, reply.shortcut, reply.title, reply.path, baseName(reply.path)]) {
      const key = each === undefined ? '' : keyOf(reply, each);
      if (key !== '' && !named.has(key)) named.set(key, name);
    }
  }
  const familyOf = (reply: LibraryReply): string | undefined => {
    const of = reply.upkeep?.translationOf;
    const name = of === undefined ? nameFor(reply) : (named.get(keyOf(reply, of)) ?? of);
    // Desks with a record for each language write it into the role, and replies of one id in a file are numbered there.
    const role = reply.role.replace(`/${reply.locale ?? ''}`, '').replace(/#\d+$/, '');
    return name === undefined ? undefined : `${keyOf(reply, name)}\n${role}\n${reply.channel ?? ''}`;
  };
  return groupsBy(all, familyOf)
    .filter((members) => members.some(({ locale }) => locale !== undefined))
    .map((members) => ({ original: originalOf(members), members }));
}

const keyOf = ({ provider = '' }: LibraryReply, name: string): string => `${provider}\n${normal(name)}`;

function originalOf(members: readonly LibraryReply[]): LibraryReply | undefined {
  const translated = members.some(({ upkeep }) => upkeep?.translationOf !== undefined);
  return (
    members.find(({ upkeep }) => upkeep?.original === true) ??
    (translated ? members.find(({ upkeep }) => upkeep?.translationOf === undefined) : undefined) ??
    members.find(({ locale }) => locale === undefined) ??
    members.find(({ locale }) => /^en\b/i.test(locale ?? ''))
  );
}

/** `de`, `pt-br`: as people compare them. */
export const localeKey = (locale: string): string => locale.toLowerCase().replaceAll('_', '-');
