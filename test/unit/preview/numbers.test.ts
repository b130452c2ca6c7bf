import assert from 'node:assert/strict';
import { numbersOf } from '../../../server/src/lsp/preview-numbers.ts';

describe('numbers of a reply', () => {
  it('count words and sentences, and name the longest', () => {
    assert.deepEqual(numbersOf(['Hi Sam,', 'Your lamp is on its way.', 'Best,']), {
      words: 9,
      sentences: 3,
      longest: { sentence: 1, words: 6 },
      seconds: 2,
      i: 0,
      we: 0,
      you: 1,
    });
  });

  it('take contractions, addresses, dates and amounts for one word each', () => {
    assert.equal(numbersOf(["I’m sure it's 24.00 on 2026-05-14, well-kept at sam@example.com."]).words, 9);
  });

  it('count who is spoken of, in all forms and spellings', () => {
    const { i, we, you } = numbersOf([
      'I’m sorry, and it is my fault.',
      "We've your order; our van brings it to YOU, not us.",
    ]);
    assert.deepEqual([i, we, you], [2, 3, 2]);
    assert.deepEqual(numbersOf(['Wend your way: yours, mine, ourselves.']).you, 2);
  });

  it('of nothing are nothing', () => {
    assert.deepEqual(numbersOf([]), { words: 0, sentences: 0, seconds: 0, i: 0, we: 0, you: 0 });
    assert.equal('longest' in numbersOf(['…']), false);
  });

  it('give the time to read at 238 words a minute', () => {
    assert.equal(numbersOf([Array(238).fill('word').join(' ')]).seconds, 60);
  });
});
