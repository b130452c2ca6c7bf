import assert from 'node:assert/strict';
import { readPage } from '../../build/rule-page.mjs';
import { createLinter, DEFAULT_CONFIG } from '../../server/src/engine/index.ts';

const page = (info: string): string =>
  `---
severity: warning
tier: core
since: 0.1.0
coded: true
---
# A title

A message.

## Why

A reason.

## Examples

\`\`\`reply ${info}
Hi [[{{x}}]]
\`\`\`
`;

describe('examples of rule pages', () => {
  const read = (info: string) => readPage('a/b.md', 'a/b', page(info));

  it('say what the reply is for, and which desk fills it', () => {
    assert.deepEqual(read('flagged delay grief provider=zendesk').rule.examples, [
      { kind: 'flagged', text: 'Hi [[{{x}}]]', situation: ['delay', 'grief'], provider: 'zendesk' },
    ]);
    assert.deepEqual(read('fine').rule.examples, [{ kind: 'fine', text: 'Hi [[{{x}}]]' }]);
    assert.deepEqual(read('fine provider=plain-list').mistakes, []);
  });

  it('say nothing else with a sign of equality', () => {
    for (const info of ['fine desk=zendesk', 'fine provider=', 'fine provider=Zen.Desk'])
      assert.match(read(info).mistakes.join(), /known is provider=…/);
  });
});

describe('the reason on a rule page', () => {
  it('has each paragraph on a line of its own, and a table as it is', () => {
    const why = 'One thing\nand another.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\nSource:\n  a book.';
    const { rule } = readPage('a/b.md', 'a/b', page('fine').replace('A reason.', why));
    assert.equal(rule.why, 'One thing and another.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\nSource: a book.');
  });
});
describe('messages of rule pages', () => {
  const source = (messages: string): string =>
    page('fine').replace('coded: true', `phrases: [one harp, two harps]\nmessages:\n${messages}`);

  it('speak of the phrases that they name, and the page of all others', () => {
    const { rule, mistakes } = readPage('a/b.md', 'a/b', source("  - { text: 'Two are too many.', for: [2] }"));
    assert.deepEqual(mistakes, []);
    assert.deepEqual(rule.messages, [{ text: 'Two are too many.', for: [2] }]);
    assert.equal(rule.message, 'A message.');
  });

  it('name phrases that are there', () => {
    for (const [messages, wanted] of [
      ["  - { text: 'Three.', for: [3] }", /"for" names phrase 3, and there are 2/],
      ["  - { text: 'All.' }", /message 1: "for" names the phrases/],
      ['  - { for: [1] }', /message 1 needs "text"/],
    ] as const)
      assert.match(readPage('a/b.md', 'a/b', source(messages)).mistakes.join(), wanted);
  });

  it('stand in what is found', () => {
    const { findings } = createLinter(DEFAULT_CONFIG).lint({
      path: 'a.md',
      source: 'The harp is tuned. Is there anything else I can help you with today?',
      named: true,
    });
    assert.match(findings.map(({ message }) => message).join(), /^Every chat ends with this question/);
  });
});
