import * as vscode from 'vscode';
import type { ClientCommands } from '../../../server/src/protocol.ts';

/** Selects a range of an open document: the first blank of a fix that went in as plain text. */
export async function selectRange(...[uri, range]: ClientCommands['uncanned.select']): Promise<void> {
  const { start, end } = range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  await vscode.window.showTextDocument(document, { selection });
}
