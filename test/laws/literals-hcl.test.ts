import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  decodeHclString,
  decodeHeredoc,
  encodeHclString,
  interpolationsOf,
} from '../../server/src/engine/literals/hcl-template.ts';
import { anyText } from '../support/data.ts';
import { assertMapped } from '../support/mapped.ts';
import { runs, SEED } from '../support/property.ts';

const parameters = { numRuns: runs(10_000), seed: SEED };

/** How it is written, and how it reads. */
type Pair = readonly [written: string, reads: string];
const same = (text: string): Pair => [text, text];

const inBoth: readonly Pair[] = [
  ...['Hi', ' ', 'you’re', '👋', '{', '}', "'b'", '%', '#', '${a.b}', '%{ if a }', '${f("}", "x${c}")}'].map(same),
  ['$${', '${'],
  ['%%{', '%{'],
];
const inStrings: readonly Pair[] = [
  ...inBoth,
  ['\\n', '\n'],
  ['\\t', '\t'],
  ['\\r', '\r'],
  ['\\"', '"'],
  ['\\\\', '\\'],
  ['\\u00e9', 'é'],
  ['\\U0001F44B', '👋'],
];
const joined = (pairs: readonly Pair[], i: 0 | 1): string => pairs.map((pair) => pair[i]).join('');
/** A sign of templates before a brace would mean something else. */
const isPlain = (pairs: readonly Pair[]): boolean =>
  pairs.every(([a], i) => a !== '%' || !/^[{$%]/.test(pairs[i + 1]?.[0] ?? ''));

describe('law 1: a text of HCL reads as what was written', () => {
  it('in quotation marks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...inStrings), { maxLength: 8 }).filter(isPlain), (pairs) => {
        const literal = `"${joined(pairs, 0)}"`;
        const value = decodeHclString(literal);
        assert.equal(value?.text, joined(pairs, 1));
        assertMapped(value!, literal);
      }),
      parameters,
    );
  });

  it('whatever it is, written by us', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('${a}', '%{ if b }', ''), anyText, (before, kept, after) => {
        const literal = `"${encodeHclString(before + kept + after, new Set(kept === '' ? [] : [kept]))}"`;
        const value = decodeHclString(literal);
        assert.equal(value?.text, before + kept + after);
        if (kept !== '') assert.ok(interpolationsOf(value!).has(kept));
      }),
      parameters,
    );
  });

  it('in heredocs, whose indentation is no part of it', () => {
    const line = fc.tuple(fc.nat(3), fc.array(fc.constantFrom(...inBoth), { maxLength: 4 }).filter(isPlain));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.nat(6), fc.constantFrom('\n', '\r\n'), (lines, indent, end) => {
        const isBlank = (pairs: readonly Pair[]): boolean => joined(pairs, 0).trim() === '';
        const written = lines.map(([deep, pairs]) =>
          isBlank(pairs) ? '' : ' '.repeat(indent + deep) + joined(pairs, 0),
        );
        const widths = written.filter((text) => text !== '').map((text) => /^ */.exec(text)![0].length);
        const least = widths.length === 0 ? 0 : Math.min(...widths);
        const wanted = (by: number): string =>
          lines
            .map(
              ([deep, pairs]) => (isBlank(pairs) ? '' : ' '.repeat(indent + deep) + joined(pairs, 1)).slice(by) + end,
            )
            .join('');
        for (const [sign, by] of [
          ['<<', 0],
          ['<<-', least],
        ] as const) {
          const literal = `${sign}EOT${end}${written.map((text) => text + end).join('')}  EOT`;
          const value = decodeHeredoc(literal)?.value;
          assert.equal(value?.text, wanted(by));
          assertMapped(value!, literal);
        }
      }),
      parameters,
    );
  });
});
