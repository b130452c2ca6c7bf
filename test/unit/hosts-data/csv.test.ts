import assert from 'node:assert/strict';
import { csv } from '../../../server/src/engine/hosts/csv.ts';
import { readAll } from '../../support/data.ts';
import { written } from '../../support/written.ts';

const cells = (source: string): (readonly [string, string])[] =>
  readAll(csv, source).replies.map(({ key, value }) => [key.replace('0/', ''), value.text]);

describe('the CSV host', () => {
  it('finds the separator in the header', () => {
    for (const [source, read] of [
      ['title,body\na,"b;c"\n', 'b;c'],
      ['title;body\na;b,c,d\n', 'b,c,d'],
      ['title\tbody\na\tb,c\n', 'b,c'],
      ['title|body\na|b,c\n', 'b,c'],
      ['"title, in short";body\na;b\n', 'b'],
      ['sep=;\r\ntitle;body\r\na;b\r\n', 'b'],
      ['\ufefftitle;body\na;b', 'b'],
    ] as const)
      assert.equal(cells(source).find(([key]) => key === '0/body')?.[1], read, source);
    assert.deepEqual(cells('body\nHi, you; all\n'), [['0/body', 'Hi, you; all']], 'one name, one column');
  });

  it('reads cells of several lines, and rows that end in different ways', () => {
    assert.deepEqual(cells('id,body\r\n1,"Hi,\r\n\r\n""you"""\n2,b\r3,c'), [
      ['0/id', '1'],
      ['0/body', 'Hi,\r\n\r\n"you"'],
      ['1/id', '2'],
      ['1/body', 'b'],
      ['2/id', '3'],
      ['2/body', 'c'],
    ]);
  });

  it('names columns without a name, and columns of one name, apart', () => {
    assert.deepEqual(cells('body,,body\na,b,c\n'), [
      ['0/body', 'a'],
      ['0/column 2', 'b'],
      ['0/body (2)', 'c'],
    ]);
  });

  it('reads ragged rows, and counts blank ones', () => {
    assert.deepEqual(cells('id,body,note\n1\n\n2,b,\n'), [
      ['0/id', '1'],
      ['2/id', '2'],
      ['2/body', 'b'],
      ['2/note', ''],
    ]);
    const over = readAll(csv, 'id,body\n1,Hi, you\n2,b,\n');
    assert.deepEqual(
      over.problems.map(({ severity, at }) => [severity, at.start]),
      [['warning', 13]],
    );
    assert.match(over.problems[0]?.message ?? '', /Row 2 has more cells.*“,”/);
  });

  it('says which cell is broken, and reads the others', () => {
    const open = 'id,body\n1,"Hi\n2,"you"\n3,c\n';
    const reading = readAll(csv, open);
    assert.match(
      reading.problems[0]?.message ?? '',
      /Text follows the closing quotation mark.*Write each quotation mark inside a cell twice/,
    );
    assert.deepEqual(
      readAll(csv, 'id,body\n1,"Hi\n2,b\n').problems.map(({ at, message }) => [at.start, message]),
      [
        [
          10,
          'The cell that begins here is not closed by a quotation mark: put one at its end, or save the table as CSV once more.',
        ],
      ],
    );
    assert.deepEqual(cells('id,body\n1,"Hi\n2,b\n'), [
      ['0/id', '1'],
      ['1/id', '2'],
      ['1/body', 'b'],
    ]);
    assert.deepEqual(
      cells('id,body\n1,"say "hi""\n2,b\n').map(([key]) => key),
      ['0/id', '1/id', '1/body'],
    );
    assert.deepEqual(cells(''), []);
    assert.deepEqual(cells('id,body\n'), []);
  });

  it('writes quotation marks twice, and quotes a bare cell where it must', () => {
    assert.deepEqual(written(csv, 'id,body\n1,"We are ""so"" sorry"\n', 'sorry', '"glad"\nnow'), [
      'id,body\n1,"We are ""so"" ""glad""\nnow"\n',
    ]);
    assert.deepEqual(written(csv, 'id,body\n1,We are sorry\n', 'sorry', 'glad'), [
      'id,body\n1,We are glad\n',
      'id,body\n1,"We are glad"\n',
    ]);
    assert.deepEqual(written(csv, 'id,body\n1,We are sorry\n', ' are', ', are'), ['id,body\n1,"We, are sorry"\n']);
    assert.deepEqual(written(csv, 'id;body\n1;We are sorry\n', ' are', ', are')[0], 'id;body\n1;We, are sorry\n');
    assert.deepEqual(written(csv, 'id,body\n1,We are "so" sorry\n', 'sorry', 'a\nb'), [
      'id,body\n1,"We are ""so"" a\nb"\n',
    ]);
  });
});
