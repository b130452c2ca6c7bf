import assert from 'node:assert/strict';
import {
  decodeYamlDouble,
  decodeYamlPlain,
  decodeYamlSingle,
  encodeYamlDouble,
  encodeYamlSingle,
  escapesNonAscii,
} from '../../../server/src/engine/literals/yaml-flow.ts';
import { type MappedText, toSource } from '../../../server/src/engine/text/mapped-text.ts';

function sourceOf(literal: string, decoded: MappedText | undefined, words: string): string {
  const start = decoded?.text.indexOf(words) ?? -1;
  assert.ok(decoded && start >= 0, `“${words}” stands in “${decoded?.text}”`);
  const span = toSource(decoded, { start, end: start + words.length });
  return literal.slice(span.start, span.end);
}

describe('YAML scalars in plain style and in quotation marks', () => {
  it('fold their lines', () => {
    for (const [literal, text] of [
      ['We are\n  sorry', 'We are sorry'],
      ['We are \t\r\n  \tsorry', 'We are sorry'],
      ['We are\n\n  sorry', 'We are\nsorry'],
      ['We are\n \t\n\r\n  sorry', 'We are\n\nsorry'],
    ] as const) {
      assert.equal(decodeYamlPlain(literal).text, text);
      assert.equal(decodeYamlSingle(`'${literal}'`)?.text, text);
      assert.equal(decodeYamlDouble(`"${literal}"`)?.text, text);
    }
    assert.equal(decodeYamlSingle("' a\n b '")?.text, ' a b ', 'white space beside the quotation marks stays');
  });

  it('map a phrase over a fold to all of it', () => {
    const literal = "'We apologise for\n   any inconvenience, can''t we'";
    const decoded = decodeYamlSingle(literal);
    assert.equal(sourceOf(literal, decoded, 'apologise for any'), 'apologise for\n   any');
    assert.equal(sourceOf(literal, decoded, "can't"), "can''t");
    assert.equal(sourceOf(literal, decoded, 'any'), 'any');
  });

  it('read every escape', () => {
    assert.equal(
      decodeYamlDouble('"\\0\\a\\b\\t\\n\\v\\f\\r\\e\\ \\"\\/\\\\\\N\\_\\L\\P\\x41\\u2019\\U0001F44B\\ud83d\\udc4b"')
        ?.text,
      '\0\x07\b\t\n\v\f\r\x1b "/\\\u0085\u00a0\u2028\u2029A’👋👋',
    );
    for (const literal of ['"\\q"', '"\\x4"', '"\\u12"', '"\\U00110000"', '"a"b"', '"a', '"\\"'])
      assert.equal(decodeYamlDouble(literal), undefined, literal);
  });

  it('join lines at an escaped line break', () => {
    const literal = '"We apologise for \\\n    any inconven\\\r\n\\ ience"';
    const decoded = decodeYamlDouble(literal);
    assert.equal(decoded?.text, 'We apologise for any inconven ience');
    assert.equal(sourceOf(literal, decoded, 'for any'), 'for \\\n    any');
  });

  it('refuse what is not exactly one single-quoted scalar', () => {
    for (const literal of ["'", "'a", "a'", "'a'b'", "'''"])
      assert.equal(decodeYamlSingle(literal), undefined, literal);
    assert.equal(decodeYamlSingle("''")?.text, '');
    assert.equal(decodeYamlSingle("''''")?.text, "'");
  });

  it('are written in one line', () => {
    assert.equal(
      encodeYamlDouble('a"b\\c\n\t\u0001\u0085\u2028é👋\ufeff', false),
      'a\\"b\\\\c\\n\\t\\u0001\\u0085\\u2028é👋\\ufeff',
    );
    assert.equal(encodeYamlDouble('é’👋', true), '\\u00e9\\u2019\\U0001f44b');
    assert.equal(encodeYamlSingle("can't"), "can''t");
  });

  it('show whether they escape what is not ASCII', () => {
    assert.ok(escapesNonAscii('"caf\\xe9"'));
    assert.ok(escapesNonAscii('"so \\u2013 so"'));
    assert.ok(escapesNonAscii('"\\U0001F44B"'));
    assert.ok(!escapesNonAscii('"café \\u2013"'));
    assert.ok(!escapesNonAscii('"\\u0007 \\x41"'));
    assert.ok(!escapesNonAscii("'\\u2013'"));
  });
});
