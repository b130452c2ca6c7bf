import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type Span } from '../../server/src/engine/index.ts';
import { difference, differenceByReply } from '../../server/src/lsp/difference.ts';
import { pathOf, uriOf } from '../../server/src/lsp/paths.ts';
import { quote } from '../../server/src/lsp/quote.ts';
import { editsWithBlanks, snippetOf } from '../../server/src/lsp/snippet.ts';
import { runs, SEED } from '../support/property.ts';

describe('language server: parts', () => {
  it('paths and addresses lead to each other', () => {
    for (const [uri, path] of [
      ['file:///home/ada/refund%20macros.json', '/home/ada/refund macros.json'],
      ['file:///c%3A/desk/100%25.md', 'c:/desk/100%.md'],
      ['vscode-vfs://github/desk/a%20b.md', 'vscode-vfs://github/desk/a%20b.md'],
      ['untitled:Untitled-1', 'untitled:Untitled-1'],
      ['file://server/share/a.md', '//server/share/a.md'],
    ] as const) {
      assert.equal(pathOf(uri), path);
      assert.equal(uriOf(path), uri);
    }
    assert.equal(pathOf('file:///C:/desk/a.md'), 'c:/desk/a.md');
    assert.equal(pathOf('file:///desk/50%.md'), '/desk/50%.md');
  });

  it('blanks keep their places when a fix has several edits', () => {
    const fix = {
      edits: [
        { at: { start: 20, end: 25 }, text: 'on [date].' },
        { at: { start: 5, end: 10 }, text: '[what] $' },
      ],
      blanks: [
        { start: 5, end: 11 },
        { start: 26, end: 32 },
      ],
    };
    const edits = editsWithBlanks(fix);
    assert.deepEqual(
      edits.map((edit, i) => snippetOf(edit, i + 1)),
      [`\${1:[what]} \\$`, `on \${2:[date]}.`],
    );
  });

  it('a quoted example keeps its lines and shows its signs', () => {
    assert.equal(
      quote('Hi *Sam*,\nsee [x](y)\n\n1. Do <b>\n# no'),
      '> Hi \\*Sam\\*,\\\n> see \\[x\\](y)\n>\n> 1\\. Do \\<b\\>\\\n> \\# no',
    );
  });

  it('what is marked in a quoted example is bold on each of its lines, by tags where stars would not be read', () => {
    const all = (text: string, words: string): Span => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    for (const [text, words, quoted] of [
      ['We must, now.', 'We must', '> **We must**, now.'],
      ['Hi {{x}}, go', '{{x}}', '> Hi **{{x}}**, go'],
      ['the key, or else', ', or', '> the key<b>, or</b> else'],
      ['Go on\nnow, Sam', 'on\nnow', '> Go **on**\\\n> **now**, Sam'],
    ] as const)
      assert.equal(quote(text, [all(text, words)]), quoted);
  });

  it('the difference of two texts, applied to the first, gives the second, and cuts no character in two', () => {
    const unit = fc.constantFrom('a', 'b', '\n', '\r\n', '🎉', '🎊', 'é', '\u{1F468}\u200D\u{1F469}');
    const text = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = difference(before, after);
        assert.equal(applyEdits(before, edits), after);
        for (const { at, text: written } of edits) {
          for (const [whole, offset] of [
            [before, at.start],
            [before, at.end],
          ] as const) {
            assert.doesNotMatch(whole.slice(offset - 1, offset + 1), /^[\uD800-\uDBFF][\uDC00-\uDFFF]|^\r\n/);
          }
          assert.doesNotMatch(written, /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
        }
      }),
      { seed: SEED, numRuns: runs(10_000) },
    );
  });

  it('no edit reaches from one reply into another, and all of them together give the second text', () => {
    const part = fc.string({ maxLength: 4, unit: fc.constantFrom('a', 'b', '\n') });
    const segment = fc.record({ gap: part, before: part, after: part });
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 5 }), part, fc.boolean(), (segments, last, twice) => {
        const texts = { before: '', after: '' };
        const was: Span[] = [];
        const is: Span[] = [];
        for (const { gap, before, after } of segments) {
          texts.before += gap;
          texts.after += gap;
          // One text at several places of YAML is several replies.
          for (let n = 0; n < (twice ? 2 : 1); n++) {
            was.push({ start: texts.before.length, end: texts.before.length + before.length });
            is.push({ start: texts.after.length, end: texts.after.length + after.length });
          }
          texts.before += before;
          texts.after += after;
        }
        const [before, after] = [texts.before + last, texts.after + last];
        const edits = differenceByReply(before, after, was, is);
        assert.equal(applyEdits(before, edits), after);
        for (const { at, reply } of edits) {
          const whole = was[reply];
          assert.ok(whole !== undefined && whole.start <= at.start && at.end <= whole.end);
        }
        assert.equal(applyEdits(before, differenceByReply(before, after, was, is.slice(1))), after);
      }),
      { seed: SEED, numRuns: runs(5_000) },
    );
  });
});
