import * as vscode from 'vscode';
import type { InsertedStatement, Range } from '../../../server/src/protocol.ts';
import { ask } from '../ask.ts';
import type { Server } from '../server.ts';
import { ghostIn } from './ghost.ts';
import { pickStatement } from './pick.ts';
import type { Stars } from './stars.ts';

const nowhere = (): string =>
  vscode.l10n.t('Put the cursor into the text of a reply first: a statement cannot be written here.');

/** Has a person choose a statement, shown where the cursor is while they choose, and writes it there. */
export async function insertStatement(server: Server, stars: Stars): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    vscode.window.showInformationMessage(vscode.l10n.t('Open a file with replies first.'));
    return;
  }
  const { document } = editor;
  const at = editor.selection.active;
  const uri = document.uri.toString();
  const position = { line: at.line, character: at.character };
  const list = await ask(server, 'uncanned/statements', { textDocument: { uri }, position });
  if (list == null) {
    vscode.window.showInformationMessage(nowhere());
    return;
  }
  const ghost = ghostIn(editor, at);
  // The pick covers the upper part of the window.
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenter);
  const space = /\S$/.test(document.lineAt(at).text.slice(0, at.character)) ? ' ' : '';
  try {
    const chosen = await pickStatement(list, stars, (statement) => ghost.show(statement && space + statement.text));
    if (chosen === undefined) return;
    const { version } = document;
    const made = await ask(server, 'uncanned/insertStatement', {
      textDocument: { uri, version },
      position,
      statement: chosen.id,
    });
    if (made == null) vscode.window.showInformationMessage(nowhere());
    else if (document.version !== made.version || !(await write(document, made)))
      vscode.window.showWarningMessage(
        vscode.l10n.t('The statement was not inserted: the file changed meanwhile. Try again.'),
      );
  } finally {
    ghost.dispose();
  }
}

/** @returns whether the document took it */
async function write(document: vscode.TextDocument, made: InsertedStatement): Promise<boolean> {
  // Where the picking took the editor away, it comes back.
  const editor = await vscode.window.showTextDocument(document);
  const range = rangeOf(made.range);
  if (made.snippet !== undefined) return editor.insertSnippet(new vscode.SnippetString(made.snippet), range);
  if (!(await editor.edit((edit) => edit.replace(range, made.newText)))) return false;
  const { start, end } = rangeOf(made.selection);
  editor.selection = new vscode.Selection(start, end);
  return true;
}

const rangeOf = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);
