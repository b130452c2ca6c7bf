import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csv } from '../../server/src/engine/hosts/csv.ts';
import { readTable } from '../../server/src/engine/hosts/csv-table.ts';
import { decodeCsvCell, encodeCsvText, needsQuotes } from '../../server/src/engine/literals/csv-cell.ts';
import { anyText, readAll } from '../support/data.ts';
import { assertMapped } from '../support/mapped.ts';
import { runs, SEED } from '../support/property.ts';

const parameters = { numRuns: runs(10_000), seed: SEED };

const cell = fc.oneof(
  anyText,
  anyText.map((text) => text.replaceAll('\n', '\r\n')),
);
const table = fc.record({
  separator: fc.constantFrom(',', ';', '\t', '|'),
  rows: fc.array(fc.array(fc.record({ text: cell, quoted: fc.boolean() }), { minLength: 3, maxLength: 3 }), {
    maxLength: 4,
  }),
  ends: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 5, maxLength: 5 }),
  last: fc.boolean(),
  bom: fc.boolean(),
});

describe('law 1: a CSV cell reads as what was written', () => {
  it('whatever separator, quotation marks and line ends', () => {
    fc.assert(
      fc.property(table, ({ separator, rows, ends, last, bom }) => {
        const lines = [
          ['id', 'title', 'body'],
          ...rows.map((row) =>
            row.map(({ text, quoted }) => (quoted || needsQuotes(text, separator) ? `"${encodeCsvText(text)}"` : text)),
          ),
        ].map((row, i) => row.join(separator) + (ends[i] ?? '\n'));
        let source = lines.join('');
        if (!last) source = source.replace(/(?:\r\n|\r|\n)$/, '');
        if (bom) source = `\ufeff${source}`;
        const read = readTable(source);
        assert.deepEqual(read.problems, []);
        assert.deepEqual(
          read.rows.map((row) => row.map(({ text }) => text)),
          rows.map((row) => row.map(({ text }) => text)),
        );
        const reading = readAll(csv, source);
        assert.deepEqual(
          reading.replies.map((r) => r.value.text),
          rows.flatMap((row) => row.map(({ text }) => text)),
        );
        for (const { value } of reading.replies) assertMapped(value, source);
      }),
      parameters,
    );
  });

  it('and a cell that is not exactly one is refused', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', '""', 'a', ' '), { maxLength: 7 }), (parts) => {
        const inner = parts.join('');
        const whole = /^(?:[^"]|"")*$/.test(inner);
        assert.equal(decodeCsvCell(`"${inner}"`)?.text, whole ? inner.replaceAll('""', '"') : undefined);
      }),
      parameters,
    );
  });
});
