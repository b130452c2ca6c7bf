import assert from 'node:assert/strict';
import { validate } from '@umbrelladocs/rdformat-validator';
import { report as gitlab } from '../../server/src/cli/report/gitlab.ts';
import { report as rdjson } from '../../server/src/cli/report/rdjson.ts';
import type { FileReport } from '../../server/src/cli/report/report.ts';
import { OPTIONS, placed } from './support.ts';

const file = (given: Partial<FileReport>): FileReport => ({
  path: 'mail/late.md',
  host: 'markdown',
  replies: 1,
  findings: [],
  problems: [],
  ...given,
});

describe('GitLab code quality', () => {
  it('has the documented fields, and the path from the root of the repository', () => {
    const findings = [placed('We [[apologise]].', { title: 'Late', line: 7, advice: 'Write “I’m sorry”' })];
    const problems = [{ severity: 'error', message: 'Broken.', line: 2, column: 3 }] as const;
    const issues: unknown[] = JSON.parse(
      gitlab({ files: [file({ findings, problems })] }, { ...OPTIONS, folder: '/shop/replies', repository: '/shop' }),
    );
    assert.deepEqual(issues[1], {
      description: 'Say what went wrong. Reply: Late → Write “I’m sorry”',
      check_name: 'hollow-apology/inconvenience',
      fingerprint: 'f',
      severity: 'minor',
      location: { path: 'replies/mail/late.md', lines: { begin: 7, end: 7 } },
    });
    assert.deepEqual(
      JSON.parse(JSON.stringify(issues[0], ['description', 'severity', 'location', 'path', 'lines', 'begin'])),
      { description: 'Broken.', severity: 'major', location: { path: 'replies/mail/late.md', lines: { begin: 2 } } },
    );
  });

  it('has no fingerprint twice, and the same ones when a file is renamed', () => {
    const fingerprints = (names: readonly string[]): string[] =>
      JSON.parse(
        gitlab({ files: names.map((path) => file({ path, findings: [placed('[[a]]'), placed('[[b]]')] })) }, OPTIONS),
      ).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    const before = fingerprints(['a.md', 'b.md']);
    assert.equal(new Set(before).size, 4);
    assert.deepEqual(fingerprints(['b.md', 'c.md']), before);
  });
});

interface Diagnostic {
  readonly message: string;
  readonly severity: string;
  readonly code?: { readonly value: string };
  readonly location: { readonly path: string; readonly range: unknown };
  readonly suggestions?: readonly { readonly range: unknown; readonly text: string }[];
}

/** A report that the format's validator takes as it is. */
async function diagnosticsOf(files: readonly FileReport[]): Promise<readonly Diagnostic[]> {
  const text = rdjson({ files });
  const { valid, errors } = await validate(text, { strictMode: true, allowExtraFields: false });
  assert.ok(valid, JSON.stringify(errors));
  return JSON.parse(text).diagnostics;
}

describe('rdjson', () => {
  const source = { text: 'é\n👋 We apologise, sir.\n', bom: false };
  const at = { start: 8, end: 17 };
  const edit = { at, text: 'are sorry' };

  it('counts columns in bytes', async () => {
    const finding = placed('👋 We [[apologise]], sir.', { at, title: 'Late', severity: 'suggestion' });
    const [said] = await diagnosticsOf([file({ source, findings: [finding] })]);
    assert.deepEqual(said, {
      message: 'Say what went wrong.\nReply: Late',
      location: {
        path: 'mail/late.md',
        range: { start: { line: 2, column: 9 }, end: { line: 2, column: 18 } },
      },
      severity: 'INFO',
      code: { value: 'hollow-apology/inconvenience' },
    });
  });

  it('counts the byte order mark of a file, and back as well as on', async () => {
    const given = [3, 0, 4].map((start) => placed('[[x]]', { at: { start, end: start + 1 } }));
    const said = await diagnosticsOf([file({ source: { text: 'éa\nbc', bom: true }, findings: given })]);
    assert.deepEqual(
      said.map(({ location }) => location.range),
      [
        { start: { line: 2, column: 1 }, end: { line: 2, column: 2 } },
        { start: { line: 1, column: 4 }, end: { line: 1, column: 6 } },
        { start: { line: 2, column: 2 }, end: { line: 2, column: 3 } },
      ],
    );
  });

  it('suggests what can be put in by one click: several edits as one, and no text with blanks', async () => {
    const fixes = [
      { title: 'a', safety: 'review', edits: [edit], blanks: [{ start: 8, end: 9 }] },
      { title: 'b', safety: 'safe', edits: [edit] },
      { title: 'c', safety: 'review', edits: [{ at: { start: 17, end: 22 }, text: '' }, edit] },
    ] as const;
    const [said] = await diagnosticsOf([file({ source, findings: [placed('We [[apologise]].', { at, fixes })] })]);
    assert.deepEqual(said?.suggestions, [
      { range: { start: { line: 2, column: 9 }, end: { line: 2, column: 18 } }, text: 'are sorry' },
      { range: { start: { line: 2, column: 9 }, end: { line: 2, column: 23 } }, text: 'are sorry' },
    ]);
  });

  it('tells of problems too', async () => {
    const problems = [{ severity: 'warning', message: 'Odd.', line: 2, column: 3 }] as const;
    assert.deepEqual(await diagnosticsOf([file({ problems })]), [
      { message: 'Odd.', location: { path: 'mail/late.md', range: { start: { line: 2 } } }, severity: 'WARNING' },
    ]);
  });
});
