import type { LibraryCheck } from './check.ts';
import { localeKey, type Translated, translatedIn } from './translations.ts';

/** Replies that a library must have in several languages before one of them can lack one. */
const FEWEST = 3;

/** A reply that lacks a language in which most others are there. */
export const translationMissing: LibraryCheck = function* (replies) {
  for (const families of byDesk(translatedIn(replies))) {
    if (families.length < FEWEST) continue;
    const counts = new Map<string, number>();
    // A reply in one language is no sign that others are to be translated into it.
    for (const family of families.filter(({ members }) => new Set(members.map(({ locale }) => locale)).size > 1))
      for (const locale of localesOf(family)) counts.set(locale, (counts.get(locale) ?? 0) + 1);
    const usual = [...counts].filter(([, count]) => count >= FEWEST && count * 2 > families.length);
    for (const family of families) {
      const there = localesOf(family);
      const missing = usual.filter(([locale]) => !there.has(locale)).sort(([a], [b]) => (a < b ? -1 : 1));
      const reply = family.original ?? family.members[0];
      if (reply === undefined || missing.length === 0) continue;
      const names = missing.map(([locale]) => locale);
      yield {
        reply,
        message: `This reply is missing in ${names.join(', ')}: ${Math.min(...missing.map(([, count]) => count))} of ${families.length} replies have it there.`,
        what: names.join(' '),
      };
    }
  }
};

function byDesk(all: readonly Translated[]): readonly (readonly Translated[])[] {
  const desks = new Map<string, Translated[]>();
  // One text of each reply: its subject, chat and email are translated together.
  const seen = new Set<string>();
  for (const family of all) {
    const first = family.original ?? family.members[0];
    if (first === undefined || seen.has(first.record)) continue;
    for (const { record } of family.members) seen.add(record);
    const desk = first.provider ?? '';
    desks.set(desk, [...(desks.get(desk) ?? []), family]);
  }
  return [...desks.values()];
}

/** An original without a language is in that of the library, which is no translation. */
const localesOf = ({ members }: Translated): ReadonlySet<string> =>
  new Set(members.flatMap(({ locale }) => (locale === undefined ? [] : [localeKey(locale)])));
