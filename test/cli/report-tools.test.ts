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
        '1 finding in 1 of 214 replies (1 file): 1 warning.',
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

  const many = (n: number, severity: 'error' | 'warning' | 'suggestion', first = 1) =>
    Array.from({ length: n }, (_, i) => placed('[[x]]', { severity, line: first + i, message: `${severity} ${i}` }));
  const lines = (findings: FileReport['findings'], given: Partial<typeof OPTIONS> = {}) =>
    github({ files: [{ ...file, findings, problems: [] }] }, { ...OPTIONS, quiet: true, ...given })
      .trimEnd()
      .split('\n');
  const levels = (all: readonly string[]) =>
    ['error', 'warning', 'notice'].map((level) => all.filter((line) => line.startsWith(`::${level} `)).length);

  it('come gravest first', () => {
    const given = [...many(2, 'suggestion'), ...many(2, 'error', 10), ...many(2, 'warning', 20)];
    assert.deepEqual(
      lines(given).map((line) => line.split(' ')[0]),
      ['::error', '::error', '::warning', '::warning', '::notice', '::notice'],
    );
  });

  it('are ten of each kind, and a note in place of a notice says where the rest is', () => {
    assert.deepEqual(
      levels(lines([...many(10, 'error'), ...many(10, 'warning', 50), ...many(10, 'suggestion', 90)])),
      [10, 10, 10],
    );
    const all = lines([...many(3, 'error'), ...many(11, 'warning', 50), ...many(12, 'suggestion', 90)]);
    assert.deepEqual(levels(all), [3, 10, 10]);
    assert.equal(
      all.find((line) => line.includes('title=Uncanned')),
      '::notice title=Uncanned%3A 4 more are not shown here::GitHub shows 10 errors, 10 warnings and 10 notices of a step. The rest is in the log of this step, under “Findings without an annotation”.',
    );
    const group = all.slice(all.indexOf('::group::Findings without an annotation'));
    assert.deepEqual(group, [
      '::group::Findings without an annotation',
      '- a,b/macros:1.json:60:1: warning: warning 10 (hollow-apology/inconvenience)',
      ...[9, 10, 11].map(
        (i) => `- a,b/macros:1.json:${90 + i}:1: suggestion: suggestion ${i} (hollow-apology/inconvenience)`,
      ),
      '::endgroup::',
    ]);
  });

  it('are one for what is equally grave on one line, however much that is', () => {
    const onOneLine = Array.from({ length: 12 }, (_, i) =>
      placed('[[x]]', { message: `m${i}`, at: { start: i, end: i + 1 } }),
    );
    const all = lines([...onOneLine, placed('[[x]]', { severity: 'error' })]);
    assert.deepEqual(levels(all), [1, 1, 1]);
    assert.match(
      all[1] ?? '',
      /line=1,endLine=1,title=12 findings::hollow-apology\/inconvenience \(column 1\)%0Am0%0A%0A/,
    );
    assert.match(all[1] ?? '', /%0Am9$/);
    assert.deepEqual(
      all.filter((line) => line.startsWith('- ')).map((line) => line.replace(/ \(.*/, '')),
      ['- a,b/macros:1.json:1:11: warning: m10', '- a,b/macros:1.json:1:12: warning: m11'],
    );
  });

  it('are one for the blanks of a reply, each with its place, and the log has a line for each', () => {
    const blank = (words: string, line: number) =>
      placed(`Hi [[${words}]].`, {
        rule: 'fill-in/blank',
        severity: 'error',
        line,
        replyIndex: 0,
        message: `“${words}” is a blank.`,
      });
    const blanks = ['____', 'XXX', 'TBD'].map((words, i) => blank(words, i + 4));
    assert.deepEqual(lines([...blanks, placed('[[x]]', { line: 5, replyIndex: 0, advice: 'Write “y”' })]), [
      '::error file=a%2Cb/macros%3A1.json,line=4,endLine=4,col=4,endColumn=8,title=3 findings::fill-in/blank (column 4)%0A“____” is a blank.%0Aand 2 more: 5:4 XXX, 6:4 TBD',
      '::warning file=a%2Cb/macros%3A1.json,line=5,endLine=5,col=1,endColumn=2,title=hollow-apology/inconvenience::Say what went wrong.%0A→ Write “y”',
    ]);
    const others = many(10, 'error', 50);
    const log = lines([...others, ...blanks.map((each) => ({ ...each, line: each.line + 90 }))]).filter((line) =>
      line.startsWith('- '),
    );
    assert.deepEqual(
      log.map((line) => /“.*”/.exec(line)?.[0]),
      ['“____”', '“XXX”', '“TBD”'],
    );
  });

  it('name files as the repository does', () => {
    const [line] = lines([placed('[[x]]')], { folder: '/shop/replies', repository: '/shop' });
    assert.match(line ?? '', /^::warning file=replies\/a%2Cb\/macros%3A1.json,/);
  });

  it('cannot be forged from a file', () => {
    const evil = placed('[[x]]', { title: 'a\r\n::error::b', message: 'm\n::set-env name=x::y' });
    const lines = github({ files: [{ ...file, findings: [evil], problems: [] }] }, { ...OPTIONS, quiet: true })
      .trimEnd()
      .split(/\r?\n/);
    assert.equal(lines.length, 1);
  });
});
