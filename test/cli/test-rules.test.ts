import assert from 'node:assert/strict';
import { runCommand } from '../../server/src/cli/cli.ts';
import { fakeIo, folderWith, tidy } from './support.ts';

async function testRules(config: string, line = 'test-rules', columns = 80) {
  const cwd = folderWith({ '.uncanned.yaml': config, 'other.yaml': '' });
  const fake = fakeIo({ cwd, columns });
  const status = await runCommand(line.split(' '), fake.io);
  return { status, out: fake.out(), err: fake.err() };
}

/** A rule under `custom:`. */
const rule = (id: string, phrases: string, examples = ''): string =>
  `  - id: ${id}\n    message: No.\n    phrases: ${phrases}\n${examples && `    examples: ${examples}\n`}`;

describe('uncanned test-rules', () => {
  afterEach(tidy);

  it('says that all is well', async () => {
    const good = rule('house/kindly', '[{ match: kindly }]', '{ flagged: "[[Kindly]] wait.", fine: Please wait. }');
    assert.deepEqual(await testRules(`custom:\n${good}`), {
      status: 0,
      err: '',
      out: `house/kindly
  ok    phrase: kindly
  ok    flagged: Kindly wait.
                 ^^^^^^
  ok    fine: Please wait.

1 rule of your own: all is well.
`,
    });
  });

  it('underlines what was found and what should have been, and says what to do', async () => {
    const bad = rule(
      'house/kindly',
      '[{ match: kindly }]',
      '{ flagged: ["[[Kindly wait]] for a while, so that we can look for the parcel in all depots of the country.", "Wait."], fine: "Kindly." }',
    );
    const { status, out, err } = await testRules(`custom:\n${bad}`, 'test-rules', 60);
    assert.deepEqual([status, err], [1, '']);
    assert.equal(
      out,
      `house/kindly
  ok    phrase: kindly
  fails flagged: Kindly wait for a while, so that we can
                 ^^^^^^  found
                 ^^^^^^^^^^^  marked
                 look for the parcel in all depots of the
                 country.
        This is found at other words than those between [[
        and ]]: “Kindly”. Move the marks, or change the
        phrase.
  fails flagged: Wait.
        This is not found. Widen the phrase, or correct
        the example.
  fails fine: Kindly.
              ^^^^^^
        This is found (“Kindly”), though it stands under
        fine. Narrow the phrase, add a condition under
        "unless", or move the example.

1 rule of your own: 0 hold, 1 does not.
`,
    );
  });

  it('takes a phrase that cannot work for a mistake in the config; a rule without examples gets a hint', async () => {
    const rules =
      rule('house/never', '[{ match: "sorry ^ we" }, { match: "(a" }]') + rule('house/bare', '[{ match: kindly }]');
    const { status, out, err } = await testRules(`custom:\n${rules}`);
    assert.deepEqual([status, err], [2, '']);
    assert.match(out, /fails phrase: sorry \^ we\n {8}Nothing can match this: “\^” is the start/);
    assert.match(out, /fails phrase: \(a\n {8}"\)" is missing/);
    assert.match(out, /house\/bare\n {2}ok {4}phrase: kindly\n {2}hint {2}It has no examples: under "examples:"/);
    assert.match(out, /2 rules of your own: 1 holds, 1 does not\.\n$/);
  });

  it('says first what is wrong with the config', async () => {
    const { status, out, err } = await testRules(`ruls: {}\ncustom:\n${rule('house/bare', '[{ match: kindly }]')}`);
    assert.equal(status, 2);
    assert.match(err, /^uncanned: \.uncanned\.yaml:1:1: .*Did you mean "rules"\?\n$/);
    assert.match(out, /1 rule of your own: all is well/);
  });

  it('says what the rules would find in a statement of one’s own', async () => {
    const statements = `statements:
  own:
    - { name: moved, situation: delay, function: act, text: "I moved [item] to [carrier]." }
    - { situation: delay, function: act, text: "We apologise for any inconvenience. It left on [date]." }
`;
    const { status, out } = await testRules(statements);
    assert.equal(status, 1);
    assert.match(out, /^moved\n {2}ok {4}statement: I moved \[item\] to \[carrier\]\.\n\nown-2\n/);
    assert.match(
      out,
      /\n {2}fails statement: We apologise for any inconvenience\. It left on \[date\]\.\n {19}\^{34}\n {8}hollow-apology\//,
    );
    assert.match(out, /\n2 statements of your own: 1 is flagged\. Write it in other words\.\n$/);
    const fine = await testRules(statements.split('\n').slice(0, 3).join('\n'));
    assert.deepEqual(
      [fine.status, fine.out.split('\n').at(-2)],
      [0, '1 statement of your own: no rule finds anything there.'],
    );
    const both = await testRules(`${statements}custom:\n${rule('house/bare', '[{ match: kindly }]')}`);
    assert.match(both.out, /1 rule of your own: all is well\.\n\nmoved\n/);
    const off = await testRules(`${statements}rules: { "hollow-apology/*": off }\n`);
    assert.equal(off.status, 0);
  });

  it('shows how to begin where there are none, also in the config that was named', async () => {
    const { status, out } = await testRules(
      `custom:\n${rule('house/bare', '[{ match: kindly }]')}`,
      'test-rules --config other.yaml',
    );
    assert.equal(status, 0);
    assert.match(out, /^There are no rules of your own to try out\..*\n\n {2}custom:\n/);
  });
});
