import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeJsonString, encodeJsonText } from '../../server/src/engine/literals/json-string.ts';
import { anyText } from '../support/data.ts';
import { assertMapped } from '../support/mapped.ts';
import { runs, SEED } from '../support/property.ts';

const parameters = { numRuns: runs(10_000), seed: SEED };

/** One sign, written in one of the ways that JSON allows. */
const written = (unit: string, way: number): string => {
  const code = `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  if (way === 1) return code;
  if (way === 2) return code.toUpperCase().replace('\\U', '\\u');
  if (way === 3 && unit === '/') return '\\/';
  return JSON.stringify(unit).slice(1, -1);
};

const literal = fc.tuple(anyText, fc.infiniteStream(fc.nat(3))).map(
  ([text, ways]) =>
    `"${[...text]
      .flatMap((sign) => {
        const way = ways.next().value;
        return way === 1 || way === 2
          ? [...Array(sign.length)].map((_, i) => written(sign[i] ?? '', way))
          : [written(sign, way)];
      })
      .join('')}"`,
);

const fragments = [
  '"',
  '\\',
  '\\"',
  '\\u12',
  '\\ud83d',
  '\\udc4b',
  '\\u00E9',
  '\\q',
  'a',
  '\n',
  '\t',
  '\u0001',
  '\\/',
  '\\n',
  'é',
];

function parsed(source: string): string | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

describe('law 1: a JSON string reads as JSON.parse reads it', () => {
  it('however its signs are escaped', () => {
    fc.assert(
      fc.property(literal, (source) => {
        const decoded = decodeJsonString(source);
        assert.equal(decoded?.text, JSON.parse(source));
        assertMapped(decoded!, source);
      }),
      parameters,
    );
  });

  it('and what JSON.parse refuses is refused', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 8 }), (parts) => {
        const source = `"${parts.join('')}"`;
        assert.equal(decodeJsonString(source)?.text, parsed(source));
      }),
      parameters,
    );
  });

  it('and what is encoded, in any style, reads back', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), fc.boolean(), fc.boolean(), (text, ascii, upper, slash) => {
        const source = `"${encodeJsonText(text, { ascii, upper, slash })}"`;
        assert.equal(JSON.parse(source), text);
        if (ascii) assert.match(source, /^[\x20-\x7f]*$/);
      }),
      parameters,
    );
  });
});
