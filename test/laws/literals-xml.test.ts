import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeXmlText, encodeXmlText } from '../../server/src/engine/literals/xml-text.ts';
import { anyText } from '../support/data.ts';
import { assertMapped } from '../support/mapped.ts';
import { runs, SEED } from '../support/property.ts';

const parameters = { numRuns: runs(10_000), seed: SEED };

const pairs: readonly (readonly [written: string, reads: string])[] = [
  ['Hi', 'Hi'],
  [' ', ' '],
  ['\n', '\n'],
  ['\r\n', '\n'],
  ['>', '>'],
  ['’👋', '’👋'],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&apos;', "'"],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&#x1F44B;', '👋'],
  ['&amp;amp;', '&amp;'],
];

describe('law 1: a text of XML reads as what was written', () => {
  it('whatever entities', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pairs), { maxLength: 10 }), (parts) => {
        const literal = parts.map(([written]) => written).join('');
        const value = decodeXmlText(literal);
        assert.equal(value?.text, parts.map(([, reads]) => reads).join(''));
        assertMapped(value!, literal);
      }),
      parameters,
    );
  });

  it('written by us, in every style', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom("'", '&apos;', '&#39;'),
        fc.constantFrom('"', '&quot;'),
        fc.constantFrom('\n', '\r\n'),
        (text, apostrophe, quote, lineEnd) => {
          assert.equal(decodeXmlText(encodeXmlText(text, { apostrophe, quote, lineEnd }))?.text, text);
        },
      ),
      parameters,
    );
  });

  it('and tags and entities that nobody knows are refused', () => {
    for (const literal of ['a<b', '<b/>', 'a & b', '&nbsp;', '&#x110000;', '&#;', '&amp'])
      assert.equal(decodeXmlText(literal), undefined, literal);
  });
});
