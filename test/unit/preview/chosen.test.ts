import assert from 'node:assert/strict';
import { followed, markBy } from '../../../client/src/preview/chosen.ts';
import type { Preview } from '../../../server/src/protocol.ts';

const preview = (...findings: readonly (readonly [rule: string, fingerprint: string])[]): Preview =>
  ({
    marks: [
      { kind: 'placeholder' },
      ...findings.map(([rule, fingerprint]) => ({ kind: 'finding', rule, fingerprint })),
    ],
  }) as unknown as Preview;

describe('the finding that was chosen', () => {
  const before = preview(['a/b', '1'], ['a/b', '2'], ['c/d', '3']);

  it('is found in any text of the reply', () => {
    const record = { ...before, others: [preview(['e/f', '4'])], before: 0 };
    assert.equal(markBy(record, '4')?.rule, 'e/f');
    assert.equal(markBy(record, '9'), undefined);
    assert.equal(markBy(record, undefined), undefined);
  });

  it('stays chosen under its fingerprint', () => {
    assert.equal(followed('3', before, preview(['c/d', '3'])), '3');
  });

  it('is followed where typing gave it another one', () => {
    assert.equal(followed('2', before, preview(['a/b', '5'], ['a/b', '6'], ['c/d', '7'])), '6');
  });

  it('is gone where one of its rule is', () => {
    assert.equal(followed('2', before, preview(['a/b', '5'], ['c/d', '7'])), undefined);
    assert.equal(followed('9', before, before), undefined);
  });
});
