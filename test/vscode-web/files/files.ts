/**
 * An extension that keeps the workspace of the tests in memory, as those that bring repositories to a browser do: a file
 * system `replies:`, and a search for its files. What it holds at first comes from `workspace.json` beside it.
 */
import * as vscode from 'vscode';

/** Contents by path, such as `/workspace/macros.json`. */
type Files = Map<string, { readonly bytes: Uint8Array; readonly at: number }>;

/** A part of VS Code's API that is only proposed, as far as it is used here. */
interface Proposed {
  registerFileSearchProvider(
    scheme: string,
    provider: { provideFileSearchResults(query: unknown, options: { readonly folder: vscode.Uri }): vscode.Uri[] },
  ): vscode.Disposable;
}

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const files: Files = new Map();
  const held = await fetch(vscode.Uri.joinPath(context.extensionUri, 'workspace.json').toString(true));
  for (const [path, text] of Object.entries((await held.json()) as Record<string, string>))
    files.set(path, { bytes: new TextEncoder().encode(text), at: 1 });
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('replies', inMemory(files), { isCaseSensitive: true }),
    (vscode.workspace as unknown as Proposed).registerFileSearchProvider('replies', {
      provideFileSearchResults: (_, { folder }) =>
        [...files.keys()].filter((path) => path.startsWith(`${folder.path}/`)).map((path) => folder.with({ path })),
    }),
  );
}

function inMemory(files: Files): vscode.FileSystemProvider {
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const inside = (folder: string): string[] => [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
  const must = (uri: vscode.Uri) => {
    const file = files.get(uri.path);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  };
  return {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => {}),
    stat(uri) {
      if (inside(uri.path).length > 0) return { type: vscode.FileType.Directory, ctime: 1, mtime: 1, size: 0 };
      const { bytes, at } = must(uri);
      return { type: vscode.FileType.File, ctime: 1, mtime: at, size: bytes.length };
    },
    readDirectory(uri) {
      const names = inside(uri.path).map((path) => path.slice(uri.path.length + 1).split('/'));
      return [
        ...new Map(
          names.map(([name = '', ...rest]) => [
            name,
            rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File,
          ]),
        ),
      ];
    },
    createDirectory() {},
    readFile: (uri) => must(uri).bytes,
    writeFile(uri, bytes) {
      const type = files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
      files.set(uri.path, { bytes, at: Date.now() });
      changed.fire([{ type, uri }]);
    },
    delete(uri) {
      must(uri);
      files.delete(uri.path);
      changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
    },
    rename(from, to) {
      files.set(to.path, must(from));
      files.delete(from.path);
      changed.fire([
        { type: vscode.FileChangeType.Deleted, uri: from },
        { type: vscode.FileChangeType.Created, uri: to },
      ]);
    },
  };
}
