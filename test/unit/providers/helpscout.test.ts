import assert from 'node:assert/strict';
import { readEverywhere, readNowhere } from '../../support/desk.ts';
import { fixedReply } from '../../support/put-get.ts';
import { inShort, recognised } from '../../support/recognised.ts';

const saved = {
  id: 41,
  name: 'Lid is missing',
  text: 'Hi {%customer.firstName,fallback=there%},<br />the lid left today.',
  chatText: 'Hi {%customer.firstName,fallback=there%}, the lid left today.',
};
const read = (value: unknown) => recognised('x.json', JSON.stringify(value));

describe('Help Scout', () => {
  it('is known bare, in an array and by lines', () => readEverywhere('helpscout', saved, []));

  it('reads a text for mail and one for chat, which are no twins', () => {
    assert.deepEqual(
      read([saved]).replies.map(({ id, role, title, twin, markup, channel }) => [
        id,
        role,
        title,
        twin,
        markup,
        channel,
      ]),
      [
        ['41', 'text', 'Lid is missing', undefined, 'html', 'email'],
        ['41', 'chatText', 'Lid is missing', undefined, 'plain', 'chat'],
      ],
    );
  });

  it('is known by a text for chat or by a tag of its own', () => {
    const { chatText: _, ...mail } = saved;
    assert.equal(read([mail]).provider, 'helpscout');
    assert.equal(read([{ ...mail, text: 'Hi you' }, mail]).provider, 'helpscout');
    readNowhere('helpscout', [
      [{ ...mail, text: 'Hi {{user.first_name}}' }],
      [{ ...mail, text: 'Hi {% if user %}you{% endif %}' }],
      [{ ...saved, id: 'a1' }],
      [{ ...saved, name: undefined }],
      [saved, { id: 42, name: 'No text' }],
      { replies: [saved] },
      [],
    ]);
  });

  it('is known where the config says so', () => {
    const source = JSON.stringify([{ id: 41, name: 'Lid is missing', text: 'Hi you,<br />the lid left today.' }]);
    const { replies } = recognised('x.json', source, { at: [], markup: 'plain', provider: 'helpscout' });
    assert.deepEqual(
      replies.map(({ id, role, markup }) => [id, role, markup]),
      [['41', 'text', 'html']],
    );
  });

  it('reads nothing where only the beginnings are listed', () => {
    const reading = read([{ id: 41, name: 'Lid is missing', preview: 'Hi there, the…', chatPreview: '' }]);
    assert.deepEqual([reading.provider, reading.replies], ['helpscout', []]);
  });

  it('leaves out what is no text', () => {
    assert.deepEqual(
      inShort(
        read([
          { ...saved, text: 7 },
          { ...saved, id: 42, chatText: '' },
        ]),
      ),
      [
        ['41', 'chatText', saved.chatText],
        ['42', 'text', saved.text],
      ],
    );
  });

  it('is read anew where the tag by which it is known goes', () => {
    const { steady } = read([saved]);
    assert.equal(steady?.('Hi {%user.firstName%}', 'Hi you'), false);
    assert.equal(steady?.('Hi {%user.firstName%}', 'Hey {%user.lastName%}'), true);
    assert.equal(steady?.('Hi', ' '), false);
  });

  it('changes the one reply that is fixed', () => {
    const source = JSON.stringify([saved, { ...saved, id: 42, chatText: 'Kindly reply today.' }], null, 4);
    assert.equal(fixedReply('x.json', source, '/1/chatText'), 'Please reply today.');
  });
});
