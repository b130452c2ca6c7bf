import assert from 'node:assert/strict';
import type { SemanticTokens } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configFinder, createLinter, EXTENSIONS } from '../../server/src/engine/index.ts';
import { LEGEND } from '../../server/src/lsp/semantic-tokens.ts';
import { start, stopAll } from './harness.ts';

const engine = { extensions: EXTENSIONS, createLinter, configFinder };

/** The colored words of a file, each with its kind. */
async function colored(name: string, language: string, source: string, range?: readonly [number, number]) {
  const uri = `file:///desk/${name}`;
  const s = await start(engine, { folders: ['file:///desk'] });
  await s.open(uri, source, language);
  const document = TextDocument.create(uri, language, 1, source);
  const [from, to] = range ?? [0, source.length];
  const tokens: SemanticTokens | null = await s.client.sendRequest('textDocument/semanticTokens/range', {
    textDocument: { uri },
    range: { start: document.positionAt(from), end: document.positionAt(to) },
  });
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < (tokens?.data.length ?? 0); i += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0] = tokens?.data.slice(i, i + 4) ?? [];
    line += lines;
    character = lines === 0 ? character + columns : columns;
    const at = document.offsetAt({ line, character });
    found.push(`${LEGEND.tokenTypes[type]} ${source.slice(at, at + length)}`);
  }
  return found;
}

describe('colors of placeholders and blanks', () => {
  afterEach(stopAll);

  const BOTH = ['placeholder {{contact.name}}', 'fill-in [DATE]'];
  const files: readonly (readonly [name: string, language: string, source: string])[] = [
    ['a.json', 'json', '[{"short_code": "a", "content": "Hi “{{contact.name}}”,\\n\\nit comes on [DATE]."}]'],
    ['a.csv', 'csv', 'short_code,content\r\na,"Hi ""{{contact.name}}"",\r\n\r\nit comes on [DATE]."\r\n'],
    ['a.yaml', 'yaml', '- short_code: a\n  content: |\n    Hi {{contact.name}},\n\n    it comes on [DATE].\n'],
    ['a.reply.md', 'markdown', '---\nprovider: chatwoot\n---\nHi **{{contact.name}}**, it comes on [DATE].\n'],
  ];
  for (const [name, language, source] of files)
    it(`are told in ${name}`, async () => assert.deepEqual(await colored(name, language, source), BOTH));

  it('are told of the range that is asked for', async () => {
    const [, , source] = files[2]!;
    assert.deepEqual(await colored('a.yaml', 'yaml', source, [0, source.indexOf('it comes')]), BOTH.slice(0, 1));
  });

  it('are not told of a file without replies', async () => {
    assert.deepEqual(await colored('package.json', 'json', '{ "name": "{{x}} [DATE]" }'), []);
  });
});
