import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { readerFor } from '../../server/src/engine/markup/index.ts';
import { OPAQUE, type ReadProse } from '../../server/src/engine/markup/markup.ts';
import { isPlainEdit, proseEdits } from '../../server/src/engine/markup/write.ts';
import type { Markup } from '../../server/src/engine/reply.ts';
import { applyEdits } from '../../server/src/engine/text/edit.ts';
import { toSource } from '../../server/src/engine/text/mapped-text.ts';
import type { Span } from '../../server/src/engine/text/span.ts';
import {
  anyText,
  calmMarkdownText,
  htmlText,
  markdownText,
  wellFormedHtml,
  wordyText,
} from '../support/markup-text.ts';
import { runs, SEED } from '../support/property.ts';
import { BLANKS, phrasesIn, readReply, replacement, shown } from '../support/prose-edit.ts';

const TEXTS: readonly (readonly [Markup, fc.Arbitrary<string>])[] = [
  ['plain', calmMarkdownText],
  ['plain', anyText],
  ['markdown', calmMarkdownText],
  ['markdown', markdownText],
  ['html', wellFormedHtml],
  ['html', htmlText],
];

const pick = fc.nat();

function takesLink(source: string, read: ReadProse, at: Span): boolean {
  const { start, end } = toSource(read, at);
  return read.marks.some(
    ({ open, close }) =>
      /^(?:\[|<a\b)/i.test(source.slice(open.start, open.end)) && start <= open.end && close.start <= end,
  );
}

describe('laws: put and get through markup', () => {
  for (const [markup, texts] of [TEXTS[0]!, TEXTS[2]!, TEXTS[4]!]) {
    it(`writes nearly every phrase of ${markup} so that it reads back, and nothing else changes`, () => {
      let asked = 0;
      let written = 0;
      fc.assert(
        fc.property(texts, replacement, pick, (source, text, n) => {
          const before = readReply(markup, source);
          const phrases = phrasesIn(before);
          const at = phrases[n % phrases.length];
          // With a link's whole text its address would go: that may be refused.
          if (at === undefined || takesLink(source, before, at)) return;
          asked++;
          const want: string = before.text.slice(0, at.start) + shown(text) + before.text.slice(at.end);
          const reads = proseEdits(readerFor(markup), source, before, at, text).map((edits) => {
            const after = applyEdits(source, edits);
            assert.ok(after !== undefined, 'edits overlap');
            return readReply(markup, after).text;
          });
          if (reads.includes(want)) written++;
        }),
        { numRuns: runs(10_000), seed: SEED },
      );
      assert.ok(written > asked * 0.97, `${written} of ${asked}`);
    });
  }

  for (const [markup, texts] of TEXTS) {
    it(`trusts an edit of ${markup} unread only where reading it would prove it`, () => {
      let trusted = 0;
      fc.assert(
        fc.property(fc.oneof(texts, wordyText), replacement, pick, (source, text, n) => {
          const before = readReply(markup, source);
          const phrases = phrasesIn(before);
          const at = phrases[n % phrases.length];
          if (at === undefined) return;
          for (const edits of proseEdits(readerFor(markup), source, before, at, text)) {
            const edit = edits[0];
            if (edit === undefined || edits.length > 1 || !isPlainEdit(source, edit, markup, BLANKS)) continue;
            trusted++;
            const after = applyEdits(source, edits)!;
            const want: string = before.text.slice(0, at.start) + shown(text) + before.text.slice(at.end);
            assert.equal(readReply(markup, after).text, want);
          }
        }),
        { numRuns: runs(10_000), seed: SEED },
      );
      assert.ok(trusted > 0);
    });
  }

  it('loses no placeholder and no address that stands outside the word', () => {
    for (const [markup, texts] of TEXTS) {
      fc.assert(
        fc.property(texts, pick, (source, n) => {
          const before = readReply(markup, source);
          const words = phrasesIn(before).filter((at) => /^[\p{L}\p{N}]+$/u.test(before.text.slice(at.start, at.end)));
          const at = words[n % words.length];
          if (at === undefined) return;
          const nouns = (text: string): number => readReply('plain', text).text.split(OPAQUE).length;
          for (const edits of proseEdits(readerFor(markup), source, before, at, 'word'))
            assert.ok(nouns(applyEdits(source, edits)!) >= nouns(source));
        }),
        { numRuns: Math.ceil(runs(10_000) / TEXTS.length), seed: SEED },
      );
    }
  });
});
