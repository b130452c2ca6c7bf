import assert from 'node:assert/strict';
import { found, reply } from '../../support/library.ts';

const chatwoot = (...items: readonly (readonly [id: number, code: string, content: string])[]): string =>
  JSON.stringify(items.map(([id, short_code, content]) => ({ id, account_id: 1, short_code, content })));
const macros = (...items: readonly Readonly<Record<string, unknown>>[]): string =>
  JSON.stringify({
    macros: items.map(({ text, ...rest }) => ({ ...rest, actions: [{ field: 'comment_value', value: text }] })),
  });

describe('replies of one shortcut', () => {
  it('are found in one file and in two, without case and space', () => {
    const sources = {
      'b.json': chatwoot([1, 'late', 'Your parcel is late.'], [2, ' Late', 'It comes tomorrow.']),
      'a.json': chatwoot([3, 'LATE', 'It left on Monday.'], [4, 'lost', 'It is lost.']),
    };
    const findings = found('duplicate-shortcut', sources);
    assert.deepEqual(
      findings.map(({ text, others }) => [text, others]),
      [
        ['Your parcel is late.', ['a.json: It left on Monday.']],
        ['It comes tomorrow.', ['a.json: It left on Monday.']],
      ],
    );
    assert.equal(findings[0]?.message, 'The shortcut “late” also calls up “LATE” in a.json: give each reply its own.');
  });

  it('are left alone in two desks, two languages, two channels of one reply, and in espanso', () => {
    const both = reply({ shortcut: 'late', title: 'Late' }, 'It is late.\n\n::: sms\nLate.\n:::');
    const sources = {
      'a.json': chatwoot([1, 'late', 'Your parcel is late.']),
      'b.reply.md': both,
      'c.reply.md': reply({ shortcut: 'late', locale: 'de' }, 'Es kommt morgen.'),
      'match/base.yml': [1, 2]
        .map(
          (n) => `- trigger: ":late"\n  replace: "Your parcel left us ${n} days late. It is with the courier now."\n`,
        )
        .join('')
        .replace(/^/, 'matches:\n'),
    };
    assert.deepEqual(found('duplicate-shortcut', sources), []);
  });
});

describe('replies of one id', () => {
  it('are found where two records of a file have it', () => {
    const sources = {
      'a.json': macros({ id: 7, title: 'Late', text: 'It is late.' }, { id: 7, title: 'Lost', text: 'It is lost.' }),
    };
    assert.deepEqual(found('duplicate-id', sources), [
      {
        in: 'a.json',
        text: 'It is lost.',
        message: '“Late” has the same id, 7: give each reply its own.',
        others: ['a.json: It is late.'],
      },
    ]);
  });

  it('are found in two Markdown files', () => {
    const sources = {
      'a.reply.md': reply({ id: 'late', title: 'Late' }, 'It is late.'),
      'b.reply.md': reply({ id: 'late', title: 'Later' }, 'It is later.'),
    };
    assert.equal(found('duplicate-id', sources).length, 1);
  });

  it('are left alone where a title or the text stands for the id, and in texts of one record', () => {
    const sources = {
      'a.json': JSON.stringify({
        macros: [
          {
            id: 7,
            title: 'Late',
            actions: [
              { field: 'comment_value', value: ['channel:web', 'It is late.'] },
              { field: 'comment_value', value: ['channel:chat', 'Late.'] },
            ],
          },
        ],
      }),
      'b.json': macros({ title: 'Lost', text: 'Lost.' }, { title: 'Lost', text: 'Found.' }),
    };
    assert.deepEqual(found('duplicate-id', sources), []);
  });

  it('are not taken for two where one record stands alone, is a pair of files or has one text for each channel', () => {
    const actions = ['It is late.', 'Late.'].map((value) => ({ field: 'comment_value', value }));
    const sources = {
      'a.json': JSON.stringify({ macro: { id: 7, title: 'Late', actions } }),
      'b.yaml': `title: Lost\nactions:\n- {field: comment_value, value: It is lost.}\n- {field: comment_value, value: Lost.}\n`,
      'c.reply.md': reply({ id: 'gone', title: 'Gone', shortcut: 'gone' }, 'It is gone.\n\n::: chat\nGone.\n:::'),
      'd.replies.md': '## One\nThis is one.\n\n## One\nThis is another one.\n',
    };
    const all = ['duplicate-id', 'duplicate-title', 'duplicate-shortcut'].flatMap((rule) => found(rule, sources));
    assert.deepEqual(
      all.map(({ in: path, text }) => [path, text]),
      [['d.replies.md', 'One']],
    );
  });

  it('say nothing of two exports of one library', () => {
    const export1 = macros(
      ...[1, 2, 3, 4].map((id) => ({
        id,
        title: `Number ${id}`,
        text: `This is the text of number ${id}, as it was.`,
      })),
    );
    const sources = { 'old.json': export1, 'new.json': export1 };
    for (const rule of ['duplicate-id', 'duplicate-title', 'same-text', 'near-same-text'])
      assert.deepEqual(found(rule, sources), [], rule);
  });
});

describe('replies of one title', () => {
  const late = (head: Readonly<Record<string, string>>) => reply({ title: 'Parcel is late', ...head }, 'It is late.');

  it('are found, without case', () => {
    const sources = { 'a.reply.md': late({}), 'b.reply.md': late({ title: 'parcel  is Late' }) };
    assert.deepEqual(found('duplicate-title', sources), [
      {
        in: 'b.reply.md',
        text: 'parcel  is Late',
        message:
          'Another reply in a.reply.md is called “parcel  is Late” too: give each a title that says what it is for.',
        others: ['a.reply.md: Parcel is late'],
      },
    ]);
  });

  it('are complained of where the title stands, and a comment at the reply keeps them quiet as well', () => {
    const two = (comment: string): string =>
      `macros:\n${[1, 2]
        .map(
          (id) => `- id: ${id}\n  title: Late\n  actions:\n${comment}  - {field: comment_value, value: It is ${id}.}\n`,
        )
        .join('')}`;
    assert.deepEqual(
      found('duplicate-title', { 'a.yaml': two('') }).map(({ text, others }) => [text, others]),
      [['Late', ['a.yaml: Late']]],
    );
    const comment = '  # uncanned-disable-next-line library/duplicate-title -- two desks\n';
    assert.deepEqual(found('duplicate-title', { 'a.yaml': two(comment) }), []);
  });

  it('are left alone in other languages, channels and folders, and where one is switched off', () => {
    const sources = {
      'a.reply.md': late({}),
      'b.reply.md': late({ locale: 'de' }),
      'c.reply.md': late({ channel: 'chat' }),
      'd.reply.md': late({ tags: 'vip' }),
      'e.json': macros(
        { id: 1, title: 'Parcel is late', active: true, text: 'It is late.' },
        { id: 2, title: 'Parcel is late', active: false, text: 'It was late.' },
      ),
    };
    assert.deepEqual(found('duplicate-title', sources), []);
  });
});

describe('replies of one text', () => {
  const text = 'Your parcel left us a day late and reaches you on Friday.';

  it('are found whatever their space and case', () => {
    const sources = {
      'a.json': macros({ id: 1, title: 'Late', text }, { id: 2, title: 'Delay', text: `${text.toUpperCase()}\n` }),
      'b.json': macros({ id: 3, title: 'Slow', text: text.replace(' a ', '  a\n') }),
    };
    assert.deepEqual(
      found('same-text', sources).map(({ in: path, others }) => [path, others]),
      [
        ['a.json', [`a.json: Your parcel left us a day late and reaches you on Friday.`]],
        ['b.json', [`a.json: Your parcel left us a day late and reaches you on Friday.`]],
      ],
    );
  });

  it('are two where their links lead to different places', () => {
    const page = (place: string): string =>
      reply({ title: 'Late' }, `Your parcel left us a day late: [see where it is](https://${place}.example) now.`);
    assert.deepEqual(found('same-text', { 'a.md': page('north'), 'b.md': page('south') }), []);
    assert.deepEqual(found('near-same-text', { 'a.md': page('north'), 'b.md': page('south') }), []);
    assert.equal(found('same-text', { 'a.md': page('north'), 'b.md': page('north') }).length, 1);
  });

  it('are left alone where they are short, fill in other things or are texts of one record', () => {
    const sources = {
      'a.json': macros(
        { id: 1, title: 'A', text: 'Thank you for your message.' },
        { id: 2, title: 'B', text: 'Thank you for your message.' },
        { id: 3, title: 'C', text: `${text} {{ticket.id}}` },
        { id: 4, title: 'D', text: `${text} {{ticket.title}}` },
      ),
      'b.json': JSON.stringify({
        data: [{ type: 'macro', id: '1', name: 'Late', body: `<p>${text}</p>`, body_text: text, visible_to: 'all' }],
      }),
    };
    assert.deepEqual(found('same-text', sources), []);
  });

  it('may be allowed by a comment, which then is not unused', () => {
    const source = (comment: string) => `macros:
- {id: 1, title: Late, actions: [{field: comment_value, value: ${text}}]}
${comment}
- {id: 2, title: Delay, actions: [{field: comment_value, value: ${text}}]}
`;
    assert.equal(found('same-text', { 'a.yaml': source('') }).length, 1);
    const other = source('').replace('macros:', 'macros:\n# uncanned-disable-next-line library/* -- one for each team');
    assert.deepEqual(found('same-text', { 'a.yaml': other }), [], 'a comment at the other one counts too');
    const allowed = { 'a.yaml': source('# uncanned-disable-next-line library/same-text -- one for each team') };
    assert.deepEqual(found('same-text', allowed), []);
  });

  it('go by the level of the file that is complained of', () => {
    const sources = {
      'a/x.json': macros({ id: 1, title: 'Late', text }),
      'b/x.json': macros({ id: 2, title: 'Slow', text }),
    };
    const off = (files: string) => ({ overrides: [{ files: [files], rules: [['library/*', 'off']] as const }] });
    assert.equal(found('same-text', sources, off('a/**')).length, 1);
    assert.equal(found('same-text', sources, off('b/**')).length, 0);
  });
});

describe('replies of nearly one text', () => {
  const text =
    'Your parcel left our warehouse a day late. The courier has it now and brings it to your door on Friday before noon. You need not be at home for it.';

  it('are found, and how much of them is the same', () => {
    const sources = {
      'a.json': macros({ id: 1, title: 'Late', text }, { id: 2, title: 'Slow', text: text.replace(' for it', '') }),
    };
    assert.deepEqual(
      found('near-same-text', sources).map(({ message, others }) => [message, others]),
      [
        [
          '93 % of this text is the same as in “Late”: keep one of the two, or say what tells them apart.',
          ['a.json: Your parcel left our warehouse a day late.'],
        ],
      ],
    );
  });

  it('are not the same ones again, and not short ones', () => {
    const sources = {
      'a.json': macros(
        { id: 1, title: 'Late', text },
        { id: 2, title: 'Slow', text },
        { id: 3, title: 'Hi', text: 'Hello there, how are you today, my friend?' },
        { id: 4, title: 'Ho', text: 'Hello there, how are you today, my dear friend?' },
      ),
    };
    assert.deepEqual(found('near-same-text', sources), []);
  });
});
