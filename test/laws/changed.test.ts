import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { git, lint, repository, uncanned, write } from '../cli/repository.ts';
import { folderWith, tidy } from '../cli/support.ts';
import { unmark } from '../support/examples.ts';
import { PAGES } from '../support/pages.ts';
import { runs, SEED } from '../support/property.ts';

/** Sentences with every kind of finding, and others with none. */
const SENTENCES = [
  ...PAGES.flatMap((rule) => rule.examples.map((e) => unmark(e.text).text)).filter((text) => text.length < 300),
  'Your order 4471 leaves on 14 May at 5 pm, and it will be with you on the following day before noon.',
  'Your parcel is lost, and we will send you a new one on Monday, so that you have it before the weekend.',
];
/** Few texts in many replies, so that some are equal or nearly so. */
const sentence = fc.oneof(fc.constantFrom(...SENTENCES), fc.constantFrom(...SENTENCES.slice(-8)));
const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
interface Record {
  readonly id: number;
  readonly short_code: string;
  readonly content: string;
}
const library = fc
  .array(fc.record({ content: text, name: fc.constantFrom('late', 'lost', 'refund', 'Late', 'bye') }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((items) => items.map(({ content, name }, id): Record => ({ id, short_code: name, content })));

const CONFIG = 'extends: strict\n';

describe('a baseline', () => {
  after(tidy);

  it('silences everything it was made of, in whatever order, files and indents the replies return', async () => {
    const cwd = folderWith({ '.uncanned.yaml': CONFIG });
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(
        library.chain((records) =>
          fc.record({
            records: fc.constant(records),
            again: fc.shuffledSubarray(records, { minLength: records.length }),
            indent: fc.constantFrom(0, 2, 7),
            name: fc.constantFrom('desk.json', 'a.json', 'z/export (2).json'),
          }),
        ),
        async ({ records, again, indent, name }) => {
          write(cwd, { 'desk.json': JSON.stringify(records, null, 2) });
          await uncanned(cwd, ['baseline']);
          fs.rmSync(join(cwd, 'desk.json'));
          write(cwd, { [name]: JSON.stringify(again, null, indent) });
          const { found, err } = await lint(cwd, []);
          seen += (await lint(cwd, ['--no-baseline'])).found.length;
          fs.rmSync(join(cwd, name));
          fs.rmSync(join(cwd, '.uncanned-baseline.json'));
          assert.deepEqual([found, err], [[], '']);
        },
      ),
      { seed: SEED, numRuns: runs(150) },
    );
    assert.ok(seen > 500, `${seen} findings`);
  });
});

describe('a lint of what has changed', () => {
  after(tidy);

  interface Told {
    readonly path: string;
    readonly title?: string;
    readonly key: string;
    readonly rule: string;
    readonly fingerprint: string;
    readonly about: readonly string[];
  }
  const told = async (cwd: string, ...args: readonly string[]): Promise<readonly Told[]> => {
    const { files } = JSON.parse((await lint(cwd, args)).out);
    // biome-ignore lint/suspicious/noExplicitAny: the report as it is written
    return files.flatMap(({ path, findings }: any) =>
      // biome-ignore lint/suspicious/noExplicitAny: the report as it is written
      findings.map(({ rule, reply, fingerprint, related = [] }: any) => ({
        path,
        key: reply.key,
        rule,
        fingerprint,
        about: related.flatMap((each: { path?: string; line: number }) =>
          each.path === undefined ? [] : [`${each.path}:${each.line}`],
        ),
      })),
    );
  };

  it('tells exactly what a full one tells of replies that have changed', async () => {
    const cwd = repository({ '.uncanned.yaml': CONFIG });
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(
        library,
        library,
        fc.array(fc.nat(7), { maxLength: 4 }),
        text,
        async (left, right, edits, fresh) => {
          // A line for each reply: the line tells which one it is.
          const written = (records: readonly Record[]): string =>
            `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
          const others = right.map((record) => ({ ...record, id: record.id + 100 }));
          write(cwd, { 'left.json': written(left), 'right.json': written(others) });
          git(cwd, 'add', '--all');
          git(cwd, 'commit', '--quiet', '--allow-empty', '--message', 'Before');
          const edited = left.map((record) =>
            edits.includes(record.id) ? { ...record, content: `${fresh} ${record.id % 2}` } : record,
          );
          write(cwd, { 'left.json': written(edited) });
          const changed = new Set(
            edited.flatMap(({ content, id }, i) =>
              content === left[i]?.content ? [] : [`left.json:${i + 2}`, `/${id}`],
            ),
          );
          const isChanged = ({ path, key, about }: Told): boolean =>
            (path === 'left.json' && changed.has(/^\/\d+/.exec(key)?.[0] ?? '')) || about.some((at) => changed.has(at));
          const expected = (await told(cwd)).filter(isChanged);
          assert.deepEqual(await told(cwd, '--since', 'HEAD'), expected);
          seen += expected.length;
        },
      ),
      { seed: SEED, numRuns: runs(60) },
    );
    assert.ok(seen > 100, `${seen} findings`);
  });
});
