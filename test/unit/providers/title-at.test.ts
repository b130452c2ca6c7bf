import assert from 'node:assert/strict';
import {
  type Config,
  createLinter,
  DEFAULT_CONFIG,
  type LintResult,
  type Reply,
} from '../../../server/src/engine/index.ts';

const HI = 'Hi Sam, your kettle is on its way to you.';
type RepliesEntry = Config['replies'][number];
const at = (path: string, ...places: readonly string[]): RepliesEntry => ({
  files: [path],
  at: places,
  markup: 'plain',
});

const titles = (source: string, { replies }: LintResult): (string | undefined)[] =>
  replies.map(({ titleAt }: Reply) => titleAt && source.slice(titleAt.start, titleAt.end));

function told(path: string, source: string, ...replies: readonly RepliesEntry[]): (string | undefined)[] {
  const result = createLinter({ ...DEFAULT_CONFIG, replies }).lint({ path, source, named: true }, { fixes: 'none' });
  return titles(source, result);
}

describe('where the title of a reply is written', () => {
  const macro = (title: string, text: string) => ({ actions: [{ field: 'comment_value', value: text }], title });

  it('is its value in the record, before the text or after it, without quotation marks', () => {
    assert.deepEqual(told('a.json', JSON.stringify({ macros: [macro('Late', HI)] })), ['Late']);
    assert.deepEqual(told('a.json', JSON.stringify([{ title: 'Late', body: HI }]), at('a.json', '/*/body')), ['Late']);
    assert.deepEqual(told('a.yaml', `- body: ${HI}\n  name: 'Late'\n`, at('a.yaml', '/*/body')), ['Late']);
    assert.deepEqual(told('a.csv', `title,body\n"Late",${HI.replace(',', '')}\n`, at('a.csv', 'body')), ['Late']);
  });

  it('is the name of an entry of a map, whatever the map holds', () => {
    assert.deepEqual(told('a.json', JSON.stringify({ Late: HI, Lost: HI }), at('a.json', '/*')), ['"Late"', '"Lost"']);
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`Title ${i}`, HI]));
    assert.equal(told('a.json', JSON.stringify(many), at('a.json', '/*')).at(-1), '"Title 199"');
  });

  it('is the heading or the line of the front matter', () => {
    assert.deepEqual(told('a.reply.md', `---\ntitle: Late\n---\n${HI}\n`), ['Late']);
    assert.deepEqual(told('a.reply.md', `# Late #\n\n${HI}\n`), ['Late']);
    assert.deepEqual(told('a.reply.md', `Late\n====\n\n${HI}\n`), ['Late']);
    assert.deepEqual(told('a.replies.md', `##  Late\n${HI}\n\n## Lost\ntitle: Gone\n\n${HI}\n`), ['Late', 'Gone']);
  });

  it('is nowhere where nothing says it', () => {
    assert.deepEqual(told('a.reply.md', `${HI}\n`), [undefined]);
    assert.deepEqual(told('a.json', JSON.stringify({ replies: [HI] }), at('a.json', '/replies/*')), [undefined]);
  });

  it('moves when a text before it is edited, and stays when one behind it is', () => {
    const linter = createLinter(DEFAULT_CONFIG);
    const path = 'a.json';
    const before = JSON.stringify({ macros: [macro('Late', HI), { id: 2, ...macro('Lost', HI) }] });
    const first = linter.lint({ path, source: before }, { fixes: 'none' });
    for (const place of [before.indexOf('kettle'), before.lastIndexOf('kettle')]) {
      const after = `${before.slice(0, place)}big blue ${before.slice(place)}`;
      const edit = { at: { start: place, end: place }, text: 'big blue ' };
      const next = linter.lint(
        { path, source: after, previous: { result: first, source: before, edit } },
        { fixes: 'none' },
      );
      assert.deepEqual(titles(after, next), ['Late', 'Lost']);
    }
  });
});
