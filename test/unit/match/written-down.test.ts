import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FLAT, FLAT_KEYS, flatten, unflatten } from '../../../server/src/engine/match/flat-graph.ts';
import { treesOf } from '../../../server/src/engine/match/graph.ts';
import { isMistake, phraseParser } from '../../../server/src/engine/match/phrase.ts';
import { vocabularyOf } from '../../../server/src/engine/match/vocabulary.ts';
import { packWordings, unpackWordings, type WordingsFile } from '../../../server/src/engine/rules/packed.ts';
import { asBytes, asText, fromBytes, fromText } from '../../../server/src/engine/rules/wordings-file.ts';
import { LISTS, phrase } from '../../support/phrases.ts';
import { runs, SEED } from '../../support/property.ts';

const parse = phraseParser(vocabularyOf(LISTS).lexicon);
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const fileOf = (sources: readonly string[]): WordingsFile =>
  packWordings({
    rules: [{ id: 'a/b', phrases: sources.map((match) => ({ match })), unless: [] }],
    functions: [],
    lists: LISTS,
  });

/** The bytes as a machine that keeps numbers the other way round would have written them. */
function turned(file: WordingsFile): Uint8Array {
  const bytes = asBytes(file);
  const turn = (at: number, size: number): void => void bytes.subarray(at, at + size).reverse();
  let at = Math.ceil((bytes.indexOf(10) + 1) / 4) * 4;
  for (let i = 0; i <= FLAT_KEYS.length; i++, at += 4) turn(at, 4);
  for (const key of FLAT_KEYS)
    for (let i = 0; i < file.graph[key].length; i++, at += FLAT[key].BYTES_PER_ELEMENT)
      turn(at, FLAT[key].BYTES_PER_ELEMENT);
  assert.equal(at, bytes.length);
  return bytes;
}

describe('phrases written down', () => {
  const valid = fc
    .array(phrase, { maxLength: 5 })
    .map((sources) => sources.filter((source) => !isMistake(parse(source))));

  it('are a graph as it was', () => {
    fc.assert(
      fc.property(valid, (sources) => {
        const { graph, phrases } = vocabularyOf(LISTS, sources);
        const back = unflatten(flatten(graph, phrases), graph.names);
        for (const key of ['kinds', 'starts', 'parts', 'uses'] as const)
          assert.deepEqual(Array.from(back.graph[key]), Array.from(graph[key]), key);
        for (const key of ['nodes', 'groups', 'needsFrom', 'needs'] as const)
          assert.deepEqual(Array.from(back.phrases[key]), Array.from(phrases[key]), key);
        const [was, is] = [graph, back.graph].map((each) => treesOf(each));
        for (const node of Array.from(phrases.nodes)) assert.deepEqual(is!(node), was!(node));
      }),
      { seed: SEED, numRuns: runs(1_000) },
    );
  });

  it('read back the same from text and from bytes, whichever way round these are', () => {
    fc.assert(
      fc.property(valid, (sources) => {
        const file = fileOf(sources);
        for (const back of [fromText(asText(file)), fromBytes(asBytes(file), latin1), fromBytes(turned(file), latin1)])
          assert.deepEqual(back, file);
      }),
      { seed: SEED, numRuns: runs(500) },
    );
  });

  it('are read from text that is no ASCII', () => {
    const file = fileOf(['caf\u00e9 (na\u00efve|\u{1f600})']);
    const back = unpackWordings(fromBytes(asBytes(file), latin1));
    assert.ok(back.vocabulary.graph.names.includes('caf\u00e9'));
    assert.deepEqual(back.vocabulary.graph, unpackWordings(file).vocabulary.graph);
  });

  it('are refused when a number has no room', () => {
    const { graph, phrases } = vocabularyOf(LISTS, ['a']);
    assert.throws(() => flatten(graph, { ...phrases, groups: phrases.nodes.length === 2 ? [0, 256] : [] }), /groups/);
  });
});
