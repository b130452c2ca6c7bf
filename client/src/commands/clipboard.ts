import * as vscode from 'vscode';
import type { Server } from '../server.ts';

const HTML = /^\s*<(?:!doctype|[a-z][a-z0-9]*[\s>])/i;

/** Opens the clipboard's text as an unsaved reply and has it checked: the first step for people without a file. */
export async function checkClipboard(server: Server): Promise<void> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() === '') {
    vscode.window.showInformationMessage('The clipboard holds no text. Copy a reply first.');
    return;
  }
  // Without a name of our own, so that saving asks for one.
  const document = await vscode.workspace.openTextDocument({ language: HTML.test(text) ? 'html' : 'markdown' });
  const editor = await vscode.window.showTextDocument(document);
  // Named while it is empty: the text is judged when it comes.
  await server.name(document.uri);
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text));
}
