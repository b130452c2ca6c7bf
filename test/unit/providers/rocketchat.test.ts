import assert from 'node:assert/strict';
import { readEverywhere, readNowhere } from '../../support/desk.ts';
import { fixedReply } from '../../support/put-get.ts';
import { inShort, recognised } from '../../support/recognised.ts';

const canned = {
  _id: 'aB3',
  shortcut: 'lid',
  text: 'Hi {{contact.name}}, the lid left today.',
  scope: 'global',
  tags: ['parts'],
};
const read = (value: unknown) => recognised('x.json', JSON.stringify(value));

describe('Rocket.Chat', () => {
  it('is known in the lists of its API, bare, in an array and by lines', () =>
    readEverywhere('rocketchat', canned, [
      { responses: [canned], success: true },
      { cannedResponses: [canned], count: 1 },
      { cannedResponse: canned },
    ]));

  it('reads the text, its shortcut and its tags', () => {
    assert.deepEqual(
      read([canned, { ...canned, _id: undefined, scope: 'user' }]).replies.map(
        ({ id, role, key, title, shortcut, tags, markup, channel }) => [
          id,
          role,
          key,
          title,
          shortcut,
          tags,
          markup,
          channel,
        ],
      ),
      [
        ['aB3', 'text', '/0/text', 'lid', 'lid', ['parts'], 'markdown', 'chat'],
        ['lid', 'text', '/1/text', 'lid', 'lid', ['parts'], 'markdown', 'chat'],
      ],
    );
  });

  it('is not known by shortcuts of programs', () =>
    readNowhere('rocketchat', [
      [{ shortcut: 'Ctrl+S', text: 'Save', scope: 'editor' }],
      [{ shortcut: 'Ctrl+S', text: 'Save' }],
      [{ text: 'Save', scope: 'global' }],
      [{ ...canned, text: 3 }],
      [canned, { shortcut: 'x' }],
      [],
    ]));

  it('leaves out what is no text', () => {
    assert.deepEqual(inShort(read([canned, { ...canned, text: null }, { ...canned, text: ['Hi'] }])), [
      ['aB3', 'text', canned.text],
    ]);
  });

  it('changes the one reply that is fixed', () => {
    const source = JSON.stringify([canned, { ...canned, _id: 'b', text: 'Kindly reply.' }], null, 2);
    assert.equal(fixedReply('x.json', source, '/1/text'), 'Please reply.');
  });
});
