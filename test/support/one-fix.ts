import assert from 'node:assert/strict';
import { type Config, createLinter, DEFAULT_CONFIG } from '../../server/src/engine/index.ts';
import { applyEdits } from '../../server/src/engine/text/edit.ts';

/**
 * Makes the first fix of the first finding in a reply, and asserts that the file reads back with this one reply changed.
 * @param key the reply's key
 * @returns what stood in the file, and what stands there now
 */
export function oneFix(path: string, source: string, key: string, config: Config = DEFAULT_CONFIG): [string, string] {
  const linter = createLinter(config);
  const file = { path, source, named: true };
  const before = linter.lint(file);
  const reply = before.replies.find((each) => each.key === key);
  assert.ok(reply !== undefined, `no reply at ${key}; there are ${before.replies.map((each) => each.key).join(', ')}`);
  const fixes = before.findings
    .filter(({ family, at }) => family !== 'placeholder' && at.start >= reply.whole.start && at.end <= reply.whole.end)
    .flatMap((finding) => finding.fixes);
  const edits = fixes[0]?.edits ?? [];
  assert.equal(edits.length, 1, `one fix of ${key}`);
  const { at, text } = edits[0]!;
  const after = applyEdits(source, edits)!;
  const now = linter.lint({ ...file, source: after });
  assert.deepEqual(now.problems, before.problems);
  assert.deepEqual(
    now.replies.filter((each) => each.key !== key).map((each) => [each.key, each.value.text]),
    before.replies.filter((each) => each.key !== key).map((each) => [each.key, each.value.text]),
  );
  assert.notEqual(now.replies.find((each) => each.key === key)?.value.text, reply.value.text);
  return [source.slice(at.start, at.end), text];
}
