import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hash, looseHash } from '../../../server/src/engine/text/hash.ts';

describe('the fingerprint of a text', () => {
  it('is the same on every machine', () => {
    assert.equal(hash('Hi Sam, your kettle is on its way.').length, 11);
    assert.notEqual(hash('ab'), hash('ba'));
  });

  it('is blind to case and white space where that is asked for', () => {
    const signs = fc.constantFrom(...'abzABZ019 \t\n\r\u00A0\u2009\u3000.,!’“ÉéñÑßДд\uFFFC');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (list) => {
        const text = list.join('');
        assert.equal(looseHash(text), hash(text.toLowerCase().replace(/\s+/g, ' ').trim()));
      }),
      { seed: 11, numRuns: 500 },
    );
    assert.equal(looseHash('  Thank  you,\nÉva '), looseHash('thank you, éva'));
    assert.notEqual(looseHash('thank you'), looseHash('thankyou'));
  });
});
