import assert from 'node:assert/strict';
import { readEverywhere, readNowhere } from '../../support/desk.ts';
import { fixedReply } from '../../support/put-get.ts';
import { inShort, recognised } from '../../support/recognised.ts';

const template = {
  _links: { self: 'https://api2.frontapp.com/message_templates/rsp_5' },
  id: 'rsp_5',
  name: 'Lid is missing',
  subject: 'Your lid, {{recipient.first_name}}',
  body: '<p>Hi {{recipient.first_name}},</p><p>the lid left today.</p>',
  attachments: [],
};
const read = (value: unknown) => recognised('x.json', JSON.stringify(value));

describe('Front', () => {
  it('is known in the list of its API, bare, in an array and by lines', () =>
    readEverywhere('front', template, [{ _pagination: { next: null }, _results: [template] }]));

  it('reads subject and body', () => {
    assert.deepEqual(
      read({ _results: [template] }).replies.map(({ id, role, key, title, markup }) => [id, role, key, title, markup]),
      [
        ['rsp_5', 'subject', '/_results/0/subject', 'Lid is missing', 'plain'],
        ['rsp_5', 'body', '/_results/0/body', 'Lid is missing', 'html'],
      ],
    );
  });

  it('is known by the id or by the address of each template', () => {
    assert.equal(read({ ...template, id: 'x' }).provider, 'front');
    assert.equal(read({ ...template, _links: undefined }).provider, 'front');
    readNowhere('front', [
      { ...template, id: 'x', _links: { self: 'https://api2.frontapp.com/message_template_folders/rsf_5' } },
      { ...template, id: 5, _links: 'https://api2.frontapp.com/message_templates/rsp_5' },
      { _results: [template, { id: 'cnv_1', subject: 'Hi', body: 'Hi' }] },
      { _results: [] },
      { id: 'rsp_5', name: 'No body' },
    ]);
  });

  it('leaves out what is no text', () => {
    assert.deepEqual(
      inShort(
        read([
          { ...template, subject: null },
          { ...template, id: 'rsp_6', body: 3 },
        ]),
      ),
      [
        ['rsp_5', 'body', template.body],
        ['rsp_6', 'subject', template.subject],
      ],
    );
  });

  it('changes the one reply that is fixed', () => {
    const source = JSON.stringify({ _results: [template, { ...template, id: 'rsp_6', body: '<p>Kindly reply.</p>' }] });
    assert.equal(fixedReply('x.json', source, '/_results/1/body'), '<p>Please reply.</p>');
  });
});
