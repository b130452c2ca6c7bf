import assert from 'node:assert/strict';
import { isCleaner } from '../../../server/src/lsp/proposals.ts';

const counts = (error: number, warning: number, suggestion: number) => ({ error, warning, suggestion });

describe('whether a rewrite is cleaner', () => {
  it('is so with fewer findings or less grave ones, and nothing in turn', () => {
    assert.ok(isCleaner(counts(1, 1, 1), counts(0, 1, 1)));
    assert.ok(isCleaner(counts(1, 0, 1), counts(0, 1, 0)));
    assert.ok(isCleaner(counts(0, 0, 2), counts(0, 0, 1)));
    assert.ok(isCleaner(counts(1, 0, 0), counts(0, 1, 0)));
  });

  it('is not so with as many, or with a graver one', () => {
    assert.ok(!isCleaner(counts(0, 0, 0), counts(0, 0, 0)));
    assert.ok(!isCleaner(counts(1, 0, 0), counts(0, 1, 1)));
    assert.ok(!isCleaner(counts(0, 0, 5), counts(0, 1, 0)));
    assert.ok(!isCleaner(counts(0, 2, 2), counts(1, 0, 0)));
  });
});
