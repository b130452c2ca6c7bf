import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  type Config,
  checkLibrary,
  createLinter,
  DEFAULT_CONFIG,
  type FileInput,
  type Linter,
  type LintResult,
  libraryMemory,
} from '../../server/src/engine/index.ts';
import { TODAY } from '../support/library.ts';
import { runs, SEED } from '../support/property.ts';

/** Findings that hang on what is declared, on what stands around, on other replies; comments that take findings out. */
const BODIES = [
  'Hi {{ticket.requester.first_name}}, we apologise for any inconvenience this may have caused.',
  'Unfortunately, we are unable to replace your lamp. Unfortunately, we cannot help you any more.',
  'I am so sorry for your loss. Your parcel is late and comes on Friday, {{dc.tracking_link}}. Kind regards, Lea',
  'I understand your frustration. <!-- uncanned-disable-next-line hollow-empathy/* -- said so -->\nI understand your frustration.',
  '<!-- uncanned situation: delay -->\nThank you for your patience.',
  'Your parcel left us a day late. It comes on Friday, and you need not be at home for it.',
  '',
];
const COMMENTS = ['', '// uncanned situation: grief', '// uncanned-disable-next-line over-promise/* -- by law'];

const config: Config = {
  ...DEFAULT_CONFIG,
  preset: 'strict',
  replies: [{ files: ['*.jsonc', '*.yaml'], at: ['/*/body'], markup: 'markdown' }],
  situations: [['late', ['delay']]],
  overrides: [{ replies: ['title:lost'], rules: [['hollow-apology/*', 'off']] }],
};

const record = fc.record({
  title: fc.constantFrom('late', 'lost', 'money'),
  body: fc.constantFrom(...BODIES),
  comment: fc.constantFrom(...COMMENTS),
});
type Records = readonly { readonly title: string; readonly body: string; readonly comment: string }[];

const WRITTEN: Readonly<Record<string, (records: Records) => string>> = {
  'macros.jsonc': (records) =>
    `[\n${records.map(({ title, body, comment }) => `${comment}\n${JSON.stringify({ title, body })}`).join(',\n')}\n]\n`,
  'macros.yaml': (records) =>
    records
      .map(
        ({ title, body, comment }) =>
          `${comment.replace('//', '#')}\n- title: ${title}\n  body: ${JSON.stringify(body)}\n`,
      )
      .join(''),
};

const edit = fc.record({
  place: fc.nat(),
  /** Most are typed into a reply. */
  inside: fc.nat({ max: 4 }),
  length: fc.constantFrom(0, 0, 0, 1, 5),
  text: fc.constantFrom('x', '', ' We cannot help.', '\\n', '"', '{{', 'Unfortunately, '),
});

const LIBRARY = { today: TODAY };

/** All that a shell sees of a file, and what its replies say of each other. */
function seen(linter: Linter, file: FileInput, result: LintResult, memory = libraryMemory()): unknown {
  const library = linter.libraryFile(linter.shelve(file, result));
  return {
    result,
    kept: library.replies,
    compared: [...checkLibrary([library], { ...LIBRARY, memory })],
  };
}

describe('law 5: what is carried over an edit equals what is judged afresh', () => {
  for (const [path, written] of Object.entries(WRITTEN)) {
    it(`${path}: whatever is typed in one of several replies`, () => {
      let count = 0;
      let carried = 0;
      fc.assert(
        fc.property(
          fc.array(record, { minLength: 2, maxLength: 6 }),
          fc.array(edit, { maxLength: 4 }),
          (records, edits) => {
            const linter = createLinter(config);
            const memory = libraryMemory();
            let source = written(records);
            let result = linter.lint({ path, source }, { fixes: 'none' });
            seen(linter, { path, source }, result, memory);
            for (const { place, inside, length, text } of edits) {
              const reply = result.replies[place % Math.max(1, result.replies.length)];
              const [from, to] =
                inside > 0 && reply !== undefined ? [reply.whole.start + 1, reply.whole.end] : [0, source.length];
              const start = from + (place % Math.max(1, to - from));
              const change = { at: { start, end: Math.min(source.length, start + length) }, text };
              const file = { path, source: applyEdits(source, [change]) ?? source };
              const last = result;
              result = linter.lint({ ...file, previous: { result, source, edit: change } }, { fixes: 'none' });
              const other = createLinter(config);
              const fresh = other.lint(file, { fixes: 'none' });
              const [now, anew] = [seen(linter, file, result, memory), seen(other, file, fresh)];
              // Compared as JSON first: deepEqual is slow, and its message is wanted only where they differ.
              if (JSON.stringify(now) !== JSON.stringify(anew)) assert.deepEqual(now, anew);
              const first = result.findings[0];
              if (first !== undefined) {
                const previous = { result, source: file.source, edit: { at: { start: 0, end: 0 }, text: '' } };
                assert.deepEqual(
                  linter.refind({ ...file, previous }, first.fingerprint),
                  other.refind(file, first.fingerprint),
                );
              }
              count++;
              if (result.findings.some((finding) => last.findings.includes(finding))) carried++;
              source = file.source;
            }
          },
        ),
        { seed: SEED, numRuns: runs(1_000) },
      );
      assert.ok(carried > count / 10, `only at ${carried} of ${count} edits was anything carried over`);
    });
  }
});
