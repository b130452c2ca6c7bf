import assert from 'node:assert/strict';
import type { Matchable } from '../../server/src/engine/rules/phrases.ts';
import { wordings } from '../../server/src/engine/rules/wordings.ts';
import { impossiblePhrases } from '../../server/src/engine/trial/possible.ts';
import { FUNCTION_PAGES, PAGES } from '../support/pages.ts';

/** Law: every phrase of every rule, and of every sentence function, can match some text under its conditions. */
function never(rules: readonly Matchable<string>[]): string[] {
  return impossiblePhrases(rules, wordings()).map(
    ({ rule, phrase, message }) => `${rules[rule]?.id}: ${rules[rule]?.phrases[phrase]?.match}: ${message}`,
  );
}

describe('no phrase is one that nothing can match', () => {
  it('of the rules', () => assert.deepEqual(never(PAGES), []));
  it('of the sentence functions', () => assert.deepEqual(never(FUNCTION_PAGES), []));
});
