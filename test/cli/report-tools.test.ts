import assert from 'node:assert/strict';
import { report as github } from '../../server/src/cli/report/github.ts';
import { report as json } from '../../server/src/cli/report/json.ts';
import type { FileReport } from '../../server/src/cli/report/report.ts';
import { OPTIONS, placed } from './support.ts';

const finding = placed('We [[apologise]] for it.', {
  title: 'Refund, 50%: declined',
  line: 31,
  reply: '/macros/3/actions/0/value',
  advice: 'Write “I’m sorry”',
  fixes: [
    {
      title: 'Write “I’m sorry”',
      safety: 'review',
      edits: [{ at: { start: 3, end: 12 }, text: "I'm sorry" }],
      blanks: [],
    },
  ],
});
const file: FileReport = {
  path: 'a,b/macros:1.json',
  host: 'json',
  provider: 'zendesk',
  replies: 214,
  findings: [finding],
  problems: [{ severity: 'error', message: 'Broken.\nMend it: 100 %', line: 2, column: 3 }],
};

describe('the report for tools', () => {
  it('has the shape that was promised, key by key', () => {
    const text = json({
      files: [file, { path: 'empty.md', host: 'markdown', replies: 0, findings: [], problems: [] }],
    });
    assert.ok(text.endsWith('}\n'));
    // A string and not an object: the order of the keys is part of what people read.
    assert.equal(
      JSON.stringify(JSON.parse(text), undefined, 1),
      JSON.stringify(
        {
          version: 1,
          files: [
            {
              path: 'a,b/macros:1.json',
              host: 'json',
              provider: 'zendesk',
              replies: 214,
              findings: [
                {
                  rule: 'hollow-apology/inconvenience',
                  family: 'hollow-apology',
                  severity: 'warning',
                  scope: 'phrase',
                  message: 'Say what went wrong.',
                  reply: { key: '/macros/3/actions/0/value', title: 'Refund, 50%: declined' },
                  text: 'apologise',
                  span: { start: 3, end: 12 },
                  line: 31,
                  column: 4,
                  endLine: 31,
                  endColumn: 13,
                  fixes: [
                    { title: 'Write “I’m sorry”', safety: 'review', edits: [{ start: 3, end: 12, text: "I'm sorry" }] },
                  ],
                  fingerprint: 'f',
                },
              ],
              problems: [{ severity: 'error', message: 'Broken.\nMend it: 100 %', line: 2, column: 3 }],
            },
            { path: 'empty.md', host: 'markdown', replies: 0, findings: [], problems: [] },
          ],
          summary: { files: 2, replies: 214, findings: { error: 0, warning: 1, suggestion: 0 }, problems: 1 },
        },
        undefined,
        1,
      ),
    );
  });

  it('is valid where nothing was found', () => {
    assert.deepEqual(JSON.parse(json({ files: [] })), {
      version: 1,
      files: [],
      summary: { files: 0, replies: 0, findings: { error: 0, warning: 0, suggestion: 0 }, problems: 0 },
    });
  });
});

describe('annotations for GitHub', () => {
  it('escape what the format gives a meaning', () => {
    assert.equal(
      github({ files: [file] }, OPTIONS),
      [
        '::error file=a%2Cb/macros%3A1.json,line=2,col=3,title=Uncanned::Broken.%0AMend it: 100 %25',
        '::warning file=a%2Cb/macros%3A1.json,line=31,endLine=31,col=4,endColumn=13,title=hollow-apology/inconvenience::Say what went wrong.%0AReply: Refund, 50%25: declined%0A→ Write “I’m sorry”',
        '1 finding in 214 replies (1 file): 1 warning.',
        '1 problem kept files from being read as they should.',
        '',
      ].join('\n'),
    );
  });

  it('give a suggestion as a notice, and leave out columns of several lines', () => {
    const long = { ...placed('[[a\nb]]', { severity: 'suggestion' }), endLine: 2, endColumn: 2 };
    assert.match(
      github({ files: [{ ...file, findings: [long], problems: [] }] }, { ...OPTIONS, quiet: true }),
      /^::notice file=a%2Cb\/macros%3A1\.json,line=1,endLine=2,title=hollow-apology\/inconvenience::Say what went wrong\.\n$/,
    );
  });

  it('cannot be forged from a file', () => {
    const evil = placed('[[x]]', { title: 'a\r\n::error::b', message: 'm\n::set-env name=x::y' });
    const lines = github({ files: [{ ...file, findings: [evil], problems: [] }] }, { ...OPTIONS, quiet: true })
      .trimEnd()
      .split(/\r?\n/);
    assert.equal(lines.length, 1);
  });
});
