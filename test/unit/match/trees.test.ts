import assert from 'node:assert/strict';
import { packTrees, unpackTrees } from '../../../server/src/engine/match/trees.ts';
import { parsedCatalogue } from '../../../server/src/engine/rules/packed.ts';

describe('phrases written down', () => {
  it('read back as they were, all of the catalogue', () => {
    const phrases = parsedCatalogue();
    assert.ok(phrases.size > 1000);
    const back = unpackTrees(packTrees(phrases));
    assert.equal(back.size, phrases.size);
    for (const [source, parsed] of phrases) assert.deepEqual(back.get(source), parsed, source);
  });

  for (const text of ['', '{}', 'null', '{"nodes":[["w"]],"phrases":[["a",0,0]]}', '{"nodes":[],"phrases":"x"}'])
    it(`are none where the file is another: ${text}`, () => assert.equal(unpackTrees(text).size, 0));
});
