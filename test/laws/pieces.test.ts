import assert from 'node:assert/strict';
import fc from 'fast-check';
import { configsOf } from '../../server/src/cli/configs.ts';
import { inspect } from '../../server/src/cli/inspect.ts';
import { cutIntoLines } from '../../server/src/cli/piece.ts';
import { visitPieces } from '../../server/src/cli/pieces.ts';
import { folderWith, tidy } from '../cli/support.ts';
import { runs, SEED } from '../support/property.ts';

const TEXTS = [
  'Hi {{ticket.requester.first_name}}, we apologise for any inconvenience this may have caused. 💛',
  'Unfortunately, we are unable to replace your lamp. Unfortunately, we cannot help you any more.',
  'Bitte warten Sie.',
  '<!-- uncanned-disable-next-line hollow-apology/* -- quoted -->\nWe apologise for any inconvenience this may have caused.',
  'Your parcel left us a day late. It comes on Friday.',
];
const reply = fc
  .record({ title: fc.string({ unit: 'grapheme', maxLength: 8 }), text: fc.constantFrom(...TEXTS) })
  .map((record) => JSON.stringify(record));
const line = fc.oneof(
  { weight: 6, arbitrary: reply },
  { weight: 1, arbitrary: fc.constantFrom('', '  ', '{"other": 1}', '{"broken', 'null') },
);
const file = fc.tuple(reply, fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.boolean());

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('laws: a large NDJSON file', () => {
  afterEach(tidy);

  it('says the same piece by piece as it says whole', async () => {
    const cwd = folderWith({
      '.uncanned.yaml': 'replies:\n  - files: "*.ndjson"\n    at: ["/text"]\n    markup: markdown\n',
    });
    const found = { path: 'a.ndjson', absolute: `${cwd}/a.ndjson`, named: true };
    const settled = await configsOf({ cwd }, undefined).forFile(found.absolute);
    const task = { fix: 'no', fixes: 'all', allowed: true, source: true } as const;
    let count = 0;
    let allowed = 0;
    await fc.assert(
      fc.asyncProperty(
        file,
        fc.integer({ min: 300, max: 900 }),
        fc.integer({ min: 1, max: 400 }),
        async ([first, more, eol, isEnded], size, chunk) => {
          const bytes = Buffer.from([first, ...more].join(eol) + (isEnded ? eol : ''));
          const whole = inspect({ ...found, bytes }, settled, { ...task, fix: false }).report;
          count += whole.findings.length;
          allowed += whole.allowed?.length ?? 0;
          const emitted: unknown[] = [];
          const o = { task, settled, threads: [], size };
          const kept = await visitPieces(found, inChunks(bytes, chunk), { ...o, emit: undefined });
          assert.deepEqual(kept.report, whole);
          const told = await visitPieces(found, inChunks(bytes, chunk), {
            ...o,
            emit: ({ findings }) => emitted.push(...findings),
          });
          assert.deepEqual(emitted, whole.findings);
          assert.deepEqual(told.report, { ...whole, findings: [] });
        },
      ),
      { seed: SEED, numRuns: runs(120) },
    );
    assert.ok(count > 0 && allowed > 0);
  });

  it('is cut at the ends of lines, and nothing is lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ min: 9, max: 12, maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 9 }),
        async (bytes, size, chunk) => {
          const pieces: Uint8Array[] = [];
          for await (const piece of cutIntoLines(inChunks(bytes, chunk), size)) pieces.push(piece);
          assert.deepEqual(new Uint8Array(Buffer.concat(pieces)), bytes);
          for (const piece of pieces.slice(0, -1)) assert.equal(piece.at(-1), 10);
        },
      ),
      { seed: SEED, numRuns: runs(300) },
    );
  });
});
