import type { LibraryCheck } from './check.ts';
import { nameOf } from './groups.ts';
import type { LibraryReply } from './library-reply.ts';
import { translatedIn } from './translations.ts';

const SHOWN = 4;

/** A translation that fills in other things than its original. */
export const translationTags: LibraryCheck = function* (replies) {
  for (const { original, members } of translatedIn(replies)) {
    if (original === undefined) continue;
    for (const reply of members) {
      if (reply === original || reply.locale === undefined || reply.locale === original.locale) continue;
      const missing = without(original, reply);
      const other = without(reply, original);
      if (missing.length === 0 && other.length === 0) continue;
      const parts = [
        ...(missing.length === 0 ? [] : [`${listed(missing)} of the original is missing`]),
        ...(other.length === 0 ? [] : [`the original has no ${listed(other)}`]),
      ];
      const said = parts.join(', and ');
      yield {
        reply,
        message: `${said[0]?.toUpperCase() ?? ''}${said.slice(1)}: fill in the same in every language.`,
        what: `${missing.join(' ')}\n${other.join(' ')}`,
        related: [{ reply: original, message: `The original: “${nameOf(original)}”.` }],
      };
    }
  }
};

/** The placeholders of a reply whose names the other one has not, as they are written, each once. */
function without({ words }: LibraryReply, other: LibraryReply): readonly string[] {
  const there = new Set(other.words.placeholders.map(({ name }) => name));
  const own = words.placeholders.filter(({ name }) => !there.has(name));
  return [...new Map(own.map(({ name, text }) => [name, text])).values()];
}

const listed = (texts: readonly string[]): string =>
  texts.slice(0, SHOWN).join(', ') + (texts.length > SHOWN ? ' and more' : '');
