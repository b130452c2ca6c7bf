import assert from 'node:assert/strict';
import { email } from '../../../server/src/engine/hosts/email.ts';
import { fixedReply } from '../../support/put-get.ts';
import { recognised } from '../../support/recognised.ts';

const meta = `<?xml version="1.0" encoding="UTF-8"?>
<EmailTemplate xmlns="http://soap.sforce.com/2006/04/metadata">
    <available>true</available>
    <description>You only see this</description>
    <name>Parcel late</name>
    <subject>Your parcel &amp; what we did</subject>
    <textOnly>Hi {!Contact.FirstName},
we&apos;ve sent it again. Sorry for the inconvenience.</textOnly>
    <type>custom</type>
</EmailTemplate>
`;

const read = (path: string, source: string, whole = false) =>
  email.read(source, { path, whole, find: () => undefined });

describe('Salesforce', () => {
  it('is known by what describes an e-mail template', () => {
    const reading = recognised('Late.email-meta.xml', meta);
    assert.equal(reading.provider, 'salesforce');
    assert.deepEqual(
      reading.replies.map(({ id, role, title, markup, channel, key, value }) => [
        id,
        role,
        title,
        markup,
        channel,
        key,
        value.text,
      ]),
      [
        [
          'Parcel late',
          'subject',
          'Parcel late',
          'plain',
          'email',
          '/EmailTemplate/subject',
          'Your parcel & what we did',
        ],
        [
          'Parcel late',
          'textOnly',
          'Parcel late',
          'plain',
          'email',
          '/EmailTemplate/textOnly',
          "Hi {!Contact.FirstName},\nwe've sent it again. Sorry for the inconvenience.",
        ],
      ],
    );
  });

  it('is not known by another namespace or root, nor where texts are none', () => {
    for (const source of [
      '',
      meta.replace('2006/04', '2010/01'),
      meta.replaceAll('EmailTemplate', 'EmailFolder'),
      '<emailTemplate xmlns="http://soap.sforce.com/2006/04/metadata"><subject>Hi you</subject></emailTemplate>',
    ])
      assert.notEqual(recognised('a.email-meta.xml', source).provider, 'salesforce', source);
    const broken = meta.replace('<subject>Your', '<subject><b/>Your').replace('&apos;', '&');
    assert.deepEqual(recognised('a.email-meta.xml', broken).replies, []);
  });

  it('is known by a template: the whole file, its markup by its look', () => {
    const known = (path: string, source: string, whole = false) => {
      const { provider, replies } = read(path, source, whole);
      return [provider, ...replies.map(({ role, markup, channel, value }) => [role, markup, channel, value.text])];
    };
    assert.deepEqual(known('a.email', '\nHi {!Contact.FirstName},\nhere it is.\n'), [
      'salesforce',
      ['body', 'plain', 'email', 'Hi {!Contact.FirstName},\nhere it is.'],
    ]);
    assert.deepEqual(known('a.email', '<p>Hi {{{Recipient.Name}}}</p>'), [
      'salesforce',
      ['body', 'html', 'email', '<p>Hi {{{Recipient.Name}}}</p>'],
    ]);
    assert.deepEqual(known('main/default/email/Orders/a.email', 'Hi'), [
      'salesforce',
      ['body', 'plain', 'email', 'Hi'],
    ]);
    assert.deepEqual(known('a.email', 'Hi', true), ['salesforce', ['body', 'plain', 'email', 'Hi']]);
    assert.deepEqual(known('a.email', 'From: a\nTo: b'), [undefined]);
    assert.deepEqual(known('a/email/a.email', ' \n'), ['salesforce']);
  });

  it('a fix changes one text', () => {
    assert.match(fixedReply('Late.email-meta.xml', meta, '/EmailTemplate/textOnly'), /"there"/);
  });
});
