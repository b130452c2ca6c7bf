import assert from 'node:assert/strict';
import { allowedWords } from '../../../server/src/engine/config/words.ts';
import { createLinter, DEFAULT_CONFIG } from '../../../server/src/engine/index.ts';

const isAllowed = allowedWords({ words: ['ACME One', "Don't Panic"] });

describe('words that are fine', () => {
  it('are the whole finding, in any case and spacing', () => {
    for (const text of ['ACME One', 'acme ONE', 'Acme\n one', 'don’t panic'])
      assert.ok(isAllowed({ scope: 'phrase' }, text), text);
    for (const text of ['ACME', 'the ACME One', 'ACMEOne']) assert.ok(!isAllowed({ scope: 'phrase' }, text), text);
  });

  it('say nothing of sentences and replies', () => {
    assert.ok(!isAllowed({ scope: 'sentence' }, 'ACME One'));
    assert.ok(!isAllowed({ scope: 'reply' }, 'ACME One'));
  });

  it('leave their finding out, and fix all leaves them alone', () => {
    const source = 'Bring the IMPORTANT papers and the ONLY lamp.\n';
    const file = { path: 'a.reply.md', source, named: true };
    const linter = createLinter({ ...DEFAULT_CONFIG, words: ['important'] });
    const shouted = linter.lint(file).findings.filter(({ rule }) => rule === 'typography/shouting');
    assert.deepEqual(
      shouted.map(({ text }) => text),
      ['ONLY'],
    );
    assert.ok(linter.fixAll(file).source.includes('the IMPORTANT papers and the only lamp'));
  });

  it('a comment that allowed them is unused then', () => {
    const source =
      '<!-- uncanned-disable-next-line typography/shouting -- our name for it -->\nYou MUST bring the lamp.\n';
    const file = { path: 'a.reply.md', source, named: true };
    const rules = (words: string[]): string[] =>
      createLinter({ ...DEFAULT_CONFIG, words })
        .lint(file)
        .findings.map(({ rule }) => rule)
        .filter((rule) => rule === 'library/unused-suppression');
    assert.deepEqual(rules([]), []);
    assert.deepEqual(rules(['MUST']), ['library/unused-suppression']);
  });
});
