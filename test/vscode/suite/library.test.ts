import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Node } from '../../../client/src/library/groups.ts';
import type { ClientCommands } from '../../../server/src/protocol.ts';
import { api, file, findings, judged, revert, show, until } from './help.ts';

/** The lines of the list below one of them, as they are drawn. */
async function items(parent?: Node): Promise<readonly { readonly node: Node; readonly item: vscode.TreeItem }[]> {
  const { provider } = (await api()).library;
  const nodes = (await provider.getChildren(parent)) ?? [];
  return Promise.all(nodes.map(async (node) => ({ node, item: await provider.getTreeItem(node) })));
}

const words = ({ item: { label, description } }: { readonly item: vscode.TreeItem }): string =>
  `${String(label)} | ${String(description)}`;

const named = (all: readonly { readonly node: Node; readonly item: vscode.TreeItem }[], label: string) => {
  const found = all.find(({ item }) => item.label === label);
  assert.ok(found, `${label} among ${all.map(words).join('; ')}`);
  return found;
};

describe('the list of all replies', () => {
  before(() => vscode.commands.executeCommand('uncanned.library.focus'));
  after(() => vscode.commands.executeCommand('workbench.view.explorer'));
  afterEach(() => vscode.commands.executeCommand('uncanned.libraryByFile'));

  it('names the files that hold replies, closed ones too, and the replies in them', async () => {
    const files = await items();
    const names = files.map(({ item }) => String(item.label));
    assert.deepEqual(
      ['late.reply.md', 'macro.yaml', 'macros.json', 'waiting.reply.md'].filter((name) => !names.includes(name)),
      [],
    );
    assert.deepEqual(
      names.filter((name) => name === 'README.md' || name === 'package.json'),
      [],
    );
    const macros = named(files, 'macros.json');
    assert.match(words(macros), /\| \d+ findings · 3 replies$/);
    const replies = await items(macros.node);
    assert.equal(replies.length, 3);
    for (const { item } of replies) {
      assert.ok(item.iconPath instanceof vscode.ThemeIcon && item.tooltip !== undefined);
      assert.ok(item.accessibilityInformation?.label.endsWith('in macros.json'));
    }
  });

  it('opens a reply at its place', async () => {
    const replies = await items(named(await items(), 'macros.json').node);
    const { command } = replies[1]!.item;
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.toString(), file('macros.json').toString());
    assert.ok(editor.document.lineAt(editor.selection.active.line).text.includes('Seeing &quot;delivered'));
  });

  it('is ordered by finding and by situation', async () => {
    await vscode.commands.executeCommand('uncanned.libraryByFinding');
    const families = (await items()).map(({ item }) => item.label);
    assert.ok(families.includes('Hollow apology'), families.join(', '));
    await vscode.commands.executeCommand('uncanned.libraryBySituation');
    const situations = (await items()).map(({ item }) => item.label);
    assert.equal(situations.at(-1), 'No situation');
  });

  it('follows the typing', async () => {
    const editor = await show('late.reply.md');
    const { document } = editor;
    /** Waits until the list counts what the status does, and says it. */
    const counted = async (what: string): Promise<number> => {
      await judged(document);
      return until(what, async () => {
        const { error, warning, suggestion } = (await api()).status(document.uri)!.findings;
        const found = error + warning + suggestion;
        const line = words(named(await items(), 'late.reply.md'));
        return line.includes(` ${found} finding`) ? found : undefined;
      });
    };
    const before = await counted('the list counts what was found');
    try {
      await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), '\nCalm down.\n'));
      assert.ok((await counted('the new finding is counted')) > before);
    } finally {
      await revert(editor);
    }
    await counted('it goes again');
  });

  it('follows files that come and go', async () => {
    const uri = file('new.reply.md');
    const isListed = async (): Promise<boolean> => (await items()).some(({ item }) => item.label === 'new.reply.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('We apologise for any inconvenience.\n'));
    await until('the new file is listed', async () => (await isListed()) || undefined);
    await vscode.workspace.fs.delete(uri);
    await until('and goes again', async () => !(await isListed()) || undefined);
  });
});

describe('finding replies in files', () => {
  it('has them in the outline, beside what the language itself has', async () => {
    const { document } = await show('macros.json');
    await judged(document);
    const symbols = await until('the outline', async () => {
      const all = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const ours = all?.filter(({ kind }) => kind === vscode.SymbolKind.String);
      return ours?.some(({ detail }) => detail.includes('finding')) ? ours : undefined;
    });
    assert.ok(symbols.some(({ range }) => document.getText(range).includes('We apologise for any inconvenience')));
  });

  it('folds a file of JSON no worse than without it', async () => {
    const { document } = await show('macros.json');
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    for (const { start, end } of ranges ?? []) {
      assert.match(document.lineAt(start).text, /[{[]$/);
      assert.match(document.lineAt(end + 1).text, /^\s*[}\]]/);
    }
  });

  it('finds replies of the workspace by title', async () => {
    const { document } = await show('macros.json');
    await judged(document);
    const title = (JSON.parse(document.getText()) as { macros: { title: string }[] }).macros[0]!.title;
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      title,
    );
    assert.ok(found.some(({ name, containerName }) => name === title && containerName === 'macros.json'));
  });

  it('has a line above each reply, which can be switched off', async () => {
    const { document } = await show('macros.json');
    await judged(document);
    const titles = async (): Promise<string[]> => {
      const all = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        20,
      );
      return all.flatMap(({ command }) => command?.title ?? []);
    };
    const shown = await until('the lines', async () => {
      const all = await titles();
      return all.length > 0 ? all : undefined;
    });
    assert.equal(shown.filter((title) => title === 'Preview').length, 3);
    assert.equal(shown.filter((title) => /^(\d+|No) findings? · \d+ words/.test(title)).length, 3);
    const settings = vscode.workspace.getConfiguration('uncanned');
    await settings.update('codeLens', false, vscode.ConfigurationTarget.Workspace);
    try {
      await until('they go', async () => ((await titles()).length === 0 ? true : undefined));
    } finally {
      await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('leads from the line to the first finding', async () => {
    const editor = await show('macros.json');
    await judged(editor.document);
    const lens = await until('the line', async () => {
      const all = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        editor.document.uri,
        20,
      );
      return all.find(({ command }) => command?.command === 'uncanned.select');
    });
    const [, { start, end }] = lens.command!.arguments as unknown as ClientCommands['uncanned.select'];
    const at = new vscode.Range(start.line, start.character, end.line, end.character);
    assert.ok(findings(editor.document.uri).some(({ range }) => range.isEqual(at)));
    await vscode.commands.executeCommand(lens.command!.command, ...(lens.command!.arguments ?? []));
    await until('it is selected', () => (vscode.window.activeTextEditor?.selection.isEqual(at) ? true : undefined));
  });
});
