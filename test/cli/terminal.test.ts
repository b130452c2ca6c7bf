import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cells, columns, cut, painter, visible, wantsColor, wrap } from '../../server/src/cli/terminal.ts';
import { runs, SEED } from '../support/property.ts';

describe('text on a terminal', () => {
  it('counts columns as they are seen', () => {
    const cases: [string, number][] = [
      ['plain', 5],
      ['é', 1],
      ['e\u0301', 1],
      ['日本', 4],
      ['ｆｕｌｌ', 8],
      ['👋', 2],
      ['👋🏽', 2],
      ['👨‍👩‍👧', 2],
      ['🇩🇪', 2],
      ['❤️', 2],
      ['©', 1],
      ['’', 1],
      ['a\u200Bb', 2],
      ['한글', 4],
      ['שלום', 4],
      ['', 0],
    ];
    for (const [text, width] of cases) assert.equal(columns(text), width, JSON.stringify(text));
  });

  it('knows where each character begins', () => {
    assert.deepEqual(cells('a👋b'), [
      { at: 0, text: 'a', columns: 1 },
      { at: 1, text: '👋', columns: 2 },
      { at: 3, text: 'b', columns: 1 },
    ]);
  });

  it('lets no control character through and keeps the length', () => {
    assert.equal(visible('a\x1b[31mb\x07'), 'a␛[31mb␇');
    assert.equal(visible('a\tb\r\nc\u2028d\u00A0e'), 'a b  c d e');
    assert.equal(visible('\u202Eevil\u2066\x9b'), '\uFFFDevil\uFFFD\uFFFD');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visible(text);
        assert.equal(shown.length, text.length);
        assert.doesNotMatch(shown, /[\0-\x1f\x7f-\x9f\u202A-\u202E\u2066-\u2069]/);
      }),
      { numRuns: runs(5000), seed: SEED },
    );
  });

  it('cuts between characters, an ellipsis included in the width', () => {
    assert.equal(cut('short', 5), 'short');
    assert.equal(cut('shorter', 5), 'shor…');
    assert.equal(cut('two words', 5), 'two…');
    assert.equal(cut('日本語', 4), '日…');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        assert.ok(columns(cut(text, width)) <= width);
      }),
      { numRuns: runs(2000), seed: SEED },
    );
  });

  it('wraps at spaces and knows where each line begins', () => {
    assert.deepEqual(wrap('one two three', 7), [
      { text: 'one two', at: 0 },
      { text: 'three', at: 8 },
    ]);
    assert.deepEqual(
      wrap('a\n\nb', 9).map(({ text }) => text),
      ['a', '', 'b'],
    );
    assert.deepEqual(
      wrap('unbreakable x', 5).map(({ text }) => text),
      ['unbreakable', 'x'],
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'bcd', 'efghij', '日本', '\n')),
        fc.integer({ min: 3, max: 20 }),
        (words, width) => {
          const text = words.join(' ');
          for (const line of wrap(text, width)) {
            assert.equal(text.slice(line.at, line.at + line.text.length), line.text);
            assert.ok(columns(line.text) <= width || !line.text.trim().includes(' '));
          }
        },
      ),
      { numRuns: runs(2000), seed: SEED },
    );
  });

  it('colors or does not', () => {
    assert.equal(painter(true)('red', 'x'), '\x1b[31mx\x1b[39m');
    assert.equal(painter(false)('red', 'x'), 'x');
  });

  it('wants color on a terminal only, unless told otherwise', () => {
    assert.equal(wantsColor(true, {}), true);
    assert.equal(wantsColor(false, {}), false);
    assert.equal(wantsColor(true, { TERM: 'dumb' }), false);
    assert.equal(wantsColor(true, { NO_COLOR: '1' }), false);
    assert.equal(wantsColor(true, { NO_COLOR: '' }), true);
    assert.equal(wantsColor(false, { FORCE_COLOR: '1' }), true);
    assert.equal(wantsColor(true, { FORCE_COLOR: '0' }), false);
    assert.equal(wantsColor(false, { FORCE_COLOR: '1', NO_COLOR: '1' }), true);
  });
});
