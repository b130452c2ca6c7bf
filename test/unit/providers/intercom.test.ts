import assert from 'node:assert/strict';
import { readEverywhere, readNowhere } from '../../support/desk.ts';
import { fixedReply } from '../../support/put-get.ts';
import { inShort, recognised } from '../../support/recognised.ts';

const macro = {
  type: 'macro',
  id: '12',
  name: 'Lid is missing',
  body: '<p>Hi <attribute key="user.first_name" default="there"/>,</p><p>the lid left today.</p>',
  body_text: 'Hi {{user.first_name|fallback:"there"}},\n\nthe lid left today.',
  visible_to: 'everyone',
  available_on: ['inbox'],
};
const read = (value: unknown) => recognised('x.json', JSON.stringify(value));

describe('Intercom', () => {
  it('is known in the list of its API, bare, in an array and by lines', () =>
    readEverywhere('intercom', macro, [{ type: 'list', data: [macro], pages: { next: null } }]));

  it('reads each body as HTML and as text, and they are twins', () => {
    assert.deepEqual(
      read({ data: [macro] }).replies.map(({ id, role, key, title, twin, markup, audience }) => [
        id,
        role,
        key,
        title,
        twin,
        markup,
        audience,
      ]),
      [
        ['12', 'body', '/data/0/body', 'Lid is missing', 'body', 'html', 'customer'],
        ['12', 'body_text', '/data/0/body_text', 'Lid is missing', 'body', 'plain', 'customer'],
      ],
    );
  });

  it('is not known by nodes of syntax trees, nor where an item is something else', () =>
    readNowhere('intercom', [
      { type: 'macro', name: 'MAX', body: '((a) > (b) ? (a) : (b))' },
      [{ type: 'macro', id: 3, name: 'MAX', body: 'a' }],
      { type: 'macro' },
      { type: 'list', data: [] },
      { data: [macro, { type: 'article', body: 'Hi' }] },
      { ...macro, type: 'article' },
      { ...macro, body: 3, body_text: null },
    ]));

  it('leaves out what is no text', () => {
    const reading = read({ data: [macro, { ...macro, id: '13', body: { a: 1 } }, { ...macro, id: '14', body: '  ' }] });
    assert.deepEqual(
      reading.replies.map(({ id, role, twin }) => [id, role, twin]),
      [
        ['12', 'body', 'body'],
        ['12', 'body_text', 'body'],
        ['13', 'body_text', undefined],
        ['14', 'body_text', undefined],
      ],
    );
    assert.deepEqual(inShort(read({ data: [{ ...macro, id: undefined, body_text: 7 }] })), [
      ['Lid is missing', 'body', macro.body],
    ]);
  });

  it('changes the one reply that is fixed', () => {
    const source = JSON.stringify(
      { data: [macro, { ...macro, id: '13', body: '<p>Kindly reply today.</p>' }] },
      null,
      1,
    );
    assert.match(fixedReply('x.json', source, '/data/1/body'), /^<p>Please reply today\.<\/p>$/);
  });
});
