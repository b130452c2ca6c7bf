import * as vscode from 'vscode';
import type { ClientCommands } from '../../../server/src/protocol.ts';

/** Shows a reply in its file, the cursor at its beginning; with its preview where that is asked for. */
export async function showReply(...[uri, position, preview]: ClientCommands['uncanned.showReply']): Promise<void> {
  const at = new vscode.Position(position.line, position.character);
  const column = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri)?.viewColumn;
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    selection: new vscode.Range(at, at),
    ...(column === undefined ? {} : { viewColumn: column }),
  });
  if (preview === true) await vscode.commands.executeCommand('uncanned.openPreview');
}
