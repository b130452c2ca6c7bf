import assert from 'node:assert/strict';
import { LIMITS, sendingOf } from '../../../server/src/engine/channels/limits.ts';
import { createLinter, DEFAULT_CONFIG } from '../../../server/src/engine/index.ts';
import { reply } from '../../support/library.ts';

const linter = createLinter(DEFAULT_CONFIG);
const RULE = 'readability/channel-length';

/** What is underlined, and why. */
function lengths(source: string, path = 'a.reply.md'): (readonly [text: string, message: string])[] {
  return linter
    .lint({ path, source }, { fixes: 'none' })
    .findings.filter(({ rule }) => rule === RULE)
    .map(({ at, message }) => [source.slice(at.start, at.end), message] as const);
}
const sms = (text: string, head: Readonly<Record<string, string>> = {}) => reply({ channel: 'sms', ...head }, text);
const LONG = 'The driver rings again at your door. '; // 37 signs

describe('the length of a reply in its channel', () => {
  it('is counted only where a channel is declared', () => {
    assert.deepEqual(lengths(reply({}, `It’s here. ${LONG.repeat(40)}`)), []);
    assert.deepEqual(lengths(reply({ channel: 'email' }, LONG.repeat(400))), []);
  });

  it('names what makes a text message cost more, and writes what costs less', () => {
    const source = sms(`It’s here – ${LONG.repeat(2).trim()}`);
    assert.deepEqual(lengths(source), [
      ['’', "“’” is not in the alphabet of text messages and makes this 2 parts instead of 1: write “'”."],
      ['–', '“–” is not in the alphabet of text messages and makes this 2 parts instead of 1: write “-”.'],
    ]);
    const fixed = linter.fixAll({ path: 'a.reply.md', source });
    assert.equal(fixed.source, source.replace('’', "'").replace('–', '-'));
    assert.equal(fixed.fixed.length, 2);
  });

  it('says nothing of such signs where they cost nothing, or other letters need them', () => {
    assert.deepEqual(lengths(sms('It’s here – now.')), []);
    assert.deepEqual(lengths(sms(`Жарко, it’s here. ${LONG.repeat(2)}`)), []);
  });

  it('has an emoji left out, which once is enough', () => {
    const found = lengths(sms(`Hello 👩🏽‍💻 there. ${LONG.repeat(2)}`));
    assert.deepEqual(
      found.map(([text]) => text),
      ['👩', '💻'],
    );
  });

  it('wants a text message in two parts, with the longest names in it', () => {
    assert.deepEqual(lengths(sms(LONG.repeat(8).trim())), []);
    assert.deepEqual(lengths(sms(`${LONG.repeat(8)}Is it all right?`)), [
      [
        'right?',
        'A text message should fit into 2 parts, and this takes 3 (312 characters): each part is paid for, so cut it.',
      ],
    ]);
    const named = lengths(sms(`${LONG.repeat(8)}{{ticket.requester.first_name}}`, { provider: 'zendesk' }));
    assert.match(named[0]?.[1] ?? '', /with its placeholders filled in/);
  });

  it('underlines what is too much', () => {
    const [[text, message] = ['', '']] = lengths(reply({ channel: 'instagram' }, `${'a '.repeat(500)}END.`));
    assert.equal(text, 'END.');
    assert.equal(message, 'An Instagram message holds 1,000 characters, and this has 1,004: cut 4.');
  });

  it('is counted in every language, and not in notes for colleagues', () => {
    const german = 'Ihr Paket kommt morgen an, und der Bote klingelt bei Ihnen. '.repeat(12);
    assert.equal(lengths(reply({ channel: 'x', locale: 'de' }, german)).length, 1);
    assert.equal(lengths(`---\naudience: internal\nchannel: x\n---\n${german}`).length, 0);
  });

  it('knows the parts of a WhatsApp template', () => {
    const source = JSON.stringify({
      data: [
        {
          name: 'late',
          language: 'en',
          category: 'UTILITY',
          components: [
            { type: 'HEADER', format: 'TEXT', text: 'a'.repeat(61) },
            { type: 'BODY', text: 'b'.repeat(1024) },
            { type: 'FOOTER', text: 'c'.repeat(60) },
          ],
        },
      ],
    });
    assert.deepEqual(lengths(source, 'templates.json'), [
      ['a', 'The header of a WhatsApp template holds 60 characters, and this has 61: cut 1.'],
    ]);
  });
});

describe('which limit holds', () => {
  it('goes by desk and channel, then by channel', () => {
    const of = (channel: 'sms' | 'web' | 'email' | 'whatsapp', provider?: string, role = 'body') =>
      sendingOf({ channel, role, ...(provider === undefined ? {} : { provider }) });
    assert.equal(of('sms'), 'sms');
    assert.equal(of('sms', 'chatwoot'), 'chatwoot/sms');
    assert.equal(of('email', 'chatwoot'), 'chatwoot/email');
    assert.equal(of('email'), undefined);
    assert.equal(of('web', 'zendesk'), undefined);
    assert.equal(of('whatsapp', 'zendesk'), 'whatsapp');
    assert.equal(of('whatsapp', 'whatsapp', 'header/en'), 'whatsapp/header');
    assert.equal(of('whatsapp', 'whatsapp', 'button/en'), undefined);
    assert.equal(sendingOf({ role: 'body' }), undefined);
  });

  it('has a figure for each', () => {
    for (const [name, limit] of Object.entries(LIMITS)) assert.ok('most' in limit || 'parts' in limit, name);
  });
});
