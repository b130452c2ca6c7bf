import assert from 'node:assert/strict';
import { vocabularyOf } from '../../server/src/engine/match/vocabulary.ts';
import { matcherFor } from '../../server/src/engine/rules/matcher.ts';
import { FUNCTION_PAGES, LISTS } from '../support/pages.ts';
import { plainProse } from '../support/plain-prose.ts';

const finder = matcherFor([], vocabularyOf(LISTS), FUNCTION_PAGES);
const functionsIn = (text: string): ReadonlySet<string> =>
  new Set(
    finder
      .match(plainProse(text))
      .parts()
      .flatMap((parts) => parts.map((p) => p.function)),
  );

describe('functions of sentences', () => {
  it('have phrases free of mistakes', () => assert.deepEqual(finder.problems, []));

  for (const { id, examples } of FUNCTION_PAGES) {
    describe(id, () => {
      it('has sentences that do it and sentences that do not', () => {
        for (const kind of ['flagged', 'fine']) assert.ok(examples.some((e) => e.kind === kind));
      });
      for (const { kind, text } of examples)
        it(`${kind === 'flagged' ? 'does' : 'does not'}: ${text.replaceAll('\n', '⏎')}`, () =>
          assert.equal(functionsIn(text).has(id), kind === 'flagged'));
    });
  }

  it('takes the last short lines for a signature', () => {
    const parts = finder.match(plainProse('Hi Sam,\n\nThe lamp leaves today.\n\nRosa, Papertrail')).parts();
    assert.deepEqual(
      parts.map((own) => own.map((p) => p.function)),
      [['greet'], parts[1]?.map((p) => p.function) ?? [], ['sign']],
    );
  });
});
