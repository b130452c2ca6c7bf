import assert from 'node:assert/strict';
import { SITUATIONS } from '../../../server/src/engine/reply.ts';
import { LIKELY, PERHAPS, SURE } from '../../../server/src/engine/situations/aliases.ts';
import { mayDeclare, situationsSaid } from '../../../server/src/engine/situations/comment.ts';
import { declaredIn, meantBy, situationNamed } from '../../../server/src/engine/situations/names.ts';

describe('names of situations', () => {
  it('are known however they are written, and by words that can mean nothing else', () => {
    for (const situation of SITUATIONS) assert.equal(situationNamed(situation), situation);
    for (const name of ['Refund refused', 'refund_refused', ' REFUND-REFUSED ', 'refund-declined'])
      assert.equal(situationNamed(name), 'refund-refused', name);
    assert.equal(situationNamed('safety-issue'), 'safety-critical');
    assert.equal(situationNamed('angry customer'), 'hostile');
    assert.equal(situationNamed('bereavement'), 'grief');
    for (const name of ['refund', 'damaged-item', 'dely', 'constructor', ''])
      assert.equal(situationNamed(name), undefined, name);
  });

  it('the words for them are no names of their own, and each stands in one table', () => {
    const all = [SURE, LIKELY, PERHAPS].flatMap((table) => Object.keys(table));
    assert.equal(new Set(all).size, all.length);
    for (const name of all) assert.ok(!SITUATIONS.some((situation) => situation === name), name);
    for (const name of all) assert.match(name, /^[a-z]+(-[a-z]+)*$/);
  });

  it('a mistaken one: what was meant, and whether that is certain enough for "fix all"', () => {
    assert.deepEqual(meantBy('damaged-item'), { situation: 'faulty-product', safety: 'safe' });
    assert.deepEqual(meantBy('refund'), { situation: 'refund-refused', safety: 'review' });
    for (const name of ['dely', 'delayy', 'delya', 'relay', 'Delay!'])
      assert.deepEqual(meantBy(name), { situation: 'delay', safety: 'safe' }, name);
    assert.deepEqual(meantBy('angry-custmer'), { situation: 'hostile', safety: 'safe' });
    assert.deepEqual(meantBy('bilingerrorr'), { situation: 'billing-error', safety: 'review' });
    assert.equal(meantBy('sales pitch'), undefined);
  });

  it('several stand in one text or in a list; none means none', () => {
    assert.deepEqual(declaredIn(['delay, Repeated contact;complaint']), {
      situations: ['delay', 'repeated-contact', 'complaint'],
      misnamed: [],
    });
    assert.deepEqual(declaredIn(['delay', 'odd', 'late-delivery', 'n/a', 'none', '-', '']), {
      situations: ['delay'],
      misnamed: ['odd'],
    });
  });

  it('a place that may hold other things is mistaken only where it nearly holds one', () => {
    assert.deepEqual(declaredIn(['shown below the form'], true), { situations: [], misnamed: [] });
    assert.deepEqual(declaredIn(['dely'], true), { situations: [], misnamed: ['dely'] });
    assert.deepEqual(declaredIn(['delay, odd'], true), { situations: ['delay'], misnamed: ['odd'] });
  });

  it('a comment declares them', () => {
    assert.equal(situationsSaid(' uncanned situation: delay, grief '), 'delay, grief');
    assert.equal(situationsSaid('Uncanned situations delay'), 'delay');
    assert.equal(situationsSaid('uncanned-situation: delay -- agreed with the team'), 'delay');
    for (const text of [
      'situation: delay',
      'the uncanned situation',
      'uncanned-disable grief/*',
      'uncanned situational',
    ])
      assert.equal(situationsSaid(text), undefined, text);
    assert.ok(mayDeclare('Hi <!-- Uncanned situation: delay -->'));
    assert.ok(!mayDeclare('An uncanned reply for this situation'));
  });
});
