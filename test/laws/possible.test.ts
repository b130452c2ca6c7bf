import fc from 'fast-check';
import { vocabularyOf } from '../../server/src/engine/match/vocabulary.ts';
import { matcherFor } from '../../server/src/engine/rules/matcher.ts';
import type { Condition, Phrase } from '../../server/src/engine/rules/rule.ts';
import { impossiblePhrases } from '../../server/src/engine/trial/possible.ts';
import { plainProse } from '../support/plain-prose.ts';
import { runs, SEED } from '../support/property.ts';

const VOCABULARY = vocabularyOf();
/** Sentences of up to four of these, all of them. */
const WORDS = ['sorry', 'we', 'you', 'late', ','];
const sentences = (length: number): string[] =>
  length === 0 ? [''] : sentences(length - 1).flatMap((before) => WORDS.map((word) => `${before} ${word}`.trim()));
const PROSE = [1, 2, 3, 4].flatMap(sentences).map((text) => plainProse(`${text}.`));

const word = fc.constantFrom(...WORDS);
const words = fc.array(word, { minLength: 1, maxLength: 2 }).map((all) => all.join(' '));
const some = fc.array(words, { minLength: 1, maxLength: 2 }).map((all) => all.join('|'));
const item = fc.oneof(
  { weight: 4, arbitrary: word },
  some.map((all) => `(${all})`),
  some.map((all) => `[${all}]`),
  some.map((all) => `{not ${all}}`),
  some.map((all) => `{is ${all}}`),
  fc.constantFrom('_', '…', '^', '$'),
);
const match = fc
  .tuple(fc.array(item, { maxLength: 3 }), word, fc.array(item, { maxLength: 3 }))
  .map(([before, own, after]) => [...before, own, ...after].join(' '));
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom<Condition>(
    { question: false },
    { subject: ['we'] },
    { subject: ['you', 'none'] },
    { negated: false },
    { dated: false },
  ),
  words.map((after) => ({ after: [after] })),
  words.map((before) => ({ before: [before] })),
  words.map((sentence) => ({ sentence: [sentence] })),
);
const phrase: fc.Arbitrary<Phrase> = fc
  .tuple(match, fc.option(condition, { nil: undefined }), fc.array(condition, { maxLength: 1 }))
  .map(([own, only, unless]) => ({ match: own, unless, ...(only === undefined ? {} : { only }) }));

describe('law of phrases that nothing can match', () => {
  it('none of them is found in any short sentence', function () {
    this.timeout(0);
    fc.assert(
      fc.property(phrase, (each) => {
        const rule = { id: 'house/x', phrases: [each] };
        if (impossiblePhrases([rule], { vocabulary: VOCABULARY, functions: [] }).length === 0) return true;
        const matcher = matcherFor([rule], VOCABULARY);
        return !PROSE.some((prose) => matcher.match(prose).hits.length > 0);
      }),
      { numRuns: runs(2000), seed: SEED },
    );
  });
});
