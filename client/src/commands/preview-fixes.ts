/** Safe fixes that are looked at before they are applied: VS Code's own preview of changes shows them one by one. */
import * as vscode from 'vscode';
import type { ProgressType } from 'vscode-languageclient';
import type { FixedFile, SafeFixes, SafeFixesParams } from '../../../server/src/protocol.ts';
import type { Server } from '../server.ts';

// Only its type is ever looked at: made by its class, it would load the whole client when the extension starts.
const REPORT: ProgressType<{ readonly message: string; readonly percentage: number }> = {
  __: undefined,
  _pr: undefined,
};
let asked = 0;

/**
 * Shows every safe fix of the workspace's files, and applies those that the person leaves ticked.
 * @param extension the folder of the extension
 */
export async function fixWorkspace(server: Server, extension: vscode.Uri): Promise<void> {
  if (vscode.workspace.workspaceFolders === undefined) {
    vscode.window.showInformationMessage(vscode.l10n.t('Open a folder with replies first.'));
    return;
  }
  await ask(server, extension, {});
}

/** The same for the file in the editor. */
export async function previewFixes(server: Server, extension: vscode.Uri): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  if (uri === undefined) vscode.window.showInformationMessage(vscode.l10n.t('Open a file with replies first.'));
  else await ask(server, extension, { uri });
}

async function ask(server: Server, extension: vscode.Uri, params: SafeFixesParams): Promise<void> {
  const client = await server.start();
  if (client === undefined) return;
  const location = vscode.ProgressLocation.Notification;
  const found = await vscode.window.withProgress(
    { location, title: vscode.l10n.t('Looking for safe fixes'), cancellable: true },
    async (progress, token): Promise<SafeFixes | null> => {
      const workDoneToken = `uncanned-fixes-${++asked}`;
      let done = 0;
      const listening = client.onProgress(REPORT, workDoneToken, ({ message, percentage }) => {
        progress.report({ message, increment: percentage - done });
        done = percentage;
      });
      try {
        return await client.sendRequest<SafeFixes | null>('uncanned/safeFixes', { ...params, workDoneToken }, token);
      } catch (error) {
        if (token.isCancellationRequested) return null;
        throw error;
      } finally {
        listening.dispose();
      }
    },
  );
  if (found === null) return;
  if (found.files.length > 0) await preview(found.files, extension);
  else vscode.window.showInformationMessage(nothingIn(found.looked));
}

const nothingIn = (looked: number): string =>
  looked === 0
    ? vscode.l10n.t('No replies were found here.')
    : vscode.l10n.t('Nothing here can be fixed safely by itself: the other fixes need your choice.');

async function preview(files: readonly FixedFile[], extension: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const opened: {
    readonly document: vscode.TextDocument;
    readonly before: string;
    readonly after: string;
    readonly fixed: number;
  }[] = [];
  for (const { uri, version, fixed, edits } of files) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    if (version !== null && document.version !== version) {
      vscode.window.showWarningMessage(vscode.l10n.t('A file changed meanwhile. Try again.'));
      return;
    }
    const before = document.getText();
    let after = '';
    let from = 0;
    for (const {
      range: { start, end },
      newText,
      label,
    } of edits) {
      const range = new vscode.Range(start.line, start.character, end.line, end.character);
      edit.replace(document.uri, range, newText, { needsConfirmation: false, label });
      after += before.slice(from, document.offsetAt(range.start)) + newText;
      from = document.offsetAt(range.end);
    }
    opened.push({ document, before, after: after + before.slice(from), fixed });
  }
  // VS Code shows the preview where some edit asks to be confirmed, and shows that one unticked. One that makes a file which is
  // there already is neither shown nor applied.
  const there = vscode.Uri.joinPath(extension, 'package.json');
  edit.createFile(there, { ignoreIfExists: true }, { needsConfirmation: true, label: vscode.l10n.t('Safe fixes') });
  await vscode.workspace.applyEdit(edit, { isRefactoring: true });
  const changed = opened.filter(({ document, before }) => document.getText() !== before);
  if (changed.length === 0) return;
  const whole = changed.every(({ document, after }) => document.getText() === after);
  const fixed = changed.reduce((sum, file) => sum + file.fixed, 0);
  const where = changed.length === 1 ? vscode.l10n.t('1 file') : vscode.l10n.t('{0} files', changed.length);
  const all = fixed === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', fixed);
  const what = whole ? all : vscode.l10n.t('the findings you chose');
  vscode.window.showInformationMessage(vscode.l10n.t('Fixed {0} in {1}.', what, where));
}
