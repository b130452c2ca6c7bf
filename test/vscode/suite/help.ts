/** What the tests inside VS Code share. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../client/src/extension.ts';

/** A file of the workspace that the suite opened. */
export const file = (name: string): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);

export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('uncanned.uncanned');
  assert.ok(extension, 'the extension is there');
  return extension.activate();
}

/** Asks again until there is an answer. @throws after 20 s, naming `what`. */
export async function until<T>(what: string, ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (const limit = Date.now() + 20_000; Date.now() < limit; ) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what}: not within 20 s`);
}

export async function show(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file(name)));
}

/** Undoes what a test did to a file. */
export async function revert(editor: vscode.TextEditor): Promise<void> {
  await vscode.window.showTextDocument(editor.document);
  await vscode.commands.executeCommand('workbench.action.files.revert');
}

export const findings = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((d) => d.source === 'Uncanned');

export const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** The findings of a document whose text is now judged. */
export async function judged(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  const { status } = await api();
  const uri = document.uri.toString();
  await until(`a judgement of ${uri}`, () => {
    const said = status(document.uri);
    if (said?.version !== document.version) return undefined;
    const { error, warning, suggestion } = said.findings;
    return findings(document.uri).length >= Math.min(1, error + warning + suggestion) ? said : undefined;
  });
  return findings(document.uri);
}

/** The fixes that the editor offers at a range. */
export async function fixesAt(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  // Asked once, a busy VS Code may answer with nothing.
  return until('quick fixes', async () => {
    const all = await vscode.commands
      .executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind, 20)
      // It cancels a question that a change of the document has overtaken.
      .then(undefined, () => []);
    return all.length > 0 ? all : undefined;
  });
}

/** Does what choosing a fix in the menu does: its edit, then its command. */
export async function apply(fix: vscode.CodeAction): Promise<void> {
  assert.ok(fix.edit, `"${fix.title}" has an edit`);
  assert.ok(await vscode.workspace.applyEdit(fix.edit), `"${fix.title}" was applied`);
  if (fix.command) await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
}

/** The range of a stretch of a document's text. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, `"${text}" is in the document`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
}
