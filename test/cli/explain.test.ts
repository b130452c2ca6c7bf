import assert from 'node:assert/strict';
import { runExplain } from '../../server/src/cli/explain.ts';
import { runRules } from '../../server/src/cli/rules.ts';
import type { Rule, RuleText } from '../../server/src/engine/index.ts';
import { fakeIo, folderWith, tidy } from './support.ts';

const RULE: Rule = {
  id: 'hollow-apology/inconvenience',
  family: 'hollow-apology',
  title: 'Sorry for the inconvenience',
  severity: 'warning',
  tier: 'core',
  since: '0.1.0',
  message: 'Say what went wrong for this customer: "the inconvenience" names nothing.',
  scope: 'phrase',
  rewrites: [],
  coded: false,
};
const PAGE: RuleText = {
  why: 'A customer who waited two weeks\nfor a bed reads a word for a slow lift.\n\nSource: [A book](https://example.com/a), chapter 2.',
  examples: [
    { kind: 'flagged', text: 'Hello,\n\nwe are [[sorry for the inconvenience]]. Type \\[[x.' },
    { kind: 'fixed', text: 'Hello,\n\nwe are sorry [what went wrong]. Type \\[[x.' },
    { kind: 'flagged', text: '日本 [[Sorry for any trouble this may have caused you]] and for the rest.' },
    { kind: 'fine', text: "I'm sorry the lid was cracked." },
    { kind: 'fine', text: 'The inconvenience store.' },
  ],
};
const RULES: Rule[] = [
  RULE,
  { ...RULE, id: 'blame/you-failed', family: 'blame', severity: 'error', tier: 'optional', title: 'You failed to' },
  { ...RULE, id: 'blame/wrong-you', tier: 'strong' },
  { ...RULE, id: 'house/own', since: '', page: { why: 'We agreed on it.', examples: [] } },
];

function explain(id: string, columns?: number, pages = JSON.stringify({ [RULE.id]: PAGE })) {
  const home = folderWith({ 'rule-pages.json': pages });
  const fake = fakeIo({ cwd: '/', home, ...(columns === undefined ? {} : { columns }) });
  const status = runExplain(fake.io, id, RULES);
  return { status, out: fake.out(), err: fake.err() };
}

describe('uncanned explain', () => {
  afterEach(tidy);

  it('shows a page that fits the terminal', () => {
    const { status, out } = explain('hollow-apology/inconvenience', 60);
    assert.equal(status, 0);
    assert.equal(
      out,
      `Sorry for the inconvenience
hollow-apology/inconvenience: warning, since version 0.1.0
On, unless your .uncanned.yaml switches it off: every preset
has it (essential, recommended, strict).

Say what went wrong for this customer: "the inconvenience"
names nothing.

Why
  A customer who waited two weeks for a bed reads a word for
  a slow lift.

  Source: A book (https://example.com/a), chapter 2.

What it finds
  Hello,

  we are sorry for the inconvenience. Type [[x.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  → Hello,

    we are sorry [what went wrong]. Type [[x.

  日本 Sorry for any trouble this may have caused you and
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  for the rest.

What it leaves alone
  I'm sorry the lid was cracked.
  The inconvenience store.

How to switch it off
  Everywhere, in .uncanned.yaml:
    rules: { hollow-apology/inconvenience: off }
  In one place, with the reason, on the line above it:
    Markdown, HTML:
      <!-- uncanned-disable-next-line hollow-apology/inconvenience -- our lawyers ask for these words -->
    YAML, Terraform:
      # uncanned-disable-next-line hollow-apology/inconvenience -- our lawyers ask for these words
    JSON that allows comments:
      // uncanned-disable-next-line hollow-apology/inconvenience -- our lawyers ask for these words
    in the reply's own text, for Zendesk and other desks with Liquid:
      {% comment %}uncanned-disable-next-line hollow-apology/inconvenience -- our lawyers ask for these words{% endcomment %}
  In one reply of a file without comments (CSV, JSON, plain text), in .uncanned.yaml:
    overrides:
      - files: macros.json
        replies: ["title:Refund declined"]
        rules: { hollow-apology/inconvenience: off }
        reason: our lawyers ask for these words
`,
    );
  });

  it("shows the page that a team's own rule brings along", () => {
    assert.match(explain('house/own').out, /names nothing\.\n\nWhy\n {2}We agreed on it\.\n\nHow to switch it off/);
  });

  it('says in words which presets have the rule on', () => {
    const told = (id: string): string => explain(id, 100).out.split('\n').slice(2, 4).join(' ');
    assert.match(told('blame/wrong-you'), /^On, unless .* "extends: essential": the presets recommended and strict/);
    assert.match(told('blame/you-failed'), /^Off, until .* "extends: strict"/);
    assert.match(told('house/own'), /^On: a rule of your own/);
  });

  it('shows what it knows where the reading matter is gone or broken', () => {
    for (const pages of ['', '[]', '{ "hollow-apology/inconvenience": { "why": 1 } }']) {
      const { status, out } = explain('hollow-apology/inconvenience', 80, pages);
      assert.equal(status, 0);
      assert.match(
        out,
        /^Sorry for the inconvenience\n[^\n]*\nOn, unless[^\n]*\n[^\n]*\n\nSay what went wrong[^W]*\n\nHow to switch it off/,
      );
    }
  });

  it('asks back where there is no such rule', () => {
    assert.deepEqual(explain('blame/you-faild'), {
      status: 2,
      out: '',
      err: 'uncanned: There is no rule "blame/you-faild". Did you mean blame/you-failed? "uncanned rules" lists them.\n',
    });
    assert.match(explain('inconvenience').err, /Did you mean hollow-apology\/inconvenience\?/);
    assert.match(explain('blame').err, /The family has blame\/you-failed, blame\/wrong-you\./);
    assert.match(explain('zzzzzzzzzz').err, /There is no rule "zzzzzzzzzz"\. "uncanned rules" lists them\./);
  });
});

describe('uncanned rules', () => {
  it('lists rules by id', () => {
    const fake = fakeIo({ cwd: '/' });
    assert.equal(runRules(fake.io, RULES), 0);
    assert.equal(
      fake.out(),
      `blame/wrong-you               warning     strong    Sorry for the inconvenience
blame/you-failed              error       optional  You failed to
hollow-apology/inconvenience  warning     core      Sorry for the inconvenience
house/own                     warning     core      Sorry for the inconvenience

4 rules. "uncanned explain RULE" says more of one.
`,
    );
  });
});
