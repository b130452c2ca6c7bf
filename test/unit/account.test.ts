import assert from 'node:assert/strict';
import { createLinter, DEFAULT_CONFIG, toText } from '../../server/src/engine/index.ts';

const linter = createLinter(DEFAULT_CONFIG);
const read = (path: string, source: string) => {
  const { replies, findings } = linter.lint({ path, source, named: true }, { fixes: 'none' });
  return { replies, findings, accounts: replies.map((reply) => linter.account(reply)) };
};

describe('the account of a reply', () => {
  it('shows the text as the customer reads it, placeholders and blanks as they are written', () => {
    const body =
      '<p>Hi {{ticket.requester.first_name}},</p><p>we&rsquo;re <b>sorry</b>: see <code>a&lt;b</code> by [DATE].</p>';
    const source = JSON.stringify({
      macros: [{ title: 'Late', actions: [{ field: 'comment_value_html', value: body }] }],
    });
    const { accounts } = read('macros.json', source);
    assert.equal(
      accounts[0]?.text.text,
      'Hi {{ticket.requester.first_name}},\n\nwe’re sorry: see <code>a&lt;b</code> by [DATE].',
    );
  });

  it('maps that text to the file, through every escape', () => {
    const body = '<p>Hi Sam,</p><p>we&rsquo;re <b>so sorry</b> for any\ninconvenience.</p><p>Ask {{agent.name}}.</p>';
    const source = JSON.stringify({
      macros: [{ title: 'Late', actions: [{ field: 'comment_value_html', value: body }] }],
    });
    const { findings, accounts } = read('macros.json', source);
    const { text } = accounts[0]!;
    assert.ok(findings.length > 0);
    for (const { at, text: words } of findings)
      assert.equal(text.text.slice(toText(text, at.start), toText(text, at.end)), words);
  });

  it('says what the sentences do where a reply is whole, and only there', () => {
    const [whole] = read('a.md', 'Hi Sam,\n\nI have sent a new lamp today.\n\nKind regards,\nRosa').accounts;
    assert.deepEqual(new Set(whole?.functions), new Set(['greet', 'act', 'sign']));
    for (const [why, source] of [
      ['a line', 'Your lamp is on its way.'],
      ['for colleagues', '---\naudience: internal\n---\nHi Sam,\n\nI have sent a new lamp today.\n'],
      ['in German', '---\nlocale: de\n---\nHi Sam,\n\nI have sent a new lamp today.\n'],
    ] as const)
      assert.equal(read('a.reply.md', source).accounts[0]?.functions, undefined, why);
    const mail = read('a.reply.md', '---\nsubject: Hi Sam, your lamp has left today\n---\nHi Sam,\n\nit has left.\n');
    assert.deepEqual(
      mail.replies.map(({ role }, i) => [role, mail.accounts[i]?.functions !== undefined]),
      [
        ['subject', false],
        ['body', true],
      ],
    );
  });
});

describe('who looks after a reply', () => {
  it('is read in front matter and in lists', () => {
    const owners = (path: string, source: string) => read(path, source).replies.map(({ upkeep }) => upkeep?.owners);
    assert.deepEqual(owners('a.reply.md', '---\nowner: Rosa\n---\nHi Sam,\n'), [['Rosa']]);
    assert.deepEqual(owners('a.reply.md', '---\nowner: [Rosa, "Returns team"]\n---\nHi Sam,\n'), [
      ['Rosa', 'Returns team'],
    ]);
    assert.deepEqual(owners('a.reply.md', '---\nowner: ""\n---\nHi Sam,\n'), [undefined]);
    const body = 'Thank you for writing to us. You can visit our shop from nine to five.';
    assert.deepEqual(
      owners(
        'a.json',
        JSON.stringify([
          { title: 'A', body, owner: 'Rosa' },
          { title: 'B', body, owner: [{ id: 7, name: 'Sam' }] },
          { title: 'C', body },
        ]),
      ),
      [['Rosa'], ['Sam'], undefined],
    );
  });
});
