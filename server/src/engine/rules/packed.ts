/** What the build writes down of the catalogue, so that a start need not read its phrases. */
import { isMistake, phraseParser } from '../match/phrase.ts';
import { type ParsedPhrases, packTrees } from '../match/trees.ts';
import { FUNCTION_PAGES, LEXICON, RULES } from './catalog.generated.ts';
import { phrasesOf } from './matcher.ts';

/** Every phrase of the catalogue, those of conditions too, read. */
export function parsedCatalogue(): ParsedPhrases {
  const parse = phraseParser(LEXICON);
  return new Map(
    [...new Set([...RULES, ...FUNCTION_PAGES].flatMap(phrasesOf))].flatMap((source) => {
      const parsed = parse(source);
      return isMistake(parsed) ? [] : [[source, parsed] as const];
    }),
  );
}

/** @returns the text of `dist/phrases.json` */
export const packedCatalogue = (): string => packTrees(parsedCatalogue());
