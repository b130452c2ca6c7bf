import type { LibraryCheck } from './check.ts';
import { nameOf } from './groups.ts';
import { translatedIn } from './translations.ts';

/** A translation that was not looked at since its original was. */
export const translationOutdated: LibraryCheck = function* (replies) {
  for (const { original, members } of translatedIn(replies))
    for (const reply of members) {
      if (reply === original) continue;
      const here = reply.upkeep?.reviewed;
      const there = original?.upkeep?.reviewed;
      const isOlder = here !== undefined && there !== undefined && here.day < there.day;
      if (reply.upkeep?.outdated !== true && !isOlder) continue;
      const related =
        original === undefined
          ? {}
          : { related: [{ reply: original, message: `The original: “${nameOf(original)}”.` }] };
      yield {
        reply,
        message: isOlder
          ? `This translation was reviewed on ${here.day} and its original on ${there.day}: see whether it still says the same.`
          : 'The original was changed after this translation, says the help desk: see whether it still says the same.',
        what: reply.locale ?? '',
        ...(isOlder && here.at !== undefined ? { at: { at: here.at, text: here.day } } : {}),
        ...related,
      };
    }
};
