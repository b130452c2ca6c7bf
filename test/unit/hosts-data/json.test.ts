import assert from 'node:assert/strict';
import { json } from '../../../server/src/engine/hosts/json.ts';
import { readAll } from '../../support/data.ts';
import { written } from '../../support/written.ts';

const texts = (source: string, path?: string): string[] =>
  readAll(json, source, path).replies.map(({ value }) => value.text);
const problems = (source: string, path?: string): (readonly [number, string])[] =>
  readAll(json, source, path).problems.map(({ at, message }) => [at.start, message]);

describe('the JSON host', () => {
  it('reads every text at its place', () => {
    const source =
      '{"title": "Late", "n": 1.5e3, "on": true, "off": null,\r\n "actions": [{"value": ["channel:all", "Hi \\u2013 \\"you\\""]}]}';
    const reading = readAll(json, source);
    assert.deepEqual(reading.problems, []);
    assert.deepEqual(
      reading.replies.map(({ key, literal, whole, value }) => [
        key,
        literal,
        source.slice(whole.start, whole.end),
        value.text,
      ]),
      [
        ['0/title', 'json/string', '"Late"', 'Late'],
        ['0/actions/0/value/0', 'json/string', '"channel:all"', 'channel:all'],
        ['0/actions/0/value/1', 'json/string', '"Hi \\u2013 \\"you\\""', 'Hi – "you"'],
      ],
    );
  });

  it('reads comments, and commas at the end where there are comments', () => {
    const source = '[ // uncanned-disable-next-line a/b -- law\r\n "a", /* two\nlines */ "b", ]';
    const reading = readAll(json, source);
    assert.deepEqual(reading.problems, []);
    assert.deepEqual(
      reading.comments.map(({ at, text }) => [source.slice(at.start, at.end), text]),
      [
        ['// uncanned-disable-next-line a/b -- law', ' uncanned-disable-next-line a/b -- law'],
        ['/* two\nlines */', ' two\nlines '],
      ],
    );
    assert.deepEqual(problems('["a",]', 'x.jsonc'), []);
    assert.deepEqual(problems('["a",]'), [[4, 'JSON allows no comma before a closing bracket.']]);
    assert.deepEqual(texts('["http://a", "/* b */"]'), ['http://a', '/* b */'], 'no comment stands in a text');
  });

  it('says what is wrong first, and reads the rest', () => {
    for (const [source, at, message, read] of [
      ['["a" "b"]', 5, /comma is missing/, ['a', 'b']],
      ['{"a" "b", "c": "d"}', 5, /colon is missing/, ['b', 'd']],
      ['{"a": "b" "c": "d"}', 10, /comma is missing/, ['b', 'd']],
      ['{"a": {"b"}, "c": "d"}', 10, /value is missing/, ['d']],
      ['{"a": , "c": "d"}', 6, /comma is one too many/, ['d']],
      ['{"a": "b", "c": "d', 16, /not closed by a quotation mark/, ['b']],
      ['{"a": "b", "c": ["d"', 16, /2 brackets are not closed/, ['b', 'd']],
      ['["a", "b\nc", "d"]', 6, /not closed by a quotation mark/, ['a', ', ']],
      ['["a\tb", "c"]', 3, /control character/, ['c']],
      ['["a\\qb", "c"]', 3, /backslash/, ['c']],
      ['[\'a\', "b"]', 1, /double quotation marks/, ['b']],
      ['["a"}, "b"]', 4, /no opening one/, ['a', 'b']],
      ['{"x": {"a": ["b"}, "c": "d"}', 16, /\] is missing/, ['b', 'd']],
      ['["a"]\n["b"]', 6, /second one begins here/, ['a', 'b']],
      ['["a", /* b', 6, /comment is not closed/, ['a']],
      ['["a", 01, "b"]', 6, /not JSON/, ['a', 'b']],
    ] as const) {
      const found = readAll(json, source);
      assert.deepEqual(
        found.replies.map(({ value }) => value.text),
        read,
        source,
      );
      assert.equal(found.problems.length, 1, source);
      assert.equal(found.problems[0]?.at.start, at, source);
      assert.match(found.problems[0]?.message ?? '', message);
    }
    assert.deepEqual(problems(''), []);
    assert.deepEqual(texts('\ufeff["a"]'), ['a']);
  });

  it('writes in the style of the file', () => {
    assert.deepEqual(written(json, '["We are sorry"]', 'sorry', 'so "sorry"\n– really'), [
      '["We are so \\"sorry\\"\\n– really"]',
    ]);
    assert.deepEqual(written(json, '["caf\\u00E9 is sorry"]', 'sorry', 'sorry – 👋'), [
      '["caf\\u00E9 is sorry \\u2013 \\uD83D\\uDC4B"]',
    ]);
    assert.deepEqual(
      written(json, '["caf\\u00e9", "We are sorry"]', 'sorry', '’'),
      ['["caf\\u00e9", "We are \\u2019"]'],
      'the neighbour tells',
    );
    assert.deepEqual(written(json, '["café", "We are sorry"]', 'sorry', '’'), ['["café", "We are ’"]']);
    assert.deepEqual(written(json, '["<b>We<\\/b> are sorry"]', 'sorry', '<i>so</i>'), [
      '["<b>We<\\/b> are <i>so<\\/i>"]',
    ]);
    assert.deepEqual(written(json, '["We are sorry"]', 'sorry', 'a/b'), ['["We are a/b"]']);
    assert.deepEqual(written(json, '["Hi,\\nwe are sorry"]', ',\nwe', ' we'), ['["Hi we are sorry"]']);
  });

  it('keeps signs whole that a span cuts', () => {
    const [reply] = readAll(json, '["so \\ud83d\\udc4b!"]').replies;
    assert.ok(reply);
    assert.deepEqual(json.write('["so \\ud83d\\udc4b!"]', reply, { start: 0, end: 4 }, ''), [
      { at: { start: 2, end: 17 }, text: '\\udc4b' },
    ]);
  });

  it('reads one literal again, or refuses where it ends elsewhere', () => {
    const source = '["We are sorry", "b"]';
    const [reply] = readAll(json, source).replies;
    assert.ok(reply);
    assert.equal(json.reread(source, reply, { at: { start: 9, end: 14 }, text: 'glad' })?.text, 'We are glad');
    assert.equal(json.reread(source, reply, { at: { start: 9, end: 14 }, text: 'a"b' }), undefined);
    assert.equal(json.reread(source, reply, { at: { start: 10, end: 18 }, text: 'a' }), undefined);
  });

  it('reads the value of a call in .jsonp', () => {
    const source = '/* a(b */ window.desk(\n["Hi \\u2013 you", "b)"]\n);\n';
    const reading = readAll(json, source, 'x.jsonp');
    assert.deepEqual(reading.problems, []);
    assert.deepEqual(
      reading.replies.map(({ key, whole, value }) => [key, source.slice(whole.start, whole.end), value.text]),
      [
        ['0/0', '"Hi \\u2013 you"', 'Hi – you'],
        ['0/1', '"b)"', 'b)'],
      ],
    );
    assert.deepEqual(texts('["a(b)"]', 'x.jsonp'), ['a(b)'], 'without a call');
    assert.deepEqual(texts('cb()', 'x.jsonp'), []);
    assert.deepEqual(texts('cb(["a"]', 'x.jsonp'), ['a']);
    assert.equal(problems('cb(["a"]', 'x.jsonp').length, 1);
    assert.notDeepEqual(problems(source), [], 'in .json it is a fault');
  });
});
