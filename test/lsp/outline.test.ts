import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  CodeLens,
  DocumentSymbol,
  FoldingRange,
  SymbolInformation,
} from 'vscode-languageserver/node';
import { checkLibrary, configFinder, createLinter, EXTENSIONS } from '../../server/src/engine/index.ts';
import { MOST_REPLIES } from '../../server/src/lsp/code-lens.ts';
import { PLAIN, type Started, start, stopAll, until } from './harness.ts';

const engine = { extensions: EXTENSIONS, createLinter, configFinder, checkLibrary };

const MACROS = JSON.stringify(
  {
    macros: [
      {
        id: 1,
        title: 'Late parcel',
        actions: [
          { field: 'subject', value: 'Your parcel' },
          {
            field: 'comment_value',
            value: 'Hi {{ticket.requester.first_name}},\n\nwe apologise for any inconvenience. It comes on Monday.',
          },
        ],
      },
      { id: 2, actions: [{ field: 'comment_value_html', value: '<p>Your kettle is   on its way.</p>' }] },
    ],
  },
  null,
  2,
);

const TABLE =
  'short_code,content\nlate,"Hi,\n\nit is late.\n\n"\nsoon,It comes soon.\n"long","Dear Sam,\nit comes\non Monday."\n';

const SECTIONS =
  '---\nchannel: email\n---\n\n# Desk\n\n## Late\n\nHi,\n\nit is late.\n\n## Soon\n\nIt comes\non Monday.\n';

const DETAILED: ClientCapabilities = {
  textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
  workspace: { configuration: true, codeLens: { refreshSupport: true } },
};

async function opened(name: string, text: string, o: Parameters<typeof start>[1] = {}): Promise<[Started, string]> {
  const s = await start(engine, { capabilities: DETAILED, ...o });
  const uri = `file:///desk/${name}`;
  await s.open(uri, text, name.endsWith('.md') ? 'markdown' : 'plaintext');
  return [s, uri];
}

describe('the outline of a file', () => {
  afterEach(stopAll);

  const symbols = async ([s, uri]: [Started, string]): Promise<DocumentSymbol[] | SymbolInformation[] | null> =>
    s.client.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });

  it('has one symbol for each reply: its title or first words, findings, place', async () => {
    const found = (await symbols(await opened('macros.json', MACROS))) as DocumentSymbol[];
    assert.deepEqual(
      found.map(({ name, detail }) => [name, detail]),
      [
        ['Late parcel', '1 finding'],
        ['Your kettle is on its way.', ''],
      ],
    );
    // All texts of the record, and of these the one that is shown.
    const [{ range, selectionRange }] = found as [DocumentSymbol];
    const lines = MACROS.split('\n');
    assert.match(lines[range.start.line]!, /Your parcel/);
    assert.match(lines[selectionRange.start.line]!, /apologise/);
    assert.deepEqual(range.end, selectionRange.end);
  });

  it('says the channel', async () => {
    const found = (await symbols(await opened('desk.replies.md', SECTIONS))) as DocumentSymbol[];
    assert.deepEqual(
      found.map(({ name, detail }) => [name, detail]),
      [
        ['Late', 'email'],
        ['Soon', 'email'],
      ],
    );
  });

  it('is told to a client that knows names and places only', async () => {
    const found = (await symbols(await opened('macros.json', MACROS, { capabilities: PLAIN }))) as SymbolInformation[];
    assert.deepEqual(
      found.map(({ name, location }) => [name, location.uri]),
      [
        ['Late parcel', 'file:///desk/macros.json'],
        ['Your kettle is on its way.', 'file:///desk/macros.json'],
      ],
    );
  });

  it('is none for a file without replies, which has one of its own', async () => {
    assert.equal(await symbols(await opened('package.json', '{"name": "x"}')), null);
  });
});

describe('folding', () => {
  afterEach(stopAll);

  const folds = async (name: string, text: string): Promise<(readonly [number, number])[] | null> => {
    const [s, uri] = await opened(name, text);
    const ranges: FoldingRange[] | null = await s.client.sendRequest('textDocument/foldingRange', {
      textDocument: { uri },
    });
    return ranges === null ? null : ranges.map(({ startLine, endLine }) => [startLine, endLine] as const);
  };

  it('folds cells that span lines', async () => {
    assert.deepEqual(await folds('canned.csv', TABLE), [
      [1, 5],
      [7, 9],
    ]);
  });

  it('folds the sections of a Markdown file where its headings do', async () => {
    assert.deepEqual(await folds('desk.replies.md', SECTIONS), [
      [6, 10],
      [12, 15],
    ]);
  });

  it('leaves formats to themselves that fold by structure or indentation, and files that are one reply', async () => {
    assert.equal(await folds('macros.json', MACROS), null);
    assert.equal(await folds('canned.yaml', '- short_code: late\n  content: |\n    Hi,\n\n    it is late.\n'), null);
    assert.equal(await folds('late.reply.md', '# Late\n\nHi,\n\nit is late.\n'), null);
  });
});

describe('the line above a reply', () => {
  afterEach(stopAll);

  const lenses = async (s: Started, uri: string): Promise<CodeLens[]> => {
    const found: CodeLens[] | null = await s.client.sendRequest('textDocument/codeLens', { textDocument: { uri } });
    return Promise.all(
      (found ?? []).map((lens) =>
        lens.command === undefined ? s.client.sendRequest<CodeLens>('codeLens/resolve', lens) : lens,
      ),
    );
  };
  const ALL = { options: { commands: ['uncanned.select', 'uncanned.showReply'] as const } };

  it('says what was found, how long the reply is and where it goes, and leads to finding and preview', async () => {
    const [s, uri] = await opened('macros.json', MACROS, ALL);
    const found = await lenses(s, uri);
    assert.deepEqual(
      found.map(({ range, command }) => [range.start.line, command?.title, command?.command]),
      [
        [8, '1 finding · 11 words', 'uncanned.select'],
        [8, 'Preview', 'uncanned.showReply'],
        [21, 'No findings · 6 words', ''],
        [21, 'Preview', 'uncanned.showReply'],
      ],
    );
    const [target, range] = found[0]!.command!.arguments as [string, CodeLens['range']];
    assert.equal(target, uri);
    assert.equal(MACROS.split('\n')[range.start.line]!.slice(range.start.character).startsWith('we apologise'), true);
    assert.deepEqual(found[1]!.command!.arguments, [uri, { line: 12, character: 19 }, true]);
    const [md, name] = await opened('desk.replies.md', SECTIONS, ALL);
    assert.equal((await lenses(md, name))[0]!.command?.title, 'No findings · 4 words · email');
  });

  it('calls no command that the client does not know', async () => {
    const [s, uri] = await opened('macros.json', MACROS);
    assert.deepEqual(
      (await lenses(s, uri)).map(({ command }) => [command?.title, command?.command]),
      [
        ['1 finding · 11 words', ''],
        ['No findings · 6 words', ''],
      ],
    );
  });

  it('can be switched off, and goes at once', async () => {
    const [s, uri] = await opened('macros.json', MACROS, { settings: { codeLens: true } });
    let refreshed = 0;
    s.client.onRequest('workspace/codeLens/refresh', () => {
      refreshed++;
      return null;
    });
    assert.equal((await lenses(s, uri)).length, 2);
    s.settings.codeLens = false;
    await s.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(() => refreshed > 0);
    assert.deepEqual(await lenses(s, uri), []);
  });

  it('is drawn in files of some hundred replies, not of thousands', async () => {
    const macros = (n: number): string =>
      JSON.stringify({
        macros: Array.from({ length: n }, (_, id) => ({
          id,
          actions: [{ field: 'comment_value', value: `No. ${id}` }],
        })),
      });
    const [s, uri] = await opened('many.json', macros(MOST_REPLIES));
    const list = (): Promise<CodeLens[] | null> =>
      s.client.sendRequest('textDocument/codeLens', { textDocument: { uri } });
    assert.equal((await list())?.length, MOST_REPLIES);
    await s.change(uri, 2, { text: macros(MOST_REPLIES + 1) });
    assert.equal(await list(), null);
  });

  it('is empty for a reply that is gone meanwhile', async () => {
    const [s, uri] = await opened('macros.json', MACROS);
    const found: CodeLens[] | null = await s.client.sendRequest('textDocument/codeLens', { textDocument: { uri } });
    await s.change(uri, 2, { text: '{}' });
    const lens: CodeLens = await s.client.sendRequest('codeLens/resolve', found![0]!);
    assert.equal(lens.command?.title, '');
  });
});
