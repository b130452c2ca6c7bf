import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { readerFor } from '../../server/src/engine/markup/index.ts';
import { OPAQUE } from '../../server/src/engine/markup/markup.ts';
import { scanTokens } from '../../server/src/engine/providers/tokens/scan.ts';
import type { Markup } from '../../server/src/engine/reply.ts';
import { anyText, htmlText, markdownText } from '../support/markup-text.ts';
import { runs, SEED } from '../support/property.ts';
import { BLANKS } from '../support/prose-edit.ts';

const MARKUPS: readonly Markup[] = ['plain', 'markdown', 'html'];

/** Tokens in order, apart, inside the text, and saying what stands there. */
function checkTokens(source: string, tokens: ReturnType<typeof scanTokens>): void {
  let from = 0;
  for (const { at, text } of tokens) {
    assert.ok(from <= at.start && at.start < at.end && at.end <= source.length);
    assert.equal(text, source.slice(at.start, at.end));
    from = at.end;
  }
}

function checkProse(source: string, markup: Markup): void {
  const tokens = scanTokens(source, { markup, blanks: BLANKS });
  checkTokens(source, tokens);
  const read = readerFor(markup).read(source, tokens);
  let inText = 0;
  let inSource = 0;
  for (const piece of read.pieces) {
    assert.ok(inText <= piece.text.start && piece.text.start < piece.text.end && piece.text.end <= read.text.length);
    assert.ok(
      inSource <= piece.source.start && piece.source.start < piece.source.end && piece.source.end <= source.length,
    );
    if (!piece.atomic) {
      assert.equal(
        read.text.slice(piece.text.start, piece.text.end),
        source.slice(piece.source.start, piece.source.end),
      );
    }
    // Only block breaks are synthetic.
    assert.ok(inText === piece.text.start || read.text.slice(inText, piece.text.start) === '\n\n');
    inText = piece.text.end;
    inSource = piece.source.end;
  }
  assert.equal(inText, read.text.length);
  let from = 0;
  read.blocks.forEach(({ at }, i) => {
    assert.equal(at.start, i === 0 ? 0 : from + 2);
    assert.ok(at.end > at.start);
    from = at.end;
  });
  assert.equal(from, read.text.length);
  for (const [offset, token] of read.tokenAt) {
    assert.equal(read.text[offset], OPAQUE);
    assert.ok(tokens[token] !== undefined);
  }
  for (const { open, close } of read.marks) {
    assert.ok(
      0 <= open.start &&
        open.start < open.end &&
        open.end <= close.start &&
        close.start < close.end &&
        close.end <= source.length,
    );
  }
  for (const { at } of read.comments) assert.ok(0 <= at.start && at.start < at.end && at.end <= source.length);
}

describe('laws: any text at all', () => {
  for (const markup of MARKUPS) {
    it(`is read as ${markup} without a throw, with a map that holds`, () => {
      fc.assert(
        fc.property(fc.oneof(anyText, markdownText, htmlText), (source) => checkProse(source, markup)),
        { numRuns: runs(10_000), seed: SEED },
      );
    });

    it(`is read as ${markup} when it is large`, () => {
      fc.assert(
        fc.property(fc.integer(), (n) => {
          // A linear congruence: the same bytes everywhere.
          let state = n >>> 0;
          let source = '';
          for (let i = 0; i < 16_384; i++) {
            state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
            source += String.fromCharCode(state >>> 24);
          }
          checkProse(source, markup);
        }),
        { numRuns: Math.min(4, runs(4)), seed: SEED },
      );
    });

    it(`reads every sign of ${markup} a thousand times over`, () => {
      const signs = [
        '{{',
        '{%',
        '[',
        '<',
        '</',
        '<a ',
        '&',
        '*',
        '_',
        '`',
        '>',
        '- ',
        '#',
        '|',
        '~',
        '!',
        '(',
        '\\',
        '<!--',
        '{{"',
        '${a ',
        'X',
        'a@',
        '://',
        '*a_ ',
        'a\n=\n',
        '1. ',
        '\t',
        '<code>',
        '&lt;',
        '}}',
        'a.b}}',
        '[a](',
        '\n> ',
      ];
      for (const sign of signs) checkProse(sign.repeat(1000), markup);
    });
  }
});
