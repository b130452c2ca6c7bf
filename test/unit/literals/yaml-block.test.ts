import assert from 'node:assert/strict';
import {
  blockHeader,
  blockShape,
  decodeYamlBlock,
  fitsBlock,
  indentLines,
  parentIndentOf,
} from '../../../server/src/engine/literals/yaml-block.ts';
import { toSource } from '../../../server/src/engine/text/mapped-text.ts';

const textOf = (literal: string, parentIndent = 0): string | undefined => decodeYamlBlock(literal, parentIndent)?.text;

describe('YAML block scalars', () => {
  it('know their header', () => {
    assert.deepEqual(blockHeader('|\n'), { folded: false, digit: 0, chomp: '', sign: '|', comment: '', end: 2 });
    assert.deepEqual(blockHeader('>-2 # why\r\n  a'), {
      folded: true,
      digit: 2,
      chomp: '-',
      sign: '>2-',
      comment: '# why',
      end: 11,
    });
    assert.deepEqual(blockHeader('|4+ \n'), { folded: false, digit: 4, chomp: '+', sign: '|4+', comment: '', end: 5 });
    for (const wrong of ['', 'a', '|a', '|0\n', '|12\n', '|--\n', '|#\n', '"|"'])
      assert.equal(blockHeader(wrong), undefined, wrong);
  });

  it('keep or fold their lines', () => {
    assert.equal(textOf('|\n  a\n   b\n\n  c\n'), 'a\n b\n\nc\n');
    assert.equal(textOf('>\n  a\n  b\n\n  c\n'), 'a b\nc\n');
    assert.equal(textOf('>\n  a\n   b\n  c\n'), 'a\n b\nc\n', 'lines that are indented more are not folded');
    assert.equal(textOf('>\n  a\n\n   b\n'), 'a\n\n b\n');
    assert.equal(textOf('>\n  a\n  \tb\n  c\n'), 'a\n\tb\nc\n');
    assert.equal(textOf('|\r\n  a\r\n  b\r\n'), 'a\nb\n');
    assert.equal(textOf('|\n\n \n  a\n'), '\n\na\n', 'blank lines at the start');
  });

  it('chomp', () => {
    assert.equal(textOf('|\n  a\n'), 'a\n');
    assert.equal(textOf('|-\n  a\n'), 'a');
    assert.equal(textOf('|+\n  a\n\n \n'), 'a\n\n\n');
    assert.equal(textOf('|\n  a'), 'a\n', 'the file ends without a line break');
    assert.equal(textOf('|+\n  a'), 'a\n');
    assert.equal(textOf('|'), '');
    assert.equal(textOf('|+\n\n\n'), '\n\n');
  });

  it('take an indentation indicator from the parent', () => {
    assert.equal(textOf('|2\n   a\n  b\n', 0), ' a\nb\n');
    assert.equal(textOf('>1\n     a\n', 2), '\n  a\n'.slice(1));
    assert.equal(textOf('|2\n  a\n', 2), undefined, 'a line is indented too little');
    assert.equal(textOf('|\n   \n  a\n'), undefined, 'blank lines at the start are indented more');
  });

  it('map a line break together with the indentation after it', () => {
    const literal = '>\n    We apologise for\n    any inconvenience.\n';
    const decoded = decodeYamlBlock(literal, 0);
    assert.ok(decoded);
    const { start, end } = toSource(decoded, { start: 3, end: 20 });
    assert.equal(literal.slice(start, end), 'apologise for\n    any');
    assert.deepEqual(decoded.pieces[1], { source: { start: 22, end: 27 }, text: { start: 16, end: 17 }, atomic: true });
  });

  it('show their shape', () => {
    assert.deepEqual(blockShape('|+\n    a\n\n', 0), { indent: 4, tail: '\n\n', deepTail: false });
    assert.deepEqual(blockShape('|+\n  a\n     \n', 0), { indent: 2, tail: '\n     \n', deepTail: true });
    assert.equal(blockShape('|\n\n', 0), undefined);
    const literal = '|2\n     a\n';
    const decoded = decodeYamlBlock(literal, 3);
    assert.equal(decoded && parentIndentOf(literal, decoded), 3);
  });

  it('are written line by line', () => {
    assert.equal(indentLines('a\n\nb', 4, '\n', false), 'a\n\n    b');
    assert.equal(indentLines('a\nb\n', 2, '\r\n', true), 'a\r\n  b\r\n  ');
    assert.equal(indentLines('a\nb\n', 2, '\r\n', false), 'a\r\n  b\r\n');
    assert.ok(fitsBlock('tab\t, é, 👋'));
    for (const sign of ['\r', '\u0000', '\u0085', '\u2028', '\ufeff', '\ud83d', '\udc4b'])
      assert.ok(!fitsBlock(`a${sign}b`), JSON.stringify(sign));
  });
});
