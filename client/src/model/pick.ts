import * as vscode from 'vscode';
import { detailOf, type Judged, lineOf } from './words.ts';

const SCHEME = 'uncanned-rewrite';

interface Item extends vscode.QuickPickItem {
  readonly judged: Judged;
}

/**
 * Has a person choose a rewrite. A button shows what would become of the file, beside the file.
 * @param all those that may be used
 * @returns undefined where the person left
 */
export async function pickRewrite(document: vscode.TextDocument, all: readonly Judged[]): Promise<Judged | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = 'Rewrite with a Language Model';
  pick.placeholder = 'Which one? Read it first: Uncanned cannot tell whether all of it is true.';
  pick.ignoreFocusOut = true;
  const compare = { iconPath: new vscode.ThemeIcon('diff'), tooltip: 'Compare with the present text' };
  pick.items = all.map((judged) => ({
    label: lineOf(judged.text),
    detail: detailOf(judged),
    buttons: [compare],
    judged,
  }));
  const parts = [
    pick,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ query }) => rewritten(document, all[Number(query)]),
    }),
    pick.onDidTriggerItemButton(({ item }) => {
      const index = all.indexOf(item.judged);
      const after = document.uri.with({ scheme: SCHEME, query: String(index) });
      const title = `Rewrite ${index + 1} of ${all.length}`;
      const options: vscode.TextDocumentShowOptions = { preview: false, preserveFocus: true };
      void vscode.commands.executeCommand('vscode.diff', document.uri, after, title, options);
    }),
  ];
  return new Promise((resolve) => {
    let chosen: Judged | undefined;
    parts.push(
      pick.onDidAccept(() => {
        chosen = pick.activeItems[0]?.judged;
        pick.hide();
      }),
      pick.onDidHide(async () => {
        vscode.Disposable.from(...parts).dispose();
        await closeComparisons();
        resolve(chosen);
      }),
    );
    pick.show();
  });
}

/** @returns the text of the file with a rewrite in it */
function rewritten(document: vscode.TextDocument, judged: Judged | undefined): string {
  const text = document.getText();
  const edit = judged?.proposal.edit;
  if (edit === undefined) return text;
  const { start, end } = edit.range;
  const offset = ({ line, character }: typeof start): number => document.offsetAt(new vscode.Position(line, character));
  return text.slice(0, offset(start)) + edit.newText + text.slice(offset(end));
}

/** What they compare with is gone with the list. */
async function closeComparisons(): Promise<void> {
  const tabs = vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.scheme === SCHEME);
  await vscode.window.tabGroups.close(tabs);
}
