import * as vscode from 'vscode';
import type { Server } from '../server.ts';

/**
 * Opens a text as an unsaved reply and has it checked.
 * @param column where; in the place of what is in front where absent
 */
export async function openReply(
  server: Server,
  text: string,
  language: 'html' | 'markdown',
  column?: vscode.ViewColumn,
): Promise<void> {
  // Without a name of our own, so that saving asks for one.
  const document = await vscode.workspace.openTextDocument({ language });
  const editor = await vscode.window.showTextDocument(document, column);
  // Named while it is empty: the text is judged when it comes.
  await server.name(document.uri);
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text));
}
