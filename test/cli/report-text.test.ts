import assert from 'node:assert/strict';
import type { FileReport, PlacedFinding, RunReport } from '../../server/src/cli/report/report.ts';
import { report } from '../../server/src/cli/report/text.ts';
import { OPTIONS, placed } from './support.ts';

const file = (findings: readonly PlacedFinding[], given: Partial<FileReport> = {}): FileReport => ({
  path: 'macros.json',
  host: 'json',
  replies: 3,
  findings,
  problems: [],
  ...given,
});
const text = (run: RunReport, quiet = false) => report(run, { ...OPTIONS, quiet });
const fix = (title: string, safety: 'safe' | 'review' = 'review') => ({ title, safety, edits: [] });

describe('the report for people', () => {
  it('counts what was passed over', () => {
    const passed = file([], { replies: 0, passedOver: true });
    const run = (n: number): RunReport => ({ files: [file([]), ...Array(n).fill(passed)], advice: 'uncanned init' });
    const last = (n: number) => text(run(n)).trimEnd().split('\n').slice(-2).join('\n');
    assert.equal(
      last(2),
      '2 files look like replies and were not read. This says how they would be:\n    uncanned init',
    );
    assert.equal(last(1), '1 file looks like replies and was not read. This says how it would be:\n    uncanned init');
    assert.match(last(0), /^No findings/);
    assert.equal(text(run(2), true), '');
  });

  it('says first what reads a folder in which nothing was recognised, and says it once', () => {
    const passed = file([], { replies: 0, passedOver: true });
    const one = text({ files: [passed], advice: 'uncanned init' });
    assert.match(
      one,
      /^No replies were recognised in the file looked at\. It looks like replies\. This finds .*:\n {4}uncanned init\nOr name a text/,
    );
    assert.equal(one.match(/uncanned init/g)?.length, 1);
    const other = file([], { replies: 0 });
    const two = text({ files: [passed, other], advice: 'uncanned init' });
    assert.match(two, /in the 2 files looked at\. 1 looks like replies\. This finds .*:\n {4}uncanned init\n/);
    assert.match(text({ files: [other], advice: 'uncanned init' }), /looked at\. This finds /);
    assert.match(text({ files: [passed, passed], advice: 'x "a b"' }), / They look like replies\. .*:\n {4}x "a b"\n/);
  });

  it('tells blanks of one reply together, where they are many', () => {
    const blank = (sentence: string, line: number, given: Parameters<typeof placed>[1] = {}) =>
      placed(sentence, { rule: 'fill-in/blank', severity: 'error', line, replyIndex: 0, ...given });
    const told = (...findings: PlacedFinding[]) => text({ files: [file(findings)] }, true).split('\n\n');
    const saying = (words: string) => ({ message: `“${words}” is still a blank.` });
    const name = blank('Hi [[____]],', 1, saying('____'));
    const plan = blank('On the [[<plan or $& name>]] plan.', 2, saying('<plan or $& name>'));
    const kindly = placed('[[Kindly]] wait.', { line: 3, replyIndex: 0, fixes: [fix('Write “Please”')] });
    const agent = blank('Yours, [[XXX]]', 5, saying('XXX'));
    const [, first, second, ...more] = told(name, plan, kindly, agent);
    assert.equal(
      first,
      `  1:4 error: “____” is still a blank.
    Hi ____,
       ^^^^
    and 2 more: 2:8 <plan or $& name>, 5:8 XXX
    fill-in/blank`,
    );
    assert.match(second ?? '', /Kindly wait/);
    assert.deepEqual(more, []);
    assert.equal(told(name, plan).length, 2 + 1, 'two are told one by one');
    assert.equal(told(name, plan, { ...agent, finding: { ...agent.finding, replyIndex: 1 } }).length, 3 + 1);
  });

  it('says what to do where a library keeps blanks for its agents', () => {
    const blanks = (n: number, severity: 'error' | 'suggestion' = 'error') =>
      Array.from({ length: n }, (_, i) =>
        placed('Hi [[____]].', { rule: 'fill-in/blank', severity, line: i + 1, replyIndex: i }),
      );
    const told = (findings: readonly PlacedFinding[], replies: number): string =>
      text({ files: [file(findings, { replies })] });
    assert.match(
      told(blanks(10), 30),
      /\n10 of 30 replies have blanks\. Where agents fill them in, say "fill-in\/blank: suggestion" under "rules:"/,
    );
    for (const few of [told(blanks(10), 31), told(blanks(9), 9), told(blanks(10, 'suggestion'), 10)])
      assert.doesNotMatch(few, /have blanks/);
  });

  it('shows file, reply, place, message, the phrase in its sentence, the first rewrite and the rule', () => {
    const late = placed('We are [[sorry for the inconvenience]].', {
      title: 'Parcel is late',
      line: 4,
      fixes: [fix('Write “I’m sorry [what went wrong]”'), fix('Remove the sentence')],
    });
    const refund = placed('[[Kindly]] wait.', {
      title: 'Refund',
      line: 9,
      replyIndex: 1,
      severity: 'suggestion',
      rule: 'robotic/kindly',
      message: 'Say please.',
      fixes: [fix('Write “Please”', 'safe')],
    });
    assert.equal(
      text({ files: [file([late, refund])] }),
      `macros.json

  Parcel is late
    4:8 warning: Say what went wrong.
      We are sorry for the inconvenience.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      → Write “I’m sorry [what went wrong]”
      hollow-apology/inconvenience

  Refund
    9:1 suggestion: Say please.
      Kindly wait.
      ^^^^^^
      → Write “Please” (safe)
      robotic/kindly

2 findings in 2 of 3 replies (1 file): 1 warning and 1 suggestion.
1 of them can be fixed with --fix: it is marked (safe).
`,
    );
  });

  it('shows what --fix would write beside another first rewrite', () => {
    const either = placed('[[Kindly]] wait.', { fixes: [fix('Ask'), fix('Write “Please”', 'safe')], advice: 'Ask' });
    assert.match(text({ files: [file([either])] }), /\n {4}→ Ask\n {4}→ Write “Please” \(safe\)\n {4}hollow/);
  });

  it('says where a rewrite replaces more than is underlined, and its title does not', () => {
    const said = (title: string, adviceTakes?: 'sentence' | 'more'): string =>
      text({ files: [file([placed('We [[cannot]] do it.', { advice: title, ...(adviceTakes && { adviceTakes }) })])] });
    assert.match(said('Write “x.”', 'sentence'), /→ Write “x\.” \(replaces the sentence\)\n/);
    assert.match(said('Write “x.”', 'more'), /→ Write “x\.” \(replaces more than is underlined\)\n/);
    assert.match(said('Leave this sentence out', 'sentence'), /→ Leave this sentence out\n/);
    assert.match(said('Leave this part out', 'more'), /→ Leave this part out\n/);
    assert.match(said('Write “x.”'), /→ Write “x\.”\n/);
  });

  it('says in how many replies there are findings', () => {
    const of = (indexes: readonly number[], replies: number): string => {
      const findings = indexes.map((replyIndex, i) => placed('[[x]]', { replyIndex, line: i + 1 }));
      return (
        text({ files: [file(findings, { replies })] })
          .split('\n')
          .at(-2) ?? ''
      );
    };
    assert.match(of([0, 0, 2], 5), /^3 findings in 2 of 5 replies \(1 file\)/);
    assert.match(of([0, 1], 2), /^2 findings in all 2 replies \(1 file\)/);
    assert.match(of([0, 0], 1), /^2 findings in 1 reply \(1 file\)/);
    assert.match(of([-1], 4), /^1 finding in 4 replies \(1 file\)/);
    assert.match(of([-1, 3], 4), /^2 findings in 1 of 4 replies \(1 file\)/);
  });

  it('names a reply once for all its findings, by its key where it has no title, not at all where it is the file', () => {
    const first = placed('[[one]] two', { reply: '/macros/3' });
    const second = placed('one [[two]]', { reply: '/macros/3' });
    assert.equal(text({ files: [file([first, second])] }).match(/\/macros\/3/g)?.length, 1);
    assert.match(
      text({ files: [file([placed('[[one]] two')])] }),
      /^macros\.json\n\n {2}1:1 warning: .*\n {4}one two\n {4}\^\^\^\n/,
    );
  });

  it('shows problems with all their lines', () => {
    const problem = {
      severity: 'warning' as const,
      message: 'Not recognised. Add:\n\nreplies:\n  - files: x.json',
      line: 1,
      column: 1,
    };
    assert.equal(
      text({ files: [file([], { replies: 0, problems: [problem] }), file([], { path: 'a.md' })] }),
      `macros.json
  1:1 warning: Not recognised. Add:

    replies:
      - files: x.json

No findings in 3 replies (1 file).
1 problem kept files from being read as they should.
`,
    );
  });

  it('says so where all is well, where nothing was recognised and where nothing was there', () => {
    assert.equal(text({ files: [file([], { replies: 1 })] }), 'No findings in 1 reply (1 file).\n');
    assert.match(
      text({ files: [file([], { replies: 0 }), file([], { replies: 0 })] }),
      /^No replies were recognised in the 2 files looked at\. Name a text, Markdown or HTML file/,
    );
    assert.equal(text({ files: [] }), 'There was no file to check.\n');
    const problem = { severity: 'warning' as const, message: 'So it is.', line: 1, column: 1 };
    assert.match(
      text({ files: [file([], { replies: 0, problems: [problem] })] }),
      /\nNo replies were recognised in the file looked at\.\n1 problem kept/,
    );
  });

  it('says what was fixed and what is left', () => {
    const replies = [
      {
        name: 'Late',
        changes: [
          { before: 'Kindly', after: 'Please' },
          { before: 'so very sorry', after: 'so sorry' },
        ],
      },
      { name: '', changes: [{ before: 'Well,', after: '' }] },
    ];
    const fixed = { findings: 3, files: 2, texts: [{ path: 'a.json', replies }] };
    const run = { files: [file([placed('[[sorry]]')])], fixed };
    assert.match(
      text(run),
      /\n\nFixed\n {2}a\.json\n {4}Late\n {6}“Kindly” → “Please”\n {6}“so very sorry” → “so sorry”\n {4}“Well,” taken out\n\nFixed 3 findings in 2 files\.\n1 finding is left in 1 of 3 replies \(1 file\): 1 warning\.\n$/,
    );
  });

  it('lists a hundred of the words that were fixed, and says how to see all', () => {
    const changes = Array.from({ length: 130 }, (_, i) => ({ before: `a${i}`, after: `b${i}` }));
    const texts = [
      { path: 'a.json', replies: [{ name: 'One', changes }] },
      { path: 'b.json', replies: [{ name: 'Two', changes }] },
    ];
    const out = text({ files: [], fixed: { findings: 260, files: 2, texts } });
    assert.equal(out.match(/→/g)?.length, 100);
    assert.match(
      out,
      /“b99”\n {2}and 160 other changes\. Before they are written, "uncanned fix --dry-run" lists all\.\n\n/,
    );
    assert.doesNotMatch(out, /b\.json/);
  });

  it('has no summary when it is to be quiet', () => {
    assert.equal(text({ files: [file([])] }, true), '');
    assert.match(text({ files: [file([placed('[[x]]')])] }, true), /hollow-apology\/inconvenience\n$/);
  });

  it('lets nothing from a file act on the terminal', () => {
    const evil = placed('a \x1b[2J[[b\x07]]', { title: 'T\x1b[1m', message: 'M\x1b', fixes: [fix('F\x9b')] });
    const shown = text({ files: [file([evil], { path: 'p\x1b.md' })] });
    assert.doesNotMatch(shown, /[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  });

  it('is colored where that is wanted, with the same words', () => {
    const run = { files: [file([placed('We are [[sorry]].', { fixes: [fix('Write “x”')] })])] };
    const colored = report(run, { ...OPTIONS, color: true });
    assert.match(colored, /\x1b\[33mwarning\x1b\[39m/);
    assert.equal(colored.replace(/\x1b\[\d+m/g, ''), text(run));
  });

  describe('above 50 findings', () => {
    const many = (n: number, sentence: string, given: Parameters<typeof placed>[1] = {}) =>
      Array.from({ length: n }, (_, i) =>
        placed(sentence, { title: `Reply ${i}`, replyIndex: i, line: i + 1, ...given }),
      );

    it('groups phrases, whatever their case and apostrophes, and names the ten worst replies', () => {
      const findings = [
        ...many(40, '[[Sorry for the inconvenience]]!'),
        ...many(3, '[[sorry for\nthe inconvenience]]!'),
        ...many(6, 'It [[can’t]] be.', { rule: 'negative-language/cannot', severity: 'suggestion' }),
        placed("We are [[CAN'T]].", {
          rule: 'negative-language/cannot',
          severity: 'error',
          title: 'Worst',
          replyIndex: 99,
          line: 7,
        }),
        placed('[[x]]', {
          scope: 'reply',
          message: 'There is no next step.',
          rule: 'missing-action/next-step',
          title: 'Last',
          replyIndex: 100,
          severity: 'suggestion',
        }),
      ];
      const shown = text({ files: [file(findings, { replies: 1234 })] });
      const summary = shown.slice(shown.indexOf('Most frequent'));
      assert.equal(
        summary,
        `Most frequent
  43 × sorry for the inconvenience  hollow-apology/inconvenience
   7 × can't  negative-language/cannot
   1 × There is no next step.  missing-action/next-step

Replies to begin with
  macros.json:7  Worst  1 error
  macros.json:1  Reply 0  2 warnings and 1 suggestion
  macros.json:2  Reply 1  2 warnings and 1 suggestion
  macros.json:3  Reply 2  2 warnings and 1 suggestion
  macros.json:4  Reply 3  1 warning and 1 suggestion
  macros.json:5  Reply 4  1 warning and 1 suggestion
  macros.json:6  Reply 5  1 warning and 1 suggestion
  macros.json:7  Reply 6  1 warning
  macros.json:8  Reply 7  1 warning
  macros.json:9  Reply 8  1 warning

51 findings in 42 of 1,234 replies (1 file): 1 error, 43 warnings and 7 suggestions.
`,
      );
    });

    it('does neither at 50', () => {
      assert.doesNotMatch(text({ files: [file(many(50, '[[x]]'))] }), /Most frequent/);
    });

    it('says how many phrases it left out', () => {
      const findings = Array.from({ length: 60 }, (_, i) => placed(`[[phrase ${i}]]`, { replyIndex: i }));
      assert.match(text({ files: [file(findings)] }), /\n {2}and 45 other phrases\n/);
    });
  });
});
