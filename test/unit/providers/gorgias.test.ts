import assert from 'node:assert/strict';
import { readEverywhere, readNowhere } from '../../support/desk.ts';
import { fixedReply } from '../../support/put-get.ts';
import { recognised } from '../../support/recognised.ts';

const action = (name: string, args: unknown) => ({ type: 'user', name, title: name, arguments: args });
const bodies = (text: string) => ({ body_html: `<div>${text}</div>`, body_text: text });
const macro = {
  id: 51,
  name: 'Lid is missing',
  intent: 'order/status',
  language: 'en',
  actions: [
    action('addTags', { tags: 'lid' }),
    action('setSubject', { subject: 'Your lid' }),
    action('setResponseText', bodies('Hi {{ticket.customer.firstname}}, the lid left today.')),
    action('addInternalNote', bodies('Third lid this week.')),
  ],
};
const read = (value: unknown) => recognised('x.json', JSON.stringify(value));

describe('Gorgias', () => {
  it('is known in the list of its API, bare, in an array and by lines', () =>
    readEverywhere('gorgias', macro, [{ object: 'list', data: [macro], meta: {} }]));

  it('reads what each action writes, as HTML and as text, and who reads it', () => {
    assert.deepEqual(
      read({ data: [macro] }).replies.map(({ id, role, twin, markup, audience, locale }) => [
        id,
        role,
        twin,
        markup,
        audience,
        locale,
      ]),
      [
        ['51', 'setSubject/subject', undefined, 'plain', 'customer', 'en'],
        ['51', 'setResponseText/body_html', 'setResponseText', 'html', 'customer', 'en'],
        ['51', 'setResponseText/body_text', 'setResponseText', 'plain', 'customer', 'en'],
        ['51', 'addInternalNote/body_html', 'addInternalNote', 'html', 'internal', 'en'],
        ['51', 'addInternalNote/body_text', 'addInternalNote', 'plain', 'internal', 'en'],
      ],
    );
    const twice = { ...macro, actions: [action('reply', bodies('Hi you')), action('reply', bodies('Bye you'))] };
    assert.deepEqual(
      read(twice).replies.map(({ role, twin }) => [role, twin]),
      [
        ['reply/body_html', 'reply'],
        ['reply/body_text', 'reply'],
        ['reply#2/body_html', 'reply#2'],
        ['reply#2/body_text', 'reply#2'],
      ],
    );
  });

  it('is not known by actions of other programs', () =>
    readNowhere('gorgias', [
      { name: 'x', actions: [{ name: 'mail', arguments: { body: 'Hi you' } }] },
      { name: 'x', actions: [{ arguments: bodies('Hi you') }] },
      { actions: [action('reply', bodies('Hi you'))] },
      { name: 'x', actions: 'reply' },
      { name: 'x', actions: [action('reply', 'body_html')] },
      { name: 'x', actions: [action('reply', { body_html: 3 })] },
      { data: [macro, { name: 'x' }] },
      { data: [] },
    ]));

  it('leaves out what is no text', () => {
    const broken = { ...macro, actions: [action('reply', { body_html: 4, body_text: 'Hi you' }), 7, null] };
    assert.deepEqual(
      read([macro, broken])
        .replies.slice(5)
        .map(({ role, twin }) => [role, twin]),
      [['reply/body_text', undefined]],
    );
    assert.equal(read([macro, { ...macro, actions: null }]).replies.length, 5);
  });

  it('changes the one reply that is fixed', () => {
    const source = JSON.stringify({
      data: [macro, { ...macro, id: 52, actions: [action('r', bodies('Kindly reply.'))] }],
    });
    assert.equal(fixedReply('x.json', source, '/data/1/actions/0/arguments/body_text'), 'Please reply.');
  });
});
