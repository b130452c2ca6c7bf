import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addToConfig, type ConfigEntry } from '../../../server/src/engine/config/add.ts';
import { runs, SEED } from '../../support/property.ts';
import { KNOWN, sound } from './support.ts';

const WORD: ConfigEntry = { key: 'words', value: 'ACME ONE' };
const OVERRIDE: ConfigEntry = {
  key: 'overrides',
  value: {
    files: ['/a.json'],
    replies: ['title:Refund: "late"'],
    rules: [['command/must', 'off']],
    reason: '[reason]',
  },
};

const added = (text: string, entry: ConfigEntry = WORD, path = '.uncanned.yaml'): string | undefined => {
  const addition = addToConfig(text, path, entry, KNOWN);
  if (addition === undefined) return undefined;
  const written = addition.text.slice(addition.at.start, addition.at.end);
  assert.ok(written.includes(entry.key === 'overrides' ? entry.value.reason : entry.value), written);
  return addition.text;
};

/** Configs before and after `ACME ONE` is added to `words`. */
const YAML: readonly (readonly [what: string, before: string, after: string])[] = [
  ['an empty file', '', 'words:\n  - "ACME ONE"\n'],
  ['a file of comments', '# Ours\n', '# Ours\nwords:\n  - "ACME ONE"\n'],
  ['a file that does not end its last line', 'extends: strict', 'extends: strict\nwords:\n  - "ACME ONE"\n'],
  ['a list in lines', 'words:\n  - Yes # ours\nrules: {}\n', 'words:\n  - Yes # ours\n  - "ACME ONE"\nrules: {}\n'],
  ['a list at the margin', 'words:\n- A\n- B', 'words:\n- A\n- B\n- "ACME ONE"'],
  ['Windows line ends', 'words:\r\n  - A\r\nignore: x\r\n', 'words:\r\n  - A\r\n  - "ACME ONE"\r\nignore: x\r\n'],
  ['a text in lines', 'words:\n  - |\n    A\nignore: x\n', 'words:\n  - |\n    A\n  - "ACME ONE"\nignore: x\n'],
  ['a list in brackets', 'words: [ A, "B" ] # ours\n', 'words: [ A, "B", "ACME ONE" ] # ours\n'],
  ['a comma at the end', 'words: [A, ]\n', 'words: [A, "ACME ONE" ]\n'],
  ['an empty list', 'words: []\n', 'words: ["ACME ONE"]\n'],
  [
    'brackets over several lines',
    'words: [\n  A, # a\n  B # b\n]\n',
    'words: [\n  A, # a\n  B, # b\n  "ACME ONE"\n]\n',
  ],
  ['… with a comma at the end', 'words: [\n  A,\n  B, # b\n]\n', 'words: [\n  A,\n  B, # b\n  "ACME ONE",\n]\n'],
  ['one word without a list', 'words: Beta # ours\n', 'words: [Beta, "ACME ONE"] # ours\n'],
  ['a key with nothing behind it', 'words: # ours\nignore: x\n', 'words: # ours\n  - "ACME ONE"\nignore: x\n'],
  ['a map in brackets', '{ extends: strict }\n', '{ extends: strict, words: ["ACME ONE"] }\n'],
  ['indented keys', '  extends: strict\n', '  extends: strict\n  words:\n    - "ACME ONE"\n'],
];

const JSONS: readonly (readonly [what: string, before: string, after: string])[] = [
  ['an empty file', '', '{\n  "words": ["ACME ONE"]\n}\n'],
  ['an empty map', '{}', '{"words": ["ACME ONE"]}'],
  [
    'keys on their lines',
    '{\n\t"extends": "strict" // ours\n}\n',
    '{\n\t"extends": "strict", // ours\n\t"words": ["ACME ONE"]\n}\n',
  ],
  ['a list', '{"words": ["A"], "extends": "strict"}', '{"words": ["A", "ACME ONE"], "extends": "strict"}'],
  [
    'a list over several lines',
    '{\r\n  "words": [\r\n    "A"\r\n  ]\r\n}',
    '{\r\n  "words": [\r\n    "A",\r\n    "ACME ONE"\r\n  ]\r\n}',
  ],
];

describe('an entry added to a config', () => {
  for (const [what, before, after] of YAML) it(`YAML: ${what}`, () => assert.equal(added(before), after));
  for (const [what, before, after] of JSONS)
    it(`JSON: ${what}`, () => assert.equal(added(before, WORD, 'a/.uncanned.json'), after));

  it('may be an override of several lines', () => {
    const lines = `  - files: ["/a.json"]\n    replies: ["title:Refund: \\"late\\""]\n    rules: { command/must: off }\n    reason: "[reason]"\n`;
    assert.equal(added('', OVERRIDE), `overrides:\n${lines}`);
    const before = 'overrides:\n  - files: x\n    rules: { command/must: off }\n\n# The end\n';
    assert.equal(added(before, OVERRIDE), before.replace('\n\n#', `\n${lines}\n#`));
    assert.deepEqual(sound(added(before, OVERRIDE) ?? '').overrides.at(-1), {
      ...(OVERRIDE.key === 'overrides' ? OVERRIDE.value : {}),
    });
    const line =
      '{ files: ["/a.json"], replies: ["title:Refund: \\"late\\""], rules: { command/must: off }, reason: "[reason]" }';
    assert.equal(added('overrides: []\n', OVERRIDE), `overrides: [${line}]\n`);
    const json =
      '{ "files": ["/a.json"], "replies": ["title:Refund: \\"late\\""], "rules": { "command/must": "off" }, "reason": "[reason]" }';
    assert.equal(added('{"overrides": []}', OVERRIDE, 'a.json'), `{"overrides": [${json}]}`);
  });

  it('is left out where the config is broken, or would not read as intended', () => {
    for (const text of ['words: [A\n', 'words: {a: b}\n', '- a\n', 'words: ~\n', 'a: b\n...\n', 'words: |\n  A\n'])
      assert.equal(added(text), undefined, text);
    assert.equal(added('{"words": ', WORD, 'a.json'), undefined);
    assert.equal(added('words: [A, B, []]\n', { key: 'words', value: ' ' }), undefined);
  });

  it('only ever inserts, whatever the word', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...YAML.map(([, text]) => text), ...JSONS.map(([, text]) => `json${text}`)),
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('off', 'null', '- a', 'a: b', '#x', '"', "it's", '*'),
        ),
        (given, value) => {
          const [text, path] = given.startsWith('json') ? [given.slice(4), 'a.json'] : [given, 'a.yaml'];
          const addition = addToConfig(text, path, { key: 'words', value }, KNOWN);
          if (addition === undefined) return value.trim() === '';
          let rest = addition.text;
          for (const { at, text: written } of [...addition.edits].reverse()) {
            assert.equal(at.start, at.end);
            const shift = addition.edits.filter((e) => e.at.start < at.start).reduce((n, e) => n + e.text.length, 0);
            rest = rest.slice(0, at.start + shift) + rest.slice(at.start + shift + written.length);
          }
          assert.equal(rest, text);
          return sound(addition.text, path).words?.at(-1) === value;
        },
      ),
      { seed: SEED, numRuns: runs(2_000) },
    );
  });
});
