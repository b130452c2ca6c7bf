import assert from 'node:assert/strict';
import { readPage } from '../../build/rule-page.mjs';

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
