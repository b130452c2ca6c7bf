import assert from 'node:assert/strict';
import { titles } from '../../../server/src/engine/prose/titles.ts';
import { plainProse } from '../../support/plain-prose.ts';

const named = (text: string): string[] => titles(text, 0, text.length).map((at) => text.slice(at.start, at.end));

describe('titles', () => {
  const found: [text: string, want: string[]][] = [
    ["You Can't Take It With You is on at the Lyceum.", ["You Can't Take It With You"]],
    ['We Regret to Inform You is a novel.', ['We Regret to Inform You']],
    ['Thanks for ringing. Leave It With Me is a box for keys.', ['Leave It With Me']],
    ['Your copy of I Know How You Feel left on Monday.', ['I Know How You Feel']],
    ['Sorry! is on the shelf with the board games.', ['Sorry!']],
    ['The band Rest Assured plays at nine.', ['Rest Assured']],
    ['Once bitten, twice shy is the idiom in question 4.', ['Once bitten, twice shy']],
    ['This too shall pass is engraved inside the ring.', ['This too shall pass']],
    ['The bouquet: Cheer Up! is the one with sunflowers.', ['Cheer Up!']],
  ];
  for (const [text, want] of found) it(text, () => assert.deepEqual(named(text), want));

  const none = [
    'Unfortunately Royal Mail is late.',
    'Sorry Sam is away today.',
    'Sorry! It was our fault.',
    'Sorry! Royal Mail was late.',
    'Sorry! is this the right order?',
    'Sorry! was at lunch.',
    'Customer Service is closed.',
    'We Are Sorry For The Delay',
    'We Are Sorry For The Delay, and the parcel is on its way.',
    'Please note that We Cannot Refund this.',
    'I think You Tube is down.',
    'Sorry, I was away.',
    "We can't change it because Smith is the name on the ticket.",
    'Unfortunately this is the title that sold out.',
    'We are sorry Smith is the name on the bill.',
  ];
  for (const text of none) it(`not: ${text}`, () => assert.deepEqual(named(text), []));

  it('one word of prose, and no end of a sentence', () => {
    const { words, sentences } = plainProse('Sorry! is on the shelf.');
    assert.equal(words[0]?.kind, 'opaque');
    assert.equal(sentences.length, 1);
  });

  it('nothing of its own inside a quotation', () => {
    const { words } = plainProse('It says "We Regret to Inform You is a novel" there.');
    assert.equal(words.filter(({ kind }) => kind === 'opaque').length, 1);
  });
});
