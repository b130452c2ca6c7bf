import assert from 'node:assert/strict';
import { measure } from '../../../server/src/engine/index.ts';

const sms = { channel: 'sms', role: 'body' } as const;

describe('the measure of a text where it is sent', () => {
  it('counts as the channel does, against its limit', () => {
    const post = measure({ channel: 'x', role: 'body' }, 'See https://example.com/a/very/long/address/indeed');
    assert.deepEqual(post, { name: 'A post on X', length: 27, most: 280 });
    assert.equal(measure({ channel: 'whatsapp', role: 'body' }, 'a👍')?.length, 2);
  });

  it('says nothing where no channel is declared, or nothing is counted there', () => {
    assert.equal(measure({ role: 'body' }, 'a'), undefined);
    assert.equal(measure({ channel: 'email', role: 'body' }, 'a'), undefined);
  });

  it('counts the parts of a text message, and what is left in the last', () => {
    const one = measure(sms, 'a'.repeat(150));
    assert.deepEqual(one, { name: 'A text message', length: 150, sms: { parts: 1, left: 10, dear: [] } });
    const two = measure(sms, 'a'.repeat(161))?.sms;
    assert.deepEqual([two?.parts, two?.left], [2, 145]);
  });

  it('names each sign that makes the parts shorter, once, with what may stand there instead', () => {
    const found = measure(sms, `It’s here, isn’t it? 🎉 ${'a'.repeat(60)}`);
    assert.equal(found?.sms?.parts, 2);
    assert.equal(found.sms.partsWithout, 1);
    assert.deepEqual(found.sms.dear, [
      { sign: '’', isPicture: false, instead: "'" },
      { sign: '🎉', isPicture: true },
    ]);
  });

  it('promises no saving where there is none', () => {
    const short = measure(sms, 'It’s here.')?.sms;
    assert.equal(short?.parts, 1);
    assert.equal('partsWithout' in short, false);
  });

  it('counts characters where the desk has a limit for text messages', () => {
    const found = measure({ ...sms, provider: 'chatwoot' }, '€'.repeat(10));
    assert.deepEqual([found?.length, found?.most, found?.sms?.parts], [10, 320, 1]);
  });
});
