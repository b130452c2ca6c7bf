import assert from 'node:assert/strict';
import { weightedLength } from '../../../server/src/engine/channels/weighted.ts';

describe('the length of a post on X', () => {
  it('counts most letters once and all other signs twice', () => {
    assert.equal(weightedLength('It’s – “late”…'), 14 + 1);
    assert.equal(weightedLength('日本語'), 6);
    assert.equal(weightedLength('Café'), 4);
    assert.equal(weightedLength('Cafe\u0301'), 4);
  });

  it('counts an address 23, whatever its length', () => {
    assert.equal(weightedLength('https://example.com/'), 23);
    assert.equal(weightedLength(`See https://example.com/${'a'.repeat(80)} now`), 4 + 23 + 4);
  });

  it('counts a picture twice, however many signs it is made of', () => {
    for (const picture of ['🙂', '👍🏽', '👩‍💻', '🇩🇪', '❤️', '1️⃣', '👨‍👩‍👧‍👦'])
      assert.equal(weightedLength(picture), 2, picture);
    assert.equal(weightedLength('©'), 1);
    assert.equal(weightedLength('12#*'), 4);
  });
});
