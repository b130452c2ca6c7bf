import assert from 'node:assert/strict';
import { wordChanges } from '../../server/src/cli/word-changes.ts';

const changes = (before: string, after: string): readonly string[] =>
  wordChanges(before, after).map((each) => `${each.before} → ${each.after}`);

describe('words that were changed', () => {
  it('are told in the place of the whole text', () => {
    assert.deepEqual(
      changes('Hi Sam, kindly send the form today. Simply log in.', 'Hi Sam, please send the form today. Log in.'),
      ['kindly → please', 'Simply log → Log'],
    );
    assert.deepEqual(changes('It is late!', 'It is late.'), ['late! → late.']);
  });

  it('have a word on each side where some were only taken out or put in', () => {
    assert.deepEqual(changes('please do not hesitate to contact us now', 'please contact us now'), [
      'please do not hesitate to contact → please contact',
    ]);
    assert.deepEqual(changes('We do it now.', 'We shall do it now.'), ['We do → We shall do']);
    assert.deepEqual(changes('Well, now.', ''), ['Well, now. → ']);
  });

  it('are one change where they stand close together', () => {
    assert.deepEqual(changes('one two three four five six', 'ONE two THREE four five six'), [
      'one two three → ONE two THREE',
    ]);
  });

  it('are none where only spaces differ', () => assert.deepEqual(changes('a  b\nc', 'a b c'), []));
});
