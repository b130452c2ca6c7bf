import assert from 'node:assert/strict';
import { createLinter, DEFAULT_CONFIG } from '../../server/src/engine/index.ts';

/** What each sentence of the first reply of a file does, with the words of the file by which it is known. */
function shapeOf(path: string, source: string): [text: string, functions: string[]][] {
  const linter = createLinter(DEFAULT_CONFIG);
  const { replies } = linter.lint({ path, source, named: true }, { fixes: 'none' });
  return linter.shape(replies[0]!).map(({ at, text, parts }) => {
    for (const part of parts) assert.ok(part.at.start >= at.start && part.at.end <= at.end);
    return [text, [...new Set(parts.map((p) => p.function))]];
  });
}

describe('the shape of a reply', () => {
  const text =
    'Hi Sam,\n\nYour lamp arrived broken, and I am sorry. I have sent a new one today.\n\nKind regards,\nRosa, Lampwright';

  it('says what each sentence does', () => {
    const shape = shapeOf('reply.md', text);
    assert.deepEqual(
      shape.flatMap(([, functions]) => functions).filter((f) => ['greet', 'apologise', 'act', 'sign'].includes(f)),
      ['greet', 'apologise', 'act', 'sign'],
    );
  });

  it('maps every part to the file, through JSON too', () => {
    const source = JSON.stringify({
      macros: [{ title: 'Broken lamp', actions: [{ field: 'comment_value', value: text }] }],
    });
    const plain = shapeOf('reply.md', text).map(([, functions]) => functions);
    assert.deepEqual(
      shapeOf('macros.json', source).map(([, functions]) => functions),
      plain,
    );
  });
});
