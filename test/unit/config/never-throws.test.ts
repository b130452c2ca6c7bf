import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseConfig } from '../../../server/src/engine/config/parse.ts';
import { runs, SEED } from '../../support/property.ts';
import { KNOWN } from './support.ts';

const SOUND = `extends: [recommended]
rules: { hollow-apology/inconvenience: error, robotic/*: off }
replies:
  - files: "macros/*.json"
    at: ["/*/text"]
    markup: plain
overrides:
  - replies: ["id:360001", "title:Final notice"]
    rules: { command/*: off }
    reason: wording required by law
custom:
  - id: house/kindly
    phrases: [{ match: "kindly (send|reply)", unless: { before: [so, and] } }]
    rewrites: [{ safety: safe, text: "please $1" }]
    message: House style says "please".
    examples: { flagged: ["[[Kindly reply]] today."], fine: ["It was kindly meant."] }
maxFileSize: 20 MB
`;
const JSON_TEXT =
  '{ "extends": "strict", "rules": { "robotic/*": "off" }, "custom": [{ "id": "a/b", "phrases": [{}] }] }';

/** Reads a text both ways and checks what must hold whatever it is. */
function check(text: string): void {
  for (const path of ['.uncanned.yaml', '.uncanned.json']) {
    const { problems } = parseConfig(text, path, KNOWN);
    for (const { at, message } of problems) {
      assert.ok(0 <= at.start && at.start <= at.end && at.end <= text.length, `${message} at ${at.start} to ${at.end}`);
      assert.ok(message.length > 10);
    }
  }
}

describe('a config file, whatever it is', () => {
  it('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: runs(2000), seed: SEED });
  });

  it('the signs of YAML and JSON in any order', () => {
    const sign = fc.constantFrom(
      ...[
        '- ',
        ': ',
        '? ',
        '[',
        ']',
        '{',
        '}',
        ',',
        '"',
        "'",
        '|',
        '>',
        '&a ',
        '*a',
        '!',
        '!!map ',
        '#',
        '\n',
        '\n  ',
        '\n    ',
      ],
      ...[
        '\t',
        '---\n',
        '...\n',
        '%YAML 1.2\n',
        '<<: ',
        '//',
        '/*',
        '\\',
        '\\u00',
        '\r\n',
        '\u2028',
        '\ufeff',
        'null',
        '~',
        '1',
        '.nan',
      ],
      ...[
        'rules',
        'custom',
        'extends',
        'replies',
        'overrides',
        'off',
        'files',
        'id',
        'match',
        'constructor',
        '__proto__',
      ],
    );
    const text = fc.array(sign, { maxLength: 40 }).map((signs) => signs.join(''));
    fc.assert(fc.property(text, check), { numRuns: runs(3000), seed: SEED });
  });

  it('a sound config cut off, or with a piece of it elsewhere', () => {
    const place = fc.nat({ max: SOUND.length });
    fc.assert(
      fc.property(fc.constantFrom(SOUND, JSON_TEXT), place, place, place, (text, a, b, c) => {
        check(text.slice(0, a));
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const rest = text.slice(0, from) + text.slice(to);
        check(rest.slice(0, c) + text.slice(from, to) + rest.slice(c));
      }),
      { numRuns: runs(1500), seed: SEED },
    );
  });

  it('values of any kind under every key', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('off', 'a', '', 'files', 1, 0, true, null, 1.5),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom('files', 'at', 'rules', 'replies', 'id', 'phrases', 'match', 'only', 'x'),
          tie('any'),
          { maxKeys: 4 },
        ),
      ),
    })).any;
    const keys = ['extends', 'rules', 'replies', 'situations', 'overrides', 'custom', 'ignore', 'maxFileSize'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value), (config) => check(JSON.stringify(config, null, 1))),
      { numRuns: runs(2000), seed: SEED },
    );
  });

  it('nesting deeper than the stack', () => {
    for (const deep of ['[', '{"a":', '- ', '? ', '{a: ', '[{', ': '].map((sign) => sign.repeat(20_000))) check(deep);
    check(Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'));
    check(Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}- - - - - -`).join('\n'));
  });

  it('a file that is too long is one problem', () => {
    const { problems } = parseConfig('#'.repeat(1_000_001), '.uncanned.yaml', KNOWN);
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message ?? '', /too long/);
  });
});
