import assert from 'node:assert/strict';
import { ndjson } from '../../../server/src/engine/hosts/ndjson.ts';
import { readAll } from '../../support/data.ts';

describe('the NDJSON host', () => {
  it('reads one document a line, and the others where one is broken', () => {
    const source = '{"a": "one"}\r\n\n{"a": "two\n{"a": "three"}\n["four"] // so\n';
    const reading = readAll(ndjson, source);
    assert.deepEqual(
      reading.replies.map(({ key, value }) => [key, value.text]),
      [
        ['0/a', 'one'],
        ['2/a', 'three'],
        ['3/0', 'four'],
      ],
    );
    assert.deepEqual(
      reading.problems.map(({ at }) => at.start),
      [source.indexOf('"two')],
    );
    assert.deepEqual(
      reading.comments.map(({ text }) => text),
      [' so'],
    );
  });

  it('does not drown a person in problems', () => {
    const reading = readAll(ndjson, '{"a": "one"\n'.repeat(500));
    assert.equal(reading.problems.length, 21);
    assert.match(reading.problems.at(-1)?.message ?? '', /480 more lines/);
    assert.equal(reading.replies.length, 500);
  });

  it('takes two values on a line for a problem', () => {
    assert.match(readAll(ndjson, '{} {}\n').problems[0]?.message ?? '', /second one begins here/);
  });
});
