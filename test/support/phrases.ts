import fc from 'fast-check';

const WORDS = ['we', 'you', 'sorry', 'cannot', 'refund', 'refunds', 'for', 'the', 'delay', 'not', '12'];
const word = fc.constantFrom(...WORDS);

/** A random phrase that begins with a word, so that it is valid unless it is too long. */
export const phrase: fc.Arbitrary<string> = fc.letrec<{ phrase: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'phrase' },
    word,
    fc.constantFrom('_', '…', '^', '$', '<number>', '~refund', 'ref*', '*ing', '*ed', ',', '<late>', '<ways>'),
    fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((p) => `(${p.join('|')})`),
    fc.array(tie('part'), { minLength: 1, maxLength: 2 }).map((p) => `[${p.join(' ')}]`),
    tie('part').map((p) => `(${p})*`),
    tie('part').map((p) => `{not ${p}}`),
    tie('part').map((p) => `{is ${p}}`),
  ),
  phrase: fc.tuple(word, fc.array(tie('part'), { maxLength: 4 })).map(([w, parts]) => [w, ...parts].join(' ')),
})).phrase;

/** The lists that `phrase` names. */
export const LISTS = { late: ['late', 'delayed', 'not yet there'], ways: ['for [the]', '<late> …', 'refund'] };

/** A random text of words that such phrases name, and others. */
export const text: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: word },
      { weight: 2, arbitrary: fc.constantFrom('late', 'yet', 'there', 'delayed') },
      { weight: 1, arbitrary: fc.constantFrom(',', '.', 'other', 'wedding', 'tired', '“two words”', "can't") },
    ),
    { maxLength: 25 },
  )
  .map((w) => w.join(' '));
