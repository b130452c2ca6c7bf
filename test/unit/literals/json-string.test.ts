import assert from 'node:assert/strict';
import { decodeJsonString, encodeJsonText, jsonStyle } from '../../../server/src/engine/literals/json-string.ts';
import { toSource } from '../../../server/src/engine/text/mapped-text.ts';

/** The stretch of a literal that a stretch of its text came from. */
function sourceOf(literal: string, words: string): string {
  const decoded = decodeJsonString(literal);
  assert.ok(decoded, 'the literal is a JSON string');
  const start = decoded.text.indexOf(words);
  assert.ok(start >= 0, `“${words}” stands in “${decoded.text}”`);
  const span = toSource(decoded, { start, end: start + words.length });
  return literal.slice(span.start, span.end);
}

describe('JSON strings', () => {
  it('map a phrase to exactly its signs', () => {
    const phrase = 'We apologise for any inconvenience';
    for (const [literal, source] of [
      ['"We apologise for any inconvenience."', phrase],
      ['"Hi,\\nWe apologise for any inconvenience"', phrase],
      ['"👋 We apologise for any inconvenience"', phrase],
      ['"\\ud83d\\udc4b We apologise for any inconvenience\\n"', phrase],
    ] as const)
      assert.equal(sourceOf(literal, phrase), source);
    assert.equal(sourceOf('"We can\\u2019t refund you"', 'can’t'), 'can\\u2019t');
    assert.equal(sourceOf('"so \\"sorry\\" now"', '"sorry"'), '\\"sorry\\"');
    assert.equal(sourceOf('"a\\/b"', '/'), '\\/');
  });

  it('take the two escapes of one sign as one', () => {
    const decoded = decodeJsonString('"\\uD83D\\uDC4B!"');
    assert.deepEqual(
      decoded?.pieces.map(({ source, atomic }) => [source, atomic]),
      [
        [{ start: 1, end: 13 }, true],
        [{ start: 13, end: 14 }, false],
      ],
    );
    assert.equal(decodeJsonString('"\\ud83d\\ud83d\\udc4b"')?.pieces.length, 2);
    assert.equal(decodeJsonString('"\\udc4b\\ud83d"')?.pieces.length, 2);
  });

  it('are refused where they are not exactly one', () => {
    for (const literal of [
      '',
      '"',
      'a',
      '"a',
      'a"',
      '"a"b"',
      '"\\"',
      '"\\u12"',
      '"\\u12G4"',
      '"\\q"',
      '"a\nb"',
      '"a\tb"',
      '"\\ud83d\\u12"',
    ])
      assert.equal(decodeJsonString(literal), undefined, literal);
    assert.equal(decodeJsonString('""')?.text, '');
    assert.equal(decodeJsonString('"\\\\"')?.text, '\\');
  });

  it('are written in the style of the file', () => {
    const text = 'We’re “sorry” – see a/b\n\t👋 \u0007 \u007f \ud83d!';
    assert.equal(
      encodeJsonText(text, { ascii: false, upper: false, slash: false }),
      'We’re “sorry” – see a/b\\n\\t👋 \\u0007 \u007f \\ud83d!',
    );
    assert.equal(
      encodeJsonText(text, { ascii: true, upper: true, slash: true }),
      'We\\u2019re \\u201Csorry\\u201D \\u2013 see a\\/b\\n\\t\\uD83D\\uDC4B \\u0007 \u007f \\uD83D!',
    );
  });

  it('show their style', () => {
    const plain = { ascii: false, upper: false, slash: false };
    assert.deepEqual(jsonStyle('"Hi"', '"Hello"'), plain);
    assert.deepEqual(jsonStyle('"caf\\u00e9"', ''), { ascii: true, upper: false, slash: false });
    assert.deepEqual(jsonStyle('"caf\\u00E9"', ''), { ascii: true, upper: true, slash: false });
    assert.deepEqual(jsonStyle('"café \\u2019"', ''), plain, 'a file that does both needs no escapes');
    assert.deepEqual(
      jsonStyle('"Hi"', '"caf\\u00e9"'),
      { ascii: true, upper: false, slash: false },
      'the neighbours tell',
    );
    assert.deepEqual(jsonStyle('"café"', '"caf\\u00e9"'), plain, 'the string itself tells first');
    assert.deepEqual(jsonStyle('"<\\/b>"', ''), { ascii: false, upper: false, slash: true });
    assert.deepEqual(jsonStyle('"\\u0007"', ''), plain, 'a control character must be escaped everywhere');
  });
});
