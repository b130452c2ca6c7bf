import assert from 'node:assert/strict';
import { framesOf, labelsOf, measureLines, textsOf } from '../../../client/src/preview/frames.ts';
import type { Preview, PreviewText } from '../../../server/src/protocol.ts';
import { english } from '../../support/english.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const text = (more: Partial<PreviewText>): PreviewText => ({
  key: '',
  markup: 'plain',
  audience: 'customer',
  text: '',
  prose: '',
  range,
  marks: [],
  map: [],
  ...more,
});

describe('texts of one record', () => {
  it('stand in the order of the file', () => {
    const preview = {
      ...text({ role: 'b' }),
      others: [text({ role: 'a' }), text({ role: 'c' })],
      before: 1,
    } as unknown as Preview;
    const { texts, asked } = textsOf(preview);
    assert.deepEqual([texts.map(({ role }) => role), asked], [['a', 'b', 'c'], 1]);
    assert.deepEqual(textsOf(text({ role: 'b' }) as unknown as Preview).texts.length, 1);
  });

  it('have names that tell them apart', () => {
    const subject = text({ role: 'notification_user/subject' });
    assert.deepEqual(labelsOf([subject, text({ role: 'a' }), text({ role: 'b', markup: 'html' })], english), [
      'Subject',
      'Plain text',
      'HTML',
    ]);
    assert.deepEqual(labelsOf([text({ role: 'header' }), text({ role: 'body' })], english), [
      'Plain text: header',
      'Plain text: body',
    ]);
  });
});

describe('frames of channels', () => {
  const frame = (channel: string): string | undefined => framesOf([text({ channel })])[0];

  it('are those of the declared channel', () => {
    assert.deepEqual(['email', 'web', 'sms', 'whatsapp', 'x'].map(frame), [
      'email',
      'chat',
      'sms',
      'whatsapp',
      'social',
    ]);
    assert.deepEqual(framesOf([text({})]), ['page']);
  });

  it('are a mail’s where there is a subject and nothing else is declared', () => {
    const texts = [text({ role: 'subject' }), text({}), text({ channel: 'sms' })];
    assert.deepEqual(framesOf(texts), ['subject', 'email', 'sms']);
  });
});

describe('the length of a text in words', () => {
  const lines = (measure: Parameters<typeof measureLines>[0]) =>
    measureLines(measure, english).map((l) => [l.text, l.over]);

  it('stands against the limit', () => {
    assert.deepEqual(lines({ name: 'A post', length: 120, most: 280 }), [['120 of 280 characters', false]]);
    assert.deepEqual(lines({ name: 'A post', length: 1290, most: 1280 }), [
      ['1,290 of 1,280 characters: cut 10', true],
    ]);
  });

  it('counts text messages, and names what makes more of them', () => {
    const sms = { parts: 1, left: 12, dear: [] };
    assert.deepEqual(lines({ name: 'A text message', length: 148, sms }), [
      ['1 text message, 12 characters left', false],
    ]);
    const dear = [
      { sign: '’', instead: "'", isPicture: false },
      { sign: '🎉', isPicture: true },
    ];
    assert.deepEqual(lines({ name: 'A text message', length: 90, sms: { parts: 2, left: 1, partsWithout: 1, dear } }), [
      ['2 text messages, 1 character left in the last', false],
      ["“’” (write “'”), “🎉” (leave it out) make this 2 messages instead of 1", true],
    ]);
    assert.deepEqual(
      lines({ name: 'A text message', length: 9, sms: { parts: 1, left: 61, dear: dear.slice(0, 1) } })[1],
      ["“’” (write “'”) leaves room for 70 characters in a message instead of 160", false],
    );
  });
});
