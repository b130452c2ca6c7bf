import assert from 'node:assert/strict';
import { characterEntities } from 'character-entities';
import { decodeNamedCharacterReference } from '../../../server/src/engine/markup/named-reference.ts';

describe('named character references', () => {
  it('are those that HTML knows, every one', () => {
    for (const [name, text] of Object.entries(characterEntities))
      assert.equal(decodeNamedCharacterReference(name), text, name);
  });

  for (const name of ['', 'x', 'ampx', 'amp;', 'notit', '#38', 'amp x', 'constructor'])
    it(`${JSON.stringify(name)} is none`, () => assert.equal(decodeNamedCharacterReference(name), false));
});
