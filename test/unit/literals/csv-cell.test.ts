import assert from 'node:assert/strict';
import { decodeCsvCell, encodeCsvText, needsQuotes } from '../../../server/src/engine/literals/csv-cell.ts';
import { toSource } from '../../../server/src/engine/text/mapped-text.ts';

describe('CSV cells', () => {
  it('read as what stands in them', () => {
    assert.equal(decodeCsvCell('Hi, you')?.text, 'Hi, you');
    assert.equal(decodeCsvCell('')?.text, '');
    assert.equal(decodeCsvCell('""')?.text, '');
    assert.equal(decodeCsvCell('"Hi,\r\n""you"""')?.text, 'Hi,\r\n"you"', 'line breaks stay what they are');
    assert.equal(decodeCsvCell('say "hi"')?.text, 'say "hi"', 'a quotation mark inside a bare cell is one');
  });

  it('map two quotation marks as one', () => {
    const literal = '"We are ""so"" sorry"';
    const decoded = decodeCsvCell(literal);
    assert.ok(decoded);
    const { start, end } = toSource(decoded, { start: 7, end: 11 });
    assert.equal(literal.slice(start, end), '""so""');
  });

  it('are refused where they are not exactly one', () => {
    for (const literal of ['"', '"a', '"a"b"', '"a" ', '"""']) assert.equal(decodeCsvCell(literal), undefined, literal);
  });

  it('are quoted where they must be', () => {
    assert.equal(encodeCsvText('so "sorry"'), 'so ""sorry""');
    for (const text of ['a,b', 'a"b', 'a\nb', 'a\rb', ' a', 'a ', ''])
      assert.ok(needsQuotes(text, ','), JSON.stringify(text));
    for (const text of ['a;b', "it's", 'a b']) assert.ok(!needsQuotes(text, ','), text);
    assert.ok(needsQuotes('a;b', ';'));
  });
});
