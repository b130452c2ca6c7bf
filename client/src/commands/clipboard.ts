import * as vscode from 'vscode';
import type { Server } from '../server.ts';

/** Opens the clipboard's text as an unsaved reply and has it checked: the first step for people without a file. */
export async function checkClipboard(server: Server): Promise<void> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() === '') {
    vscode.window.showInformationMessage('The clipboard holds no text. Copy a reply first.');
    return;
  }
  const uri = freeName();
  const client = await server.start();
  // Before the document opens: all of it is one reply then, whatever it looks like.
  await client?.sendNotification('uncanned/named', { uri: uri.toString() });
  const document = await vscode.workspace.openTextDocument(uri);
  const insert = new vscode.WorkspaceEdit();
  insert.insert(uri, new vscode.Position(0, 0), text);
  await vscode.workspace.applyEdit(insert);
  await vscode.window.showTextDocument(document);
}

function freeName(): vscode.Uri {
  const taken = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
  for (let n = 1; ; n++) {
    const uri = vscode.Uri.from({ scheme: 'untitled', path: `Clipboard ${n}.reply.md` });
    if (!taken.has(uri.toString())) return uri;
  }
}
