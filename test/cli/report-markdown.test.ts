import assert from 'node:assert/strict';
import { report } from '../../server/src/cli/report/markdown.ts';
import type { FileReport } from '../../server/src/cli/report/report.ts';
import { placed } from './support.ts';

const file = (given: Partial<FileReport>): FileReport => ({
  path: 'mail/late.md',
  host: 'markdown',
  replies: 2,
  findings: [],
  problems: [],
  ...given,
});
const rows = (text: string): string[] => text.split('\n').filter((line) => /^\| (?!Reply|:--)/.test(line));

describe('the report as Markdown', () => {
  it('counts, and gives each file a table of its replies', () => {
    const findings = [
      placed('We [[apologise]] for it.', { title: 'Late', line: 3, advice: 'Write “I’m sorry”' }),
      placed('You [[must]].', { title: 'Late', line: 4, severity: 'error', rule: 'house/must' }),
      placed('[[Kindly]] wait.', { reply: '/1', replyIndex: 1, line: 9 }),
    ];
    const problems = [{ severity: 'warning', message: 'Odd. Put this in:\n\n  a: [b]\n', line: 1, column: 2 }] as const;
    assert.equal(
      report({ files: [file({ findings, problems }), file({ path: 'clean.md' })] }),
      `## Uncanned

3 findings in 2 of 4 replies (2 files): 1 error and 2 warnings.  
1 problem kept files from being read as they should.  

### mail/late.md

- **warning** in line 1, column 2: Odd. Put this in:<br><br>&nbsp;&nbsp;a: \\[b\\]

| Reply | Finding | Before | After |
| :-- | :-- | :-- | :-- |
| <strong>Late</strong><br>line 3 | warning: Say what went wrong.<br><sub>hollow-apology/inconvenience</sub> | We <strong>apologise</strong> for it. | Write “I’m sorry” |
| line 4 | error: Say what went wrong.<br><sub>house/must</sub> | You <strong>must</strong>. |  |
| <strong>/1</strong><br>line 9 | warning: Say what went wrong.<br><sub>hollow-apology/inconvenience</sub> | <strong>Kindly</strong> wait. |  |
`,
    );
  });

  it('says so where nothing was found', () => {
    assert.equal(report({ files: [file({})] }), '## Uncanned\n\nNo findings in 2 replies (1 file).\n');
  });

  it('cuts a long sentence around the phrase, between words', () => {
    const long = `${'before it '.repeat(20)}[[this]]${' and after'.repeat(20)}`;
    const [row] = rows(report({ files: [file({ findings: [placed(long)] })] }));
    assert.match(row ?? '', /\| …(before it ){6}<strong>this<\/strong>( and after){6}… \|/);
    const [spaceless] = rows(
      report({ files: [file({ findings: [placed(`${'👋'.repeat(40)}x[[话]]y${'👋'.repeat(40)}`)] })] }),
    );
    assert.match(spaceless ?? '', /\| …(👋){30}x<strong>话<\/strong>y(👋){29}… \|/u);
    const [whole] = rows(report({ files: [file({ findings: [placed(`[[${'word '.repeat(90)}]]`)] })] }));
    assert.match(whole ?? '', /<strong>(word ){59}word…<\/strong>/);
  });

  it('lets no text break the table, run HTML, or call somebody', () => {
    const evil = placed('a|b [[<img src=x>]] `|` *x* \\', {
      title: 'x | y\n| z | <script>alert(1)</script>',
      advice: '@team #12 [a](javascript:b) &amp; ~~x~~',
    });
    assert.deepEqual(rows(report({ files: [file({ findings: [evil] })] })), [
      '| <strong>x \\| y \\| z \\| &lt;script&gt;alert(1)&lt;/script&gt;</strong><br>line 1 | warning: Say what went wrong.<br><sub>hollow-apology/inconvenience</sub> | a\\|b <strong>&lt;img src=x&gt;</strong> \\`\\|\\` \\*x\\* \\\\ | @&#8203;team \\#&#8203;12 \\[a\\](javascript:b) &amp;amp; \\~\\~x\\~\\~ |',
    ]);
  });

  it('tells the blanks of one reply in one row', () => {
    const blank = (word: string, line: number) =>
      placed(`Your [[${word}]] is here.`, {
        line,
        replyIndex: 0,
        message: `“${word}” is a blank.`,
        rule: 'fill-in/blank',
      });
    assert.deepEqual(
      rows(report({ files: [file({ findings: [blank('____', 1), blank('XXX', 2), blank('TBD', 4)] })] })),
      [
        '| line 1 | warning: “\\_\\_\\_\\_” is a blank.<br>and 2 more: 2:6 XXX, 4:6 TBD<br><sub>fill-in/blank</sub> | Your <strong>\\_\\_\\_\\_</strong> is here. |  |',
      ],
    );
  });

  it('ends before a summary would be refused, and says how much is missing', () => {
    const findings = Array.from({ length: 12_000 }, (_, i) =>
      placed('We [[apologise]] — é.', { line: i + 1, replyIndex: i }),
    );
    const text = report({ files: [file({ findings })] });
    assert.ok(Buffer.byteLength(text) < 1024 * 1024);
    assert.ok(Buffer.byteLength(text) > 1000 * 1000);
    const left = 12_000 - rows(text).length;
    const note = `**${left.toLocaleString('en')} more findings are not shown:** a job summary may hold 1 MiB. \`--format text\` or \`--format json\` lists all of them.\n`;
    assert.ok(text.endsWith(`\n\n${note}`));
  });
});
