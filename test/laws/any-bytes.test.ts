import assert from 'node:assert/strict';
import { createLinter, DEFAULT_CONFIG } from '../../server/src/engine/index.ts';
import { SEED } from '../support/property.ts';

/**
 * Law: any bytes at all: no throw, no hang, no loss. UNCANNED_LONG=1 reads 1,000,000 bytes a hundred times over in every host and
 * prints how long it took, so that one can see that the time grows with the size and no faster.
 */
const LONG = process.env.UNCANNED_LONG === '1';
const SIZE = LONG ? 1_000_000 : process.env.UNCANNED_QUICK === '1' ? 8_192 : 65_536;
const ROUNDS = LONG ? 100 : 3;

/** Numbers that look random and are the same in every run. */
function random(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

const MARKUP = [
  '*',
  '**',
  '_',
  '`',
  '```\n',
  '[',
  '](',
  ']',
  '<',
  '<b>',
  '</',
  '>',
  '&amp;',
  '&',
  '{{',
  '}}',
  '{%',
  '\n',
  '\n\n',
  '  \n',
  '# ',
  '- ',
  '1. ',
  '| ',
  '\\',
  '"',
  "'",
  '“',
  ' we cannot ',
  ' sorry for any ',
  ' inconvenience',
  '. ',
  ', ',
  '👋',
  '\ud83d',
  '\r\n',
  '\u0000',
  '://',
  '____',
  '[DATE]',
  '<!--',
  '-->',
  '~~',
];

const KINDS: Readonly<Record<string, (next: () => number, size: number) => string>> = {
  bytes: (next, size) => Buffer.from(Uint8Array.from({ length: size }, () => next() & 0xff)).toString('utf8'),
  'one byte for each sign': (next, size) =>
    Buffer.from(Uint8Array.from({ length: size }, () => next() & 0xff)).toString('latin1'),
  'signs of markup': (next, size) => {
    let out = '';
    while (out.length < size) out += MARKUP[next() % MARKUP.length];
    return out;
  },
};

const linter = createLinter({
  ...DEFAULT_CONFIG,
  preset: 'strict',
  replies: [
    { files: ['*.json', '*.ndjson', '*.yaml'], at: ['/*/body', '/body'], markup: 'markdown' },
    { files: ['*.csv'], at: ['body'], markup: 'html' },
  ],
});

const HOSTS = ['a.txt', 'a.md', 'a.replies.md', 'a.html', 'a.json', 'a.ndjson', 'a.yaml', 'a.csv'];

/** A file that holds the text as a reply, where the host has a way to write any text. */
function holding(file: string, text: string): string {
  if (file.endsWith('json')) return JSON.stringify({ body: text });
  if (file.endsWith('csv')) return `body,title\n"${text.replaceAll('"', '""')}",x\n`;
  if (file.endsWith('yaml')) return `- body: ${JSON.stringify(text.replace(/[^\n\x20-\x7e\xa0-\ud7ff]/g, ' '))}\n`;
  if (file.endsWith('replies.md')) return `## One\n${text}`;
  return text;
}

describe(`any bytes: ${ROUNDS} times ${SIZE}`, () => {
  for (const file of HOSTS) {
    for (const [kind, make] of Object.entries(KINDS)) {
      it(`${file}: ${kind}`, function () {
        this.timeout(LONG ? 3_600_000 : 120_000);
        const next = random(SEED);
        const start = performance.now();
        for (let round = 0; round < ROUNDS; round++) {
          const text = make(next, SIZE);
          for (const source of [text, holding(file, text)]) {
            const result = linter.lint({ path: file, source, named: true }, { fixes: 'none' });
            let before = 0;
            for (const { at } of result.findings) {
              assert.ok(before <= at.start && at.start <= at.end && at.end <= source.length);
              before = at.start;
            }
            for (const { at } of result.problems)
              assert.ok(0 <= at.start && at.start <= at.end && at.end <= source.length);
          }
        }
        if (LONG)
          console.log(
            `      ${((performance.now() - start) / ROUNDS / 2 / (SIZE / 1_000_000)).toFixed(0)} ms for 1,000,000`,
          );
      });
    }
  }
});
