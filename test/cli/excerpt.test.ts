import assert from 'node:assert/strict';
import fc from 'fast-check';
import { excerpt } from '../../server/src/cli/report/excerpt.ts';
import { columns } from '../../server/src/cli/terminal.ts';
import { runs, SEED } from '../support/property.ts';

/** `[[ ]]` stands around the phrase. */
function show(marked: string, width = 80): string[] {
  const from = marked.indexOf('[[');
  const sentence = marked.replace('[[', '').replace(']]', '');
  const { line, underline } = excerpt(sentence, from, marked.indexOf(']]') - 2 - from, width);
  return [line, underline];
}

describe('a phrase in its sentence', () => {
  it('is underlined', () => {
    assert.deepEqual(show('We [[apologise]] today.'), ['We apologise today.', '   ^^^^^^^^^']);
  });

  it('stays under its phrase after emoji, wide letters, accents and tabs', () => {
    assert.deepEqual(show('Hi 👋🏽 we [[apologise]].'), ['Hi 👋🏽 we apologise.', '         ^^^^^^^^^']);
    assert.deepEqual(show('日本 [[sorry 日本]]!'), ['日本 sorry 日本!', '     ^^^^^^^^^^']);
    assert.deepEqual(show('Cafe\u0301 [[sorry]]'), ['Cafe\u0301 sorry', '     ^^^^^']);
    assert.deepEqual(show('a\tb [[sorry]]'), ['a b sorry', '    ^^^^^']);
    assert.deepEqual(show('one\r\ntwo [[sorry]]'), ['one  two sorry', '         ^^^^^']);
  });

  it('is cut around the phrase, between words', () => {
    assert.deepEqual(show('The first words of this sentence are [[far away]] from all of its last words.', 40), [
      '…sentence are far away from all of…',
      '              ^^^^^^^^',
    ]);
    assert.deepEqual(show('[[Sorry]] for the very long sentence that follows here.', 24), [
      'Sorry for the very…',
      '^^^^^',
    ]);
    assert.deepEqual(show('A very long sentence comes before this [[sorry]]', 26), [
      '…comes before this sorry',
      '                   ^^^^^',
    ]);
  });

  it('is cut itself where it is wider than the line', () => {
    const [line, underline] = show(`x [[${'sorry '.repeat(20)}]] y`, 30);
    assert.equal(line, '…sorry sorry sorry sorry sorr…');
    assert.equal(underline, ` ${'^'.repeat(28)}`);
  });

  it('is quick and right in a sentence of a million letters', () => {
    const words = 'word '.repeat(100_000);
    assert.deepEqual(show(`${words}[[sorry]] ${words}`, 40)[1]?.trim(), '^^^^^');
  });

  it('never gets wider than the line, and the marks never leave it', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '日', '👋', 'e\u0301', '\t', 'word ', '\uD83D'),
      maxLength: 120,
    });
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 20, max: 60 }), (before, phrase, after, width) => {
        fc.pre(phrase.length > 0);
        const { line, underline } = excerpt(before + phrase + after, before.length, phrase.length, width);
        assert.ok(columns(line) <= width, line);
        assert.ok(underline.length <= columns(line));
        assert.match(underline, /^ *\^* *\^*$/);
      }),
      { numRuns: runs(5000), seed: SEED },
    );
  });
});
