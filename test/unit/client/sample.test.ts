import assert from 'node:assert/strict';
import { FIRST_SAMPLE, SAMPLE_FILES } from '../../../client/src/library/sample-files.ts';
import { mayHoldReplies } from '../../../client/src/sniff.ts';
import { createLinter, DEFAULT_CONFIG } from '../../../server/src/engine/index.ts';

const linter = createLinter(DEFAULT_CONFIG);

describe('the sample library', () => {
  const read = Object.entries(SAMPLE_FILES).map(([name, source]) => ({
    name,
    source,
    result: linter.lint({ path: `sample-replies/${name}`, source }),
  }));

  for (const { name, source, result } of read)
    it(`${name} is read without a config, starts the server and has something to find`, () => {
      assert.ok(result.recognised && mayHoldReplies(`/desk/sample-replies/${name}`, '', source));
      assert.deepEqual(result.problems, []);
      assert.ok(result.findings.length > 0);
      const placeholders = result.findings
        .filter(({ family }) => family === 'placeholder')
        .map(({ message }) => message);
      assert.deepEqual(placeholders, [], 'what it shows is tone');
    });

  it('holds replies of three formats, some in order, some for a situation, with a fix that is safe', () => {
    assert.equal(new Set(read.map(({ result }) => result.host)).size, 3);
    const all = read.flatMap(({ result: { replies, findings } }) =>
      replies.map((reply, i) => ({ reply, found: findings.filter(({ replyIndex }) => replyIndex === i).length })),
    );
    assert.ok(all.some(({ found }) => found === 0) && all.filter(({ found }) => found > 0).length >= 4);
    assert.ok(all.some(({ reply }) => reply.situation?.includes('delay')));
    const fixes = read.flatMap(({ result }) => result.findings.flatMap((finding) => finding.fixes));
    assert.ok(fixes.some(({ safety }) => safety === 'safe'));
    assert.ok(SAMPLE_FILES[FIRST_SAMPLE]);
  });
});
