import assert from 'node:assert/strict';
import { applyEdits, type Config, createLinter, DEFAULT_CONFIG } from '../../server/src/engine/index.ts';

const byDefault = createLinter(DEFAULT_CONFIG);

/**
 * Takes the first fix of a reply and reads the file again: only that reply has changed, and nothing around its literal.
 * @param key the reply's
 * @returns the reply as it reads now
 */
export function fixedReply(path: string, source: string, key: string, config?: Config): string {
  const linter = config === undefined ? byDefault : createLinter(config);
  const before = linter.lint({ path, source, named: true });
  const index = before.replies.findIndex((reply) => reply.key === key);
  const fix = before.findings.filter(({ replyIndex }) => replyIndex === index).flatMap(({ fixes }) => fixes)[0];
  const reply = before.replies[index];
  assert.ok(reply !== undefined && fix !== undefined, `nothing to fix at ${key}`);
  const fixed = applyEdits(source, fix.edits);
  assert.ok(fixed !== undefined);
  assert.equal(fixed.slice(0, reply.whole.start), source.slice(0, reply.whole.start));
  const rest = source.length - reply.whole.end;
  assert.equal(fixed.slice(fixed.length - rest), source.slice(reply.whole.end));
  const after = linter.lint({ path, source: fixed, named: true });
  assert.equal(after.provider, before.provider);
  const known = ({ id, role, key: at, twin, title }: (typeof after.replies)[number]) => [id, role, at, twin, title];
  assert.deepEqual(after.replies.map(known), before.replies.map(known));
  const changed = after.replies.filter(({ value }, i) => value.text !== before.replies[i]?.value.text);
  assert.deepEqual(
    changed.map((each) => each.key),
    [key],
  );
  return changed[0]?.value.text ?? '';
}
