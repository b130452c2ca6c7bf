import assert from 'node:assert/strict';
import { inShort, recognised } from './recognised.ts';

const read = (value: unknown) => recognised('export.json', JSON.stringify(value));

/** Asserts that a record is read alike in each of its desk's wrappers, bare, in an array, by lines and in YAML. */
export function readEverywhere(provider: string, record: unknown, wrappers: readonly unknown[]): void {
  const bare = read(record);
  assert.equal(bare.provider, provider);
  assert.notEqual(bare.replies.length, 0);
  for (const value of [[record], ...wrappers, ...wrappers.map((page) => [page])]) {
    const reading = read(value);
    assert.equal(reading.provider, provider, JSON.stringify(value));
    assert.deepEqual(inShort(reading), inShort(bare));
  }
  const lines = recognised('export.ndjson', `${JSON.stringify(record)}\n${JSON.stringify(record)}\n`);
  assert.deepEqual([lines.provider, lines.replies.length], [provider, bare.replies.length * 2]);
  assert.equal(recognised('export.yaml', JSON.stringify(record, null, 2)).provider, provider);
}

/** Asserts that none of these is a desk's file. */
export function readNowhere(provider: string, values: readonly unknown[]): void {
  for (const value of values) assert.notEqual(read(value).provider, provider, JSON.stringify(value));
}
