import assert from 'node:assert/strict';
import { FUNCTION_PAGES, LEXICON } from '../../server/src/engine/rules/catalog.generated.ts';
import type { Matchable } from '../../server/src/engine/rules/matcher.ts';
import { impossiblePhrases } from '../../server/src/engine/trial/possible.ts';
import { PAGES } from '../support/pages.ts';

/** Law: every phrase of every rule, and of every sentence function, can match some text under its conditions. */
function never(rules: readonly Matchable[]): string[] {
  return impossiblePhrases(rules, { lexicon: LEXICON, pages: FUNCTION_PAGES }).map(
    ({ rule, phrase, message }) => `${rules[rule]?.id}: ${rules[rule]?.phrases[phrase]?.match}: ${message}`,
  );
}

describe('no phrase is one that nothing can match', () => {
  it('of the rules', () => assert.deepEqual(never(PAGES), []));
  it('of the sentence functions', () => assert.deepEqual(never(FUNCTION_PAGES), []));
});
