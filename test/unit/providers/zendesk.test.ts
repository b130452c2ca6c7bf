import assert from 'node:assert/strict';
import { zendesk } from '../../../server/src/engine/providers/desks/zendesk.ts';
import { hash } from '../../../server/src/engine/text/hash.ts';
import { fixedReply } from '../../support/put-get.ts';
import { inShort, recognised } from '../../support/recognised.ts';

const macro = (...actions: unknown[]) => ({ id: 7, title: 'Refund::Late', actions });
const inFile = (value: unknown) => recognised('export.json', JSON.stringify(value));

describe('Zendesk', () => {
  it('is known in every wrapper', () => {
    const one = macro({ field: 'comment_value', value: 'Hi' });
    for (const [value, key] of [
      [{ macros: [one], count: 1 }, '/macros/0/actions/0/value'],
      [{ macro: one }, '/macro/actions/0/value'],
      [{ triggers: [one] }, '/triggers/0/actions/0/value'],
      [{ automations: [one] }, '/automations/0/actions/0/value'],
      [[one], '/0/actions/0/value'],
      [[{ macros: [one], next_page: null }], '/0/macros/0/actions/0/value'],
      [one, '/actions/0/value'],
    ] as const) {
      const reading = inFile(value);
      assert.equal(reading.provider, 'zendesk');
      assert.deepEqual(
        reading.replies.map(({ id, key: at, title, provider }) => [id, at, title, provider]),
        [['7', key, 'Refund::Late', 'zendesk']],
      );
    }
    assert.deepEqual(
      recognised('x.ndjson', `${JSON.stringify(one)}\n${JSON.stringify(one)}\n`).replies.map(({ key }) => key),
      ['/0/actions/0/value', '/1/actions/0/value'],
    );
    const yaml =
      "title: General\nactions:\n  - field: 'comment_value'\n    value: |\n      Hi\n  - field: comment_value_html\n    value: MANAGED_CONTENT\n";
    assert.deepEqual(inShort(recognised('macros/general.yml', yaml)), [['General', 'comment_value', 'Hi\n']]);
  });

  it('is not known by an actions list of another program', () => {
    for (const value of [
      { actions: [{ field: 'subject', value: 'Hi' }] },
      { actions: [{ field: 'status', value: 'open' }] },
      { actions: [{ name: 'comment_value', parameters: { comment: 'Hi' } }] },
      { actions: [{ field: 'comment_value' }] },
      {
        actions: [
          { field: 'constructor', value: 'Hi' },
          { field: 3, value: 'Hi' },
        ],
      },
      { actions: { field: 'comment_value', value: 'Hi' } },
      { macros: { a: 'KC_A' } },
      { macros: ['Hi'] },
    ])
      assert.equal(inFile(value).recognised, false, JSON.stringify(value));
  });

  it('finds the text of every action that carries one', () => {
    const reading = inFile(
      macro(
        { field: 'status', value: 'solved' },
        { field: 'subject', value: 'a' },
        { field: 'comment_value', value: ['channel:all', 'b'] },
        { field: 'comment_value', value: ['channel:chat', 'c'] },
        { field: 'comment_value', value: ['d'] },
        { field: 'comment_value_html', value: '<p>e</p>' },
        { field: 'side_conversation', value: ['f', 'g', 'text/html'] },
        { field: 'side_conversation_ticket', value: ['h', 'i', 'SupportAssignable:1', 'text/html'] },
        { field: 'side_conversation_slack', value: ['j', '#channel'] },
        { field: 'notification_user', value: ['requester_id', 'k', 'l'] },
        { field: 'notification_user', value: ['assignee_id', 'm', 'n'] },
        { field: 'notification_group', value: ['123', 'o', 'p'] },
        { field: 'notification_sms_user', value: ['requester_id', '5550100', 'x'] },
        { field: 'notification_sms_group', value: ['123', '5550100', 'y'] },
        { field: 'notification_webhook', value: ['01G', '{"q":1}'] },
        { field: 'notification_target', value: ['01G', 'r'] },
        { field: 'notification_zis', value: ['slack', 'w', 'c', 's', 't'] },
        { field: 'reply_public', value: 'u' },
        { field: 'reply_internal', value: 'v' },
        { field: 'tweet_requester', value: 'w' },
      ),
    );
    assert.deepEqual(
      reading.replies.map(({ value, role, markup, audience, channel }) => [
        value.text,
        role,
        markup,
        audience,
        channel,
      ]),
      [
        ['a', 'subject', 'plain', 'customer', undefined],
        ['b', 'comment_value/all', 'plain', 'customer', undefined],
        ['c', 'comment_value/chat', 'plain', 'customer', 'chat'],
        ['d', 'comment_value', 'plain', 'customer', undefined],
        ['<p>e</p>', 'comment_value_html', 'html', 'customer', undefined],
        ['f', 'side_conversation/subject', 'plain', 'customer', undefined],
        ['g', 'side_conversation/body', 'html', 'customer', undefined],
        ['h', 'side_conversation_ticket/subject', 'plain', 'internal', undefined],
        ['i', 'side_conversation_ticket/body', 'html', 'internal', undefined],
        ['j', 'side_conversation_slack', 'plain', 'internal', undefined],
        ['k', 'notification_user/subject', 'plain', 'customer', undefined],
        ['l', 'notification_user/body', 'plain', 'customer', undefined],
        ['m', 'notification_user/subject#2', 'plain', 'internal', undefined],
        ['n', 'notification_user/body#2', 'plain', 'internal', undefined],
        ['o', 'notification_group/subject', 'plain', 'internal', undefined],
        ['p', 'notification_group/body', 'plain', 'internal', undefined],
        ['x', 'notification_sms_user', 'plain', 'customer', 'sms'],
        ['y', 'notification_sms_group', 'plain', 'internal', 'sms'],
        ['{"q":1}', 'notification_webhook/payload', 'plain', 'internal', undefined],
        ['r', 'notification_target/payload', 'plain', 'internal', undefined],
        ['s', 'notification_zis/title', 'plain', 'internal', undefined],
        ['t', 'notification_zis/text', 'plain', 'internal', undefined],
        ['u', 'reply_public', 'plain', 'customer', undefined],
        ['v', 'reply_internal', 'plain', 'internal', undefined],
        ['w', 'tweet_requester', 'plain', 'customer', 'x'],
      ],
    );
  });

  it('reads a comment as Markdown where it looks so', () => {
    const reading = inFile(
      macro({ field: 'comment_value', value: 'Open **Settings**' }, { field: 'comment_value', value: 'Hi,\nbye' }),
    );
    assert.deepEqual(
      reading.replies.map(({ markup }) => markup),
      ['markdown', 'plain'],
    );
  });

  it('asks comment_mode_is_public who reads the comments', () => {
    for (const [value, audience] of [
      ['false', 'internal'],
      [false, 'internal'],
      ['true', 'customer'],
      [true, 'customer'],
    ] as const) {
      const reading = inFile(
        macro(
          { field: 'comment_value', value: 'Hi' },
          { field: 'subject', value: 'Hi' },
          { field: 'comment_mode_is_public', value },
        ),
      );
      assert.deepEqual(
        reading.replies.map((reply) => reply.audience),
        [audience, 'customer'],
      );
    }
  });

  it('names a reply by id, else title, else its text', () => {
    const action = { field: 'comment_value', value: 'Hi you' };
    assert.deepEqual(
      inFile([
        { id: 1, title: 't', actions: [action] },
        { title: 't', actions: [action] },
        { raw_title: 'r', actions: [action] },
        { actions: [action] },
      ]).replies.map(({ id }) => id),
      ['1', 't', 'r', hash('Hi you')],
    );
  });

  it('leaves out what is blank or of another kind', () => {
    const reading = inFile(
      macro(
        { field: 'comment_value', value: ' \n' },
        { field: 'comment_value', value: ['channel:all'] },
        { field: 'comment_value', value: null },
        { field: 'comment_value', value: ['channel:all', { a: 1 }] },
        { field: 'notification_user', value: 'requester_id' },
        { field: 'side_conversation', value: [] },
      ),
    );
    assert.deepEqual([reading.recognised, reading.replies], [true, []]);
  });

  it('is known by the requirements of an app, which name each macro', () => {
    const value = {
      macros: { late: { title: 'Late', actions: [{ field: 'comment_value', value: 'Hi' }] } },
      targets: {},
    };
    assert.deepEqual(
      inFile(value).replies.map(({ id, key }) => [id, key]),
      [['Late', '/macros/late/actions/0/value']],
    );
  });

  it('is known by items of a YAML list, whatever the other actions are called', () => {
    const yaml = [
      "- title: 'General::Late'",
      '  restriction: null',
      '  actions:',
      "    - field: 'Field: Region'",
      "      value: 'AMER'",
      '    - field: comment_value',
      '      value: >-',
      '        Kindly reply',
      '        today.',
      '- title: Other',
      '  actions:',
      '    - field: comment_value',
      '      value: MANAGED_CONTENT',
      '',
    ].join('\n');
    assert.deepEqual(inShort(recognised('x.yml', yaml)), [['General::Late', 'comment_value', 'Kindly reply today.']]);
    assert.equal(fixedReply('x.yml', yaml, '/0/actions/1/value'), 'Please reply today.');
  });

  it('changes the one comment that is fixed', () => {
    const source = JSON.stringify(
      macro(
        { field: 'comment_value', value: ['channel:all', 'Hi "you"'] },
        { field: 'comment_value', value: ['channel:chat', 'Kindly reply.'] },
      ),
      null,
      3,
    );
    assert.equal(fixedReply('x.json', source, '/actions/1/value/1'), 'Please reply.');
  });
});

describe('dynamic content of Zendesk', () => {
  const variant = (locale_id: number, content: unknown) => ({
    id: 100 + locale_id,
    locale_id,
    content,
    active: false,
    default: false,
  });
  const item = {
    id: 6,
    name: 'Greeting',
    placeholder: '{{dc.greeting}}',
    default_locale_id: 1,
    variants: [variant(1, 'Hi you'), variant(8, 'Hallo'), variant(27, '<p>Hoi</p>')],
  };

  it('is known in every wrapper', () => {
    for (const [value, before] of [
      [{ items: [item], count: 1 }, '/items/0'],
      [{ item }, '/item'],
      [[item], '/0'],
      [item, ''],
    ] as const) {
      const reading = inFile(value);
      assert.equal(reading.provider, 'zendesk');
      assert.deepEqual(
        reading.replies.map(({ id, role, key, title, locale, markup }) => [id, role, key, title, locale, markup]),
        [
          ['6', 'content/en-US', `${before}/variants/0/content`, 'Greeting', 'en-US', 'plain'],
          ['6', 'content/de', `${before}/variants/1/content`, 'Greeting', 'de', 'plain'],
          ['6', 'content/27', `${before}/variants/2/content`, 'Greeting', undefined, 'html'],
        ],
      );
    }
    assert.equal(recognised('x.ndjson', `${JSON.stringify(item)}\n${JSON.stringify(item)}\n`).replies.length, 6);
  });

  it('is known by its variants alone', () => {
    assert.deepEqual(inShort(inFile({ variants: item.variants })).slice(0, 2), [
      ['101', 'content/en-US', 'Hi you'],
      ['108', 'content/de', 'Hallo'],
    ]);
    assert.equal(inFile({ variant: variant(1, 'Hi you') }).replies.length, 1);
  });

  it('is not known by items and variants of other programs', () => {
    for (const value of [
      { items: [{ ...item, placeholder: 'Your name', default_locale_id: undefined }] },
      { items: [{ ...item, variants: [{ content: 'Hi you' }] }] },
      { items: [{ ...item, variants: 'a' }] },
      { variants: [{ locale_id: 1, content: 'Hi you' }] },
      { variants: [{ name: 'red', content: 'Hi you', active: true }] },
      { items: [] },
    ])
      assert.equal(inFile(value).recognised, false, JSON.stringify(value));
  });

  it('leaves out what is no text', () => {
    assert.deepEqual(inShort(inFile({ ...item, variants: [variant(1, 4), variant(8, {}), variant(16, 'Salut')] })), [
      ['6', 'content/fr', 'Salut'],
    ]);
  });

  it('changes the one variant that is fixed', () => {
    const source = JSON.stringify({
      items: [{ ...item, variants: [variant(8, 'Hallo'), variant(1, 'Kindly reply.')] }],
    });
    assert.equal(fixedReply('x.json', source, '/items/0/variants/1/content'), 'Please reply.');
  });
});

describe('the variables of Zendesk', () => {
  it('are named once', () => {
    const names = zendesk.variables?.map(({ name }) => name) ?? [];
    assert.equal(new Set(names).size, names.length);
    for (const name of [
      'ticket.requester.first_name',
      'current_user.signature',
      'agent.name',
      'dc.*',
      'ticket.ticket_field_*',
    ])
      assert.ok(names.includes(name), name);
  });
});
