import * as vscode from 'vscode';
import type { Server } from '../server.ts';

const KIND = vscode.CodeActionKind.SourceFixAll.append('uncanned');

/**
 * Applies every safe fix of a file, and says so where there was none.
 * @param file is shown, so that a person sees what changes; where absent, it is the file in the editor
 */
export async function fixAll(server: Server, file?: vscode.Uri): Promise<void> {
  const editor = file === undefined ? vscode.window.activeTextEditor : await vscode.window.showTextDocument(file);
  const document = editor?.document;
  if (document === undefined) {
    vscode.window.showInformationMessage(vscode.l10n.t('Open a file with replies first.'));
    return;
  }
  await server.start();
  const whole = new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    KIND.value,
    1,
  );
  const edit = actions.find((action) => action.edit !== undefined)?.edit;
  if (edit === undefined)
    vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing here can be fixed safely by itself: the other fixes need your choice.'),
    );
  else if (!(await vscode.workspace.applyEdit(edit)))
    vscode.window.showWarningMessage(
      vscode.l10n.t('The fixes were not applied: the file changed meanwhile. Try again.'),
    );
}
