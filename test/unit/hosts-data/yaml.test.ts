import assert from 'node:assert/strict';
import { yaml } from '../../../server/src/engine/hosts/yaml.ts';
import { readAll } from '../../support/data.ts';
import { written } from '../../support/written.ts';

const texts = (source: string): (readonly [string, string])[] =>
  readAll(yaml, source).replies.map(({ key, value }) => [key, value.text]);

describe('the YAML host', () => {
  it('reads all five styles where they stand', () => {
    const source = `# replies
a: We are
  sorry
b: 'can''t'
c: "so \\"sorry\\"\\n"
d: |2-
  d
e: >
  e
  f
n: 12
`;
    const reading = readAll(yaml, source);
    assert.deepEqual(reading.problems, []);
    assert.deepEqual(
      reading.replies.map(({ key, literal, whole, value }) => [
        key,
        literal,
        source.slice(whole.start, whole.end),
        value.text,
      ]),
      [
        ['0/a', 'yaml/plain', 'We are\n  sorry', 'We are sorry'],
        ['0/b', 'yaml/single', "'can''t'", "can't"],
        ['0/c', 'yaml/double', '"so \\"sorry\\"\\n"', 'so "sorry"\n'],
        ['0/d', 'yaml/literal', '|2-\n  d\n', 'd'],
        ['0/e', 'yaml/folded', '>\n  e\n  f\n', 'e f\n'],
      ],
    );
  });

  it('reads several documents, and comments', () => {
    const source = '%YAML 1.2\n---\na: one # c1\n...\n# c2\n---\n- two\n--- |\n  # no comment\n';
    const reading = readAll(yaml, source);
    assert.deepEqual(reading.problems, []);
    assert.deepEqual(texts(source), [
      ['0/a', 'one'],
      ['1/0', 'two'],
      ['2', '# no comment\n'],
    ]);
    assert.deepEqual(
      reading.comments.map(({ at, text }) => [source.slice(at.start, at.end), text]),
      [
        ['# c1', ' c1'],
        ['# c2', ' c2'],
      ],
    );
  });

  it('takes an alias for no second reply', () => {
    assert.deepEqual(texts('a: &x Hi you\nb: *x\nc: [*x, *y]\n<<: *x\n'), [['0/a', 'Hi you']]);
  });

  it('reads tags, keys of other kinds, and flow collections', () => {
    assert.deepEqual(texts('1: !!str 12\n? [a, b]\n: x\n? |\n  long\n: y\nf: { "g": h, i: [ j, "k" ] }\nm:\n'), [
      ['0/1', '12'],
      ['0/[a, b]', 'x'],
      ['0/long\n', 'y'],
      ['0/f/g', 'h'],
      ['0/f/i/0', 'j'],
      ['0/f/i/1', 'k'],
    ]);
  });

  it('says what is wrong, and reads the rest', () => {
    const broken = 'a: "one\nb: two\n---\nc: three\n';
    const reading = readAll(yaml, broken);
    assert.equal(reading.problems.length, 1);
    assert.match(reading.problems[0]?.message ?? '', /quotation mark is not closed/);
    assert.deepEqual(texts('- a: one\n   b: two\n- three\n').at(-1)?.[1], 'three');
    assert.deepEqual(texts('a: "\\q"\nb: two\n'), [['0/b', 'two']]);
    const deep = readAll(yaml, `a: one\nb: ${'['.repeat(1_000)}\n`);
    assert.match(deep.problems.map(({ message }) => message).join(), /nests too deeply/);
    assert.deepEqual(
      deep.replies.map(({ value }) => value.text),
      ['one'],
    );
    assert.deepEqual(readAll(yaml, '').problems, []);
  });

  it('writes into a literal block line by line, with the line ends of the file', () => {
    assert.equal(
      written(yaml, 'a:\r\n  b: |\r\n    We are sorry.\r\n    Bye\r\nc: 1\r\n', 'sorry.', 'glad.\n\nSo')[0],
      'a:\r\n  b: |\r\n    We are glad.\r\n\r\n    So\r\n    Bye\r\nc: 1\r\n',
    );
    assert.equal(written(yaml, 'a: |\n  We are sorry.\n  Bye\n', 'sorry.\nBye', 'glad')[0], 'a: |\n  We are glad\n');
    assert.equal(
      written(yaml, 'a: |\n  We are sorry.\n', 'We', ' We')[0],
      'a: " We are sorry.\\n"\n',
      'a space at the start would be indentation',
    );
    assert.equal(written(yaml, 'a: | # why\n  We are sorry.\n', 'We', '\u0007')[0], 'a: "\\a are sorry.\\n" # why\n');
  });

  it('writes into a folded block, and unfolds it where lines must be kept', () => {
    assert.equal(written(yaml, 'a: >\n  We are\n  sorry.\n', 'are sorry', 'are glad')[0], 'a: >\n  We are glad.\n');
    assert.equal(written(yaml, 'a: >\n  We are\n  sorry.\n', 'We', 'Hi\nWe')[0], 'a: >\n  Hi\n\n  We are\n  sorry.\n');
    assert.deepEqual(written(yaml, 'a: >-\n  We are\n  sorry.\n', ' sorry', '\n\n  - sorry'), [
      'a: |-\n  We are\n\n    - sorry.\n',
      'a: "We are\\n\\n  - sorry."\n',
    ]);
  });

  it('writes into quotation marks, and quotes anew where it must', () => {
    assert.deepEqual(written(yaml, "a: 'We are sorry'\n", 'sorry', "can't"), [
      "a: 'We are can''t'\n",
      'a: "We are can\'t"\n',
    ]);
    assert.deepEqual(written(yaml, "a: 'We are sorry'\n", 'sorry', 'a\nb'), ['a: "We are a\\nb"\n']);
    assert.deepEqual(written(yaml, 'a: "We are sorry \\u2013"\n', 'sorry', '’')[0], 'a: "We are \\u2019 \\u2013"\n');
    assert.deepEqual(written(yaml, 'a: "We are \\\n  sorry"\n', 'sorry', 'glad')[0], 'a: "We are \\\n  glad"\n');
  });

  it('writes into a plain scalar only what stays one', () => {
    assert.deepEqual(
      written(yaml, 'a: We are sorry\n', 'sorry', '[what went wrong], and glad')[0],
      'a: We are [what went wrong], and glad\n',
    );
    for (const [now, read] of [
      [': so', 'a: "We are : so"\n'],
      [' # so', 'a: "We are  # so"\n'],
      ['so:', 'a: "We are so:"\n'],
      ['so\nso', 'a: "We are so\\nso"\n'],
    ] as const)
      assert.deepEqual(written(yaml, 'a: We are sorry\n', 'sorry', now), [read]);
    assert.deepEqual(written(yaml, 'a: [We are sorry]\n', 'sorry', 'glad, so'), ['a: ["We are glad, so"]\n']);
    assert.deepEqual(written(yaml, 'a: {b: We are sorry\n  # so\n  }\n', 'sorry', 'glad, so'), [
      'a: {b: "We are glad, so"\n  # so\n  }\n',
    ]);
    assert.deepEqual(written(yaml, 'a: We are sorry\n', 'We are sorry', '- so it is'), ['a: "- so it is"\n']);
    assert.deepEqual(written(yaml, 'a: We are sorry\n', 'We are sorry', '12'), ['a: "12"\n']);
  });
});
