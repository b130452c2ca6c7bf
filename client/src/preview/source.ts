/** What the preview does in the editor: shows places, applies rewrites. */
import * as vscode from 'vscode';
import type { ApplyFixParams, FixEdit, Position, Range } from '../../../server/src/protocol.ts';
import type { Server } from '../server.ts';

const positionOf = ({ line, character }: Position): vscode.Position => new vscode.Position(line, character);
const rangeOf = ({ start, end }: Range): vscode.Range => new vscode.Range(positionOf(start), positionOf(end));

const editorOf = (uri: string): vscode.TextEditor | undefined =>
  vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);

/** Selects a range of a document in the editor that shows it, else beside the preview. */
export async function reveal(uri: string, range: Range, focus: boolean): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    selection: rangeOf(range),
    viewColumn: editorOf(uri)?.viewColumn ?? vscode.ViewColumn.One,
    preserveFocus: !focus,
  });
}

/** Puts the cursor of a document to a position, where an editor shows it; the focus stays where it is. */
export function moveCursor(uri: string, position: Position): void {
  const editor = editorOf(uri);
  if (editor === undefined) return;
  const at = positionOf(position);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

const changed = (): string =>
  vscode.l10n.t('The text has changed meanwhile, so nothing was written. Choose the rewrite again.');

/**
 * Writes a rewrite into the document: the edit of the quick fix. Its first blank is selected.
 * @returns what became of it, for a person
 */
export async function applyFix(server: Server, params: ApplyFixParams): Promise<string> {
  const client = await server.start();
  const fix = await client?.sendRequest<FixEdit | null>('uncanned/applyFix', params);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(params.uri));
  // Between the answer and the edit somebody may have typed.
  if (fix === null || fix === undefined || document.version !== params.version) return changed();
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of fix.edits) edit.replace(document.uri, rangeOf(range), newText);
  if (!(await vscode.workspace.applyEdit(edit)))
    return vscode.l10n.t('The editor did not take the change. The file may be read-only.');
  if (fix.blank === undefined) return vscode.l10n.t('The rewrite is in the file.');
  await reveal(params.uri, fix.blank, true);
  return vscode.l10n.t('The rewrite is in the file. Fill in its first blank, which is selected.');
}
