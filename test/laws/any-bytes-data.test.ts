import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Host } from '../../server/src/engine/hosts/host.ts';
import { recognise } from '../../server/src/engine/providers/index.ts';
import { everyText, options } from '../support/data.ts';
import { DATA_HOSTS } from '../support/data-source.ts';
import { assertMapped } from '../support/mapped.ts';
import { runs, SEED } from '../support/property.ts';

const parameters = { numRuns: runs(10_000), seed: SEED };

const bits = [
  '"',
  "'",
  '""',
  '\\',
  '\\u',
  '\\ud83d',
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  ',',
  ';',
  '\t',
  '|',
  '>',
  '|2-',
  '>+',
  '- ',
  '-',
  '---\n',
  '...\n',
  '?',
  '? ',
  '&a ',
  '*a',
  '<<: ',
  '!!str ',
  '!',
  '#',
  '# c',
  '//',
  '/*',
  '*/',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '  ',
  '\n  ',
  '\n    ',
  '%YAML 1.1\n',
  '%',
  '@',
  '`',
  'true',
  'null',
  '-1.5e3',
  'sep=;\n',
  '"title"',
  '"body"',
  'title: ',
  'macros',
  'actions: ',
  'Hi there, thank you for writing to us today',
  '\ufeff',
  '\u0000',
  '\u0007',
  '\u2028',
  '👋',
  '\ud83d',
  'é',
];
const soup = fc.array(fc.constantFrom(...bits), { maxLength: 25 }).map((parts) => parts.join(''));

/** Reads a file in both ways; whatever it is, places and texts are sound and every reply can be asked to be written. */
function assertReadable(host: Host, source: string): void {
  const reading = host.read(source, options(`replies${host.extensions[0]}`));
  for (const reply of reading.replies) {
    assertMapped(reply.value, source);
    assert.ok(reply.whole.start <= reply.whole.end && reply.whole.end <= source.length);
  }
  for (const { at, message } of reading.problems) {
    assert.ok(at.start >= 0 && at.start <= at.end && at.end <= source.length, `${message} at ${at.start}–${at.end}`);
    assert.ok(message !== '');
  }
  for (const { at } of reading.comments) assert.ok(at.start < at.end && at.end <= source.length);
  const [reply] = reading.replies;
  if (reply !== undefined) {
    const at = { start: 0, end: Math.min(1, reply.value.text.length) };
    for (const edit of host.write(source, reply, at, 'so')) host.reread(source, reply, edit);
  }
  const path = `canned${host.extensions[0]}`;
  host.read(source, {
    path,
    whole: true,
    find: (documents) => recognise(documents, { path, host: host.id, named: true }),
  });
}

/** Numbers that look random and are the same in every run. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    yield state >>> 8;
  }
}

function noise(length: number, seed: number, alphabet: string): string {
  const numbers = random(seed);
  return Array.from({ length }, () =>
    alphabet === ''
      ? String.fromCharCode(numbers.next().value & 0xff)
      : alphabet[numbers.next().value % alphabet.length]!,
  ).join('');
}

const SIZE = process.env.UNCANNED_QUICK === '1' ? 8_192 : 65_536;
const LARGE: Readonly<Record<string, string>> = {
  'opening brackets': '['.repeat(SIZE),
  'opening braces': '{"a":'.repeat(SIZE / 5),
  'brackets that close what is not open': '['.repeat(SIZE / 2) + '}'.repeat(SIZE / 2),
  'quotation marks': '"'.repeat(SIZE + 1),
  'single quotation marks': "'".repeat(SIZE + 1),
  'backslashes in quotation marks': `"${'\\'.repeat(SIZE)}"`,
  'quotation marks on lines of their own': '"\n'.repeat(SIZE / 2),
  'lists in lists': '- '.repeat(SIZE / 2),
  'line breaks': '\n'.repeat(SIZE),
  'carriage returns': '\r'.repeat(SIZE),
  commas: ','.repeat(SIZE),
  'rows of commas': `${','.repeat(100)}\n`.repeat(SIZE / 100),
  comments: '/**/'.repeat(SIZE / 4),
  'hash signs': '#\n'.repeat(SIZE / 2),
  'anchors and aliases': Array.from({ length: 2_000 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`).join(
    '\n',
  ),
  'halves of surrogate pairs': `"${'\\ud83d'.repeat(SIZE / 6)}"`,
  'a block of blank lines': `a: |+\n${'  \n'.repeat(SIZE / 3)}`,
  spaces: ' '.repeat(SIZE),
  colons: ': '.repeat(SIZE / 2),
};

describe('law 4: any bytes can be read', () => {
  for (const { host, source } of DATA_HOSTS) {
    it(`${host.id}: the signs of all formats in any order`, () => {
      fc.assert(
        fc.property(soup, (text) => assertReadable(host, text)),
        parameters,
      );
    });

    it(`${host.id}: sound files that break off or miss a piece`, () => {
      fc.assert(
        fc.property(source, fc.nat(), fc.nat(9), (text, place, length) => {
          const at = place % (text.length + 1);
          assertReadable(host, length === 0 ? text.slice(0, at) : text.slice(0, at) + text.slice(at + length));
        }),
        parameters,
      );
    });

    for (const [what, text] of Object.entries(LARGE)) it(`${host.id}: ${what}`, () => assertReadable(host, text));

    it(`${host.id}: noise`, () => {
      const long = process.env.UNCANNED_LONG === '1';
      for (let i = 0; i < (long ? 100 : 3); i++)
        assertReadable(
          host,
          noise(
            long ? 1_000_000 : SIZE,
            SEED + i,
            i % 3 === 0 ? '' : i % 3 === 1 ? ' \n"\'\\[]{}:,-#|>&*!%@`ab1' : 'ab ,;"\n',
          ),
        );
    });
  }

  it('an alias is read once, however often it stands', () => {
    const bomb = [
      'a: &a "You are kind to have written to us"',
      ...Array.from(
        { length: 30 },
        (_, i) => `${String.fromCharCode(98 + (i % 25))}${i}: &x${i} [${'*a, '.repeat(9)}*a]`,
      ),
    ].join('\n');
    const yaml = DATA_HOSTS.find(({ host }) => host.id === 'yaml')?.host;
    assert.equal(yaml?.read(bomb, options('a.yaml', everyText)).replies.length, 1);
  });
});
