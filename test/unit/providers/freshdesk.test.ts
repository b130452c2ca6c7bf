import assert from 'node:assert/strict';
import { readEverywhere, readNowhere } from '../../support/desk.ts';
import { fixedReply } from '../../support/put-get.ts';
import { recognised } from '../../support/recognised.ts';

const canned = {
  id: 31,
  title: 'Lid is missing',
  content: 'Hi {{ticket.requester.firstname}},\nthe lid left today.',
  content_html: '<div>Hi {{ticket.requester.firstname}},<br>the lid left today.</div>',
  folder_id: 4,
  visibility: 0,
  attachments: [],
};
const read = (value: unknown) => recognised('x.json', JSON.stringify(value));

describe('Freshdesk', () => {
  it('is known in the wrappers of Freshservice, bare, in an array and by lines', () =>
    readEverywhere('freshdesk', canned, [{ canned_responses: [canned] }, { canned_response: canned }]));

  it('reads the HTML and the copy made of it as twins', () => {
    assert.deepEqual(
      read([canned]).replies.map(({ id, role, key, title, twin, markup }) => [id, role, key, title, twin, markup]),
      [
        ['31', 'content', '/0/content', 'Lid is missing', 'content', 'plain'],
        ['31', 'content_html', '/0/content_html', 'Lid is missing', 'content', 'html'],
      ],
    );
  });

  it('is not known where the folder, the title or the HTML is missing', () => {
    const { folder_id: _, ...loose } = canned;
    readNowhere('freshdesk', [
      loose,
      [canned, loose],
      { ...canned, title: '' },
      { title: 'Page', content: 'Hi you', folder_id: 3 },
      { canned_responses: [] },
      { ...canned, content: 3, content_html: null },
    ]);
  });

  it('leaves out what is no text', () => {
    const reading = read([canned, { ...canned, id: 32, content: 5 }, { ...canned, id: 33, content_html: { a: 1 } }]);
    assert.deepEqual(
      reading.replies.slice(2).map(({ id, role, twin }) => [id, role, twin]),
      [
        ['32', 'content_html', undefined],
        ['33', 'content', undefined],
      ],
    );
  });

  it('changes the one reply that is fixed', () => {
    const source = JSON.stringify([{ ...canned, content_html: '<div>Kindly reply today.</div>' }, canned], null, '\t');
    assert.equal(fixedReply('x.json', source, '/0/content_html'), '<div>Please reply today.</div>');
  });
});
