import assert from 'node:assert/strict';
import { readEverywhere, readNowhere } from '../../support/desk.ts';
import { fixedReply } from '../../support/put-get.ts';
import { inShort, recognised } from '../../support/recognised.ts';

const template = {
  name: 'lid_sent',
  language: 'en_US',
  category: 'UTILITY',
  components: [
    { type: 'HEADER', format: 'TEXT', text: 'Your lid' },
    { type: 'BODY', text: 'Hi {{1}}, the lid left today.', example: { body_text: [['Mina']] } },
    { type: 'FOOTER', text: 'Example Shop' },
    {
      type: 'BUTTONS',
      buttons: [
        { type: 'QUICK_REPLY', text: 'Thank you' },
        { type: 'URL', text: 'Follow it', url: 'https://example.com/{{1}}' },
      ],
    },
  ],
};
const read = (value: unknown) => recognised('x.json', JSON.stringify(value));

describe('WhatsApp', () => {
  it('is known in the list of its API, bare, in an array and by lines', () =>
    readEverywhere('whatsapp', template, [{ data: [template], paging: {} }]));

  it('reads the text of each component, and translations under one id', () => {
    const german = { ...template, language: 'de', components: [{ type: 'BODY', text: 'Hallo {{1}}.' }] };
    const { replies } = read({ data: [template, german] });
    assert.deepEqual(
      replies.map(({ id, role, locale, value }) => [id, role, locale, value.text]),
      [
        ['lid_sent', 'header/en_US', 'en_US', 'Your lid'],
        ['lid_sent', 'body/en_US', 'en_US', 'Hi {{1}}, the lid left today.'],
        ['lid_sent', 'footer/en_US', 'en_US', 'Example Shop'],
        ['lid_sent', 'button/en_US', 'en_US', 'Thank you'],
        ['lid_sent', 'button/en_US#2', 'en_US', 'Follow it'],
        ['lid_sent', 'body/de', 'de', 'Hallo {{1}}.'],
      ],
    );
    assert.deepEqual(
      new Set(replies.map(({ channel, markup }) => `${channel} ${markup}`)),
      new Set(['whatsapp plain']),
    );
  });

  it('reads the cards of a carousel, and types in small letters', () => {
    const card = { components: [{ type: 'body', text: 'Our red lid' }] };
    const carousel = { ...template, components: [{ type: 'carousel', cards: [card, card] }] };
    assert.deepEqual(
      inShort(read(carousel)).map(([, role, text]) => [role, text]),
      [
        ['body/en_US', 'Our red lid'],
        ['body/en_US#2', 'Our red lid'],
      ],
    );
  });

  it('is not known by a message that is sent, nor by components of programs', () =>
    readNowhere('whatsapp', [
      {
        ...template,
        language: { code: 'en_US' },
        components: [{ type: 'body', parameters: [{ type: 'text', text: 'M' }] }],
      },
      { name: 'app', language: 'en', category: 'ui', components: [{ type: 'button', text: 'Save' }] },
      { ...template, category: undefined },
      { ...template, components: [{ type: 'BODY', text: 4 }] },
      { ...template, components: 'BODY' },
      { data: [template, { name: 'x' }] },
      { data: [] },
    ]));

  it('leaves out what is no text', () => {
    const broken = {
      ...template,
      name: 'b',
      components: [{ type: 'BODY', text: {} }, 3, { type: 'BUTTONS', buttons: 1 }],
    };
    assert.deepEqual(
      read([template, broken]).replies.map(({ id }) => id),
      Array(5).fill('lid_sent'),
    );
  });

  it('changes the one reply that is fixed', () => {
    const other = { ...template, name: 'x', components: [{ type: 'BODY', text: 'Kindly reply, {{1}}, today.' }] };
    const source = JSON.stringify({ data: [template, other] }, null, 2);
    assert.equal(fixedReply('x.json', source, '/data/1/components/0/text'), 'Please reply, {{1}}, today.');
  });
});
