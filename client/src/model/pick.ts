import * as vscode from 'vscode';
import { detailOf, type Judged, lineOf } from './words.ts';

const SCHEME = 'uncanned-rewrite';

interface Item extends vscode.QuickPickItem {
  readonly judged: Judged;
}

/**
 * Has a person choose a rewrite. A button shows it beside what stands there.
 * @param old what stands there
 * @returns undefined where the person left
 */
export async function pickRewrite(old: string, all: readonly Judged[]): Promise<Judged | undefined> {
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
  const texts = new Map([['/before', old], ...all.map(({ text }, i) => [`/rewrite-${i + 1}`, text] as const)]);
  const uri = (path: string): vscode.Uri => vscode.Uri.from({ scheme: SCHEME, path });
  const parts = [
    pick,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ path }) => texts.get(path),
    }),
    pick.onDidTriggerItemButton(({ item }) => {
      const after = uri(`/rewrite-${all.indexOf(item.judged) + 1}`);
      const options: vscode.TextDocumentShowOptions = { preview: true, preserveFocus: true };
      void vscode.commands.executeCommand('vscode.diff', uri('/before'), after, 'Rewrite', options);
    }),
  ];
  return new Promise((resolve) => {
    let chosen: Judged | undefined;
    parts.push(
      pick.onDidAccept(() => {
        chosen = pick.activeItems[0]?.judged;
        pick.hide();
      }),
      pick.onDidHide(() => {
        void closeComparison();
        vscode.Disposable.from(...parts).dispose();
        resolve(chosen);
      }),
    );
    pick.show();
  });
}

/** The texts of a comparison are gone with the list. */
async function closeComparison(): Promise<void> {
  const tabs = vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.original.scheme === SCHEME);
  await vscode.window.tabGroups.close(tabs);
}
