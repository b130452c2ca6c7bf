import assert from 'node:assert/strict';
import { fixedReply } from '../../support/put-get.ts';
import { inShort, recognised } from '../../support/recognised.ts';

const canned = `---
- isenabled: 1
  title: Opening hours
  response: |
    Hi %{ticket.name.first},
    <br>
    we are here from nine to five. Sorry for the inconvenience.
  notes: |
    Not on holidays.
- isenabled: 0
  title: Lost parcel
  response: "I've asked the courier."
  notes:
`;

const mail = `---
notes: |
  Sent when a ticket comes.
subject: "We have your message [#%{ticket.number}]"
body: |
  <p>Dear %{recipient.name.first}, we'll write by tomorrow.</p>
`;

describe('osTicket', () => {
  it('is known by lists of titles and responses that are enabled or not', () => {
    const reading = recognised('x.yaml', canned);
    assert.equal(reading.provider, 'osticket');
    assert.deepEqual(
      reading.replies.map(({ id, role, title, markup, key, audience }) => [id, role, title, markup, key, audience]),
      [
        ['Opening hours', 'response', 'Opening hours', 'html', '/0/response', 'customer'],
        ['Lost parcel', 'response', 'Lost parcel', 'html', '/1/response', 'customer'],
      ],
    );
  });

  it('is known by e-mail templates: a subject and a body with its variables, and notes', () => {
    const reading = recognised('email/ticket.autoresp.yaml', mail);
    assert.equal(reading.provider, 'osticket');
    assert.deepEqual(
      reading.replies.map(({ role, markup, channel, audience }) => [role, markup, channel, audience]),
      [
        ['subject', 'plain', 'email', 'customer'],
        ['body', 'html', 'email', 'customer'],
      ],
    );
    const alert = recognised('email/ticket.alert.yaml', mail);
    assert.deepEqual(
      alert.replies.map(({ audience }) => audience),
      ['internal', 'internal'],
    );
  });

  it('is not known by less', () => {
    for (const source of [
      '[]',
      '- title: a\n  response: b\n',
      '- isenabled: 1\n  title: a\n  response: b\n- title: c\n',
      'subject: a\nbody: b\nnotes: c\n',
      'subject: "%{ticket.number}"\nbody: b\n',
      'subject: "%{ticket.number}"\nbody: b\nnotes: c\nto: d\n',
      'subject: 1\nbody: "%{ticket.number}"\nnotes: c\n',
    ])
      assert.notEqual(recognised('x.yaml', source).provider, 'osticket', source);
  });

  it('leaves out what is no text', () => {
    const broken = '- isenabled: 1\n  title: [a]\n  response: {b: c}\n';
    assert.notEqual(recognised('x.yaml', broken).provider, 'osticket');
    const some = '- isenabled: 1\n  title: a\n  response: 12\n- isenabled: 1\n  title: b\n  response: Hi\n';
    assert.deepEqual(inShort(recognised('x.yaml', some)), [['b', 'response', 'Hi']]);
  });

  it('a fix changes one response and keeps its block', () => {
    assert.doesNotMatch(fixedReply('x.yaml', canned, '/0/response'), /inconvenience/);
  });
});
