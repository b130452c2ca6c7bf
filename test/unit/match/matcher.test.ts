import assert from 'node:assert/strict';
import fc from 'fast-check';
import { vocabularyOf } from '../../../server/src/engine/match/vocabulary.ts';
import { matcherFor } from '../../../server/src/engine/rules/matcher.ts';
import type { Matchable } from '../../../server/src/engine/rules/phrases.ts';
import { plainProse } from '../../support/plain-prose.ts';
import { runs, SEED } from '../../support/property.ts';

/** Every condition of the sentence, and some that look around it. */
const RULES: readonly Matchable[] = [
  { id: 'a/plain', phrases: [{ match: 'we cannot _' }] },
  { id: 'a/after', phrases: [{ match: 'sorry', unless: [{ after: ['for the _'] }] }] },
  { id: 'a/next', phrases: [{ match: 'cannot', unless: [{ next: ['but you can'] }] }] },
  { id: 'a/previous', phrases: [{ match: 'refund', only: { previous: ['sorry'] } }] },
  { id: 'a/earlier', phrases: [{ match: 'refund', unless: [{ earlier: ['you can'] }] }] },
  { id: 'a/is', phrases: [{ match: 'refund', only: { 'next-is': ['apologise'] } }] },
  { id: 'a/grammar', phrases: [{ match: '(refund|sorry)', unless: [{ 'if-clause': true, question: true }] }] },
];
const PAGES = [
  { id: 'apologise' as const, title: '', message: '', phrases: [{ match: 'sorry' }] },
  { id: 'offer' as const, title: '', message: '', phrases: [{ match: 'you can' }] },
];
const VOCABULARY = vocabularyOf();
const sentence = fc.constantFrom(
  'We cannot refund it.',
  'If we cannot refund it, we write.',
  'Sorry for the wait.',
  'Sorry.',
  'But you can choose.',
  'A refund?',
  'He said “we cannot refund” to us.',
  'said “we cannot',
  'A refund is on its way.',
);
const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));

describe('the matcher', () => {
  it('finds in a text it has met what a fresh one finds, whatever it met before', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), text, (before, now) => {
        const used = matcherFor(RULES, VOCABULARY, PAGES);
        for (const each of before) used.match(plainProse(each)).parts();
        const [a, b] = [used, matcherFor(RULES, VOCABULARY, PAGES)].map((matcher) => {
          const { hits, parts } = matcher.match(plainProse(now));
          return { hits, parts: parts() };
        });
        assert.deepEqual(a, b);
      }),
      { seed: SEED, numRuns: runs(2_000) },
    );
  });
});
