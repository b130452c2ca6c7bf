import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { heapFlags } from '../../server/src/cli/heap.ts';

describe('memory for a large file', () => {
  it('is held near to what is in use, by flags that this Node knows', () => {
    const flags = heapFlags(10_000_000, process.versions.v8);
    assert.ok(flags.length > 0);
    const { status, stderr } = spawnSync(process.execPath, [...flags, '-e', ''], { encoding: 'utf8' });
    assert.deepEqual([status, stderr], [0, '']);
  });

  it('is left to V8 where the file is small, or its version was never tried', () => {
    assert.deepEqual(heapFlags(100_000, '11.3.244.8-node.33'), []);
    for (const version of ['10.2.154', '15.0.1', '99.1']) assert.deepEqual(heapFlags(10_000_000, version), []);
  });
});
