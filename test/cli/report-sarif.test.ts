import assert from 'node:assert/strict';
import { runCommand } from '../../server/src/cli/cli.ts';
import type { FileReport, PlacedFinding, RunReport } from '../../server/src/cli/report/report.ts';
import { report } from '../../server/src/cli/report/sarif.ts';
import { sarifChecker } from '../support/sarif.ts';
import { fakeIo, folderWith, OPTIONS, placed, tidy } from './support.ts';

const check = sarifChecker();

/** Only what is looked at here. */
interface Region {
  readonly [key: string]: number;
}
interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
    readonly region: Region;
  };
  readonly logicalLocations?: unknown;
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly fixes?: readonly {
    readonly description: { readonly text: string };
    readonly artifactChanges: readonly { readonly replacements: readonly unknown[] }[];
  }[];
  readonly partialFingerprints: unknown;
  readonly suppressions: unknown;
}
interface Rule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: string };
}
interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
      readonly columnKind: string;
      readonly originalUriBaseIds: unknown;
      readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly unknown[] }];
      readonly results: readonly Result[];
    },
  ];
}

/** A log that the published schema allows. */
function logOf(text: string): Log['runs'][0] {
  const log: Log = JSON.parse(text);
  assert.deepEqual(check(log), []);
  return log.runs[0];
}
const sarif = (run: RunReport, given: Partial<typeof OPTIONS> = {}) => logOf(report(run, { ...OPTIONS, ...given }));
const file = (findings: readonly PlacedFinding[], given: Partial<FileReport> = {}): FileReport => ({
  path: 'mail/late.md',
  host: 'markdown',
  replies: 1,
  findings,
  problems: [],
  ...given,
});

describe('SARIF', () => {
  afterEach(tidy);

  it('is valid where nothing was found', () => {
    const run = sarif({ files: [] });
    assert.deepEqual(run.results, []);
    assert.deepEqual(run.tool.driver.rules, []);
    assert.equal(run.columnKind, 'utf16CodeUnits');
  });

  it('says rule, level, place in UTF-16 code units, reply and fingerprint', () => {
    const text = '👋 We are sorry.';
    const finding = placed('👋 We are [[sorry]].', { severity: 'suggestion', title: 'Late', reply: '/0/text' });
    const [result] = sarif({ files: [file([finding], { source: { text, bom: false } })] }).results;
    assert.equal(result?.ruleId, 'hollow-apology/inconvenience');
    assert.equal(result.ruleIndex, 0);
    assert.equal(result.level, 'note');
    assert.deepEqual(result.locations[0]?.physicalLocation.region, {
      startLine: 1,
      startColumn: 11,
      endLine: 1,
      endColumn: 16,
      charOffset: 10,
      charLength: 5,
    });
    assert.deepEqual(result.locations[0]?.logicalLocations, [{ name: 'Late', fullyQualifiedName: '/0/text' }]);
    assert.deepEqual(result.partialFingerprints, { 'uncanned/v1': 'f' });
  });

  it('gives every fix as replacements, with lines and columns of what is deleted', () => {
    const text = 'A\r\nWe apologise, sir.';
    const fixes = [
      {
        title: 'Write “are sorry”',
        safety: 'safe',
        edits: [
          { at: { start: 6, end: 15 }, text: 'are sorry' },
          { at: { start: 15, end: 20 }, text: '' },
        ],
      },
    ] as const;
    const run = sarif({
      files: [file([placed('We [[apologise]], sir.', { fixes })], { source: { text, bom: true } })],
    });
    assert.deepEqual(run.results[0]?.fixes?.[0]?.description, { text: 'Write “are sorry”' });
    const region = { startLine: 2, endLine: 2 };
    assert.deepEqual(run.results[0]?.fixes?.[0]?.artifactChanges[0]?.replacements, [
      {
        deletedRegion: { ...region, startColumn: 4, endColumn: 13, charOffset: 6, charLength: 9 },
        insertedContent: { text: 'are sorry' },
      },
      { deletedRegion: { ...region, startColumn: 13, endColumn: 18, charOffset: 15, charLength: 5 } },
    ]);
  });

  it('marks what the baseline knows and what a comment allows, and hides neither', () => {
    const at = (start: number) => ({ at: { start, end: start + 1 }, message: `at ${start}` });
    const run = sarif({
      files: [
        file([placed('[[x]]', at(5))], {
          known: [placed('[[x]]', at(1))],
          allowed: [{ ...placed('[[x]]', at(7)), reason: 'quoted from the law' }, placed('[[x]]', at(3))],
        }),
      ],
    });
    assert.deepEqual(
      run.results.map(({ message, suppressions }) => [message.text, suppressions]),
      [
        ['at 1', [{ kind: 'external' }]],
        ['at 3', [{ kind: 'inSource' }]],
        ['at 5', []],
        ['at 7', [{ kind: 'inSource', justification: 'quoted from the law' }]],
      ],
    );
  });

  it('names files as the repository does, encoded, and one outside of it by its own address', () => {
    const paths = ['mail/50 % off#1 [é].md', '../list.csv', '/elsewhere/a b.md', 'C:/x y.md', '/home/kim/shop/z.md'];
    const run = sarif(
      { files: paths.map((path) => file([placed('[[x]]')], { path })) },
      { folder: '/home/kim/shop/replies', repository: '/home/kim/shop' },
    );
    assert.deepEqual(
      run.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation),
      [
        { uri: 'replies/mail/50%20%25%20off%231%20%5B%C3%A9%5D.md', uriBaseId: '%SRCROOT%' },
        { uri: 'list.csv', uriBaseId: '%SRCROOT%' },
        { uri: 'file:///elsewhere/a%20b.md' },
        { uri: 'file:///C%3A/x%20y.md' },
        { uri: 'z.md', uriBaseId: '%SRCROOT%' },
      ],
    );
    assert.deepEqual(run.originalUriBaseIds, { '%SRCROOT%': { uri: 'file:///home/kim/shop/' } });
  });

  it('shows other places of a finding in their own files', () => {
    const related = [
      { message: 'Here too.', path: 'b.md', at: { start: 2, end: 4 }, line: 2, column: 1 },
      { message: 'Also here.', at: { start: 0, end: 1 }, line: 1, column: 1 },
    ];
    const run = sarif({
      files: [
        file([{ ...placed('[[x]]'), related }], { path: 'a.md' }),
        file([], { path: 'b.md', source: { text: 'A\nBC', bom: false } }),
      ],
    });
    assert.deepEqual(
      run.results[0]?.relatedLocations?.map(({ physicalLocation: { artifactLocation, region } }) => [
        artifactLocation.uri,
        region,
      ]),
      [
        ['b.md', { startLine: 2, startColumn: 1, endLine: 2, endColumn: 3, charOffset: 2, charLength: 2 }],
        ['a.md', { startLine: 1, startColumn: 1 }],
      ],
    );
  });

  it('tells of problems as notifications of the tool', () => {
    const problems = [{ severity: 'error', message: 'Broken.', line: 2, column: 3 }] as const;
    const [notification] = sarif({ files: [file([], { problems })] }).invocations[0].toolExecutionNotifications;
    assert.deepEqual(notification, {
      level: 'error',
      message: { text: 'Broken.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'mail/late.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, startColumn: 3 },
          },
        },
      ],
    });
  });

  it('says of every rule with a finding what it wants and why, of ours and of those in configs', async () => {
    const why = 'It names nothing ([a study](https://example.org)).';
    const examples = [
      { kind: 'flagged', text: '[[Kindly]] wait.' },
      { kind: 'fixed', text: 'Please wait.' },
    ];
    const config = (message: string) =>
      JSON.stringify({ custom: [{ id: 'house/sir', message, phrases: [{ match: 'dear sir' }], why: 'Old.' }] });
    const cwd = folderWith({
      'a/.uncanned.json': config('Say hello.'),
      'a/x.reply.md': 'Dear sir, kindly note the date.\n',
      'b/.uncanned.json': config('Say hi.'),
      'b/x.reply.md': 'Dear sir, thank you.\n',
      'c/x.reply.md':
        '<!-- uncanned-disable-next-line robotic/kindly -- quoted from the law -->\nKindly note the date.\n',
      'rule-pages.json': JSON.stringify({ 'robotic/kindly': { why, examples } }),
    });
    const fake = fakeIo({ cwd, home: cwd });
    await runCommand(['--format', 'sarif', 'a', 'b', 'c'], fake.io);
    const { results, tool } = logOf(fake.out());
    for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
    const rules = new Map(tool.driver.rules.map((rule) => [rule.id, rule]));
    assert.equal(rules.size, new Set(results.map(({ ruleId }) => ruleId)).size);
    const kindly = rules.get('robotic/kindly');
    assert.equal(kindly?.name, 'RoboticKindly');
    assert.match(kindly.help.text, /It names nothing \(a study \(https:\/\/example.org\)\)/);
    assert.match(kindly.help.text, /Instead of: Kindly wait\.\nWrite: Please wait\./);
    assert.match(kindly.help.markdown, /\[a study\]\(https:\/\/example.org\)/);
    assert.match(kindly.help.markdown, /> Kindly wait\./);
    assert.match(rules.get('house/sir')?.help.text ?? '', /^Say hello\.\n\nOld\./);
    const allowed = results.filter(({ ruleId, locations }) => {
      return ruleId === 'robotic/kindly' && locations[0]?.physicalLocation.artifactLocation.uri === 'c/x.reply.md';
    });
    assert.deepEqual(
      allowed.map(({ suppressions }) => suppressions),
      [[{ kind: 'inSource', justification: 'quoted from the law' }]],
    );
  });
});
