/** What the walkthrough does for a person: a reply to try things on, and the way to its first finding. */
import * as vscode from 'vscode';
import type { Server } from '../server.ts';
import { openReply } from './open-reply.ts';

/** A reply as too many teams have it. */
const SAMPLE = `Dear customer,

We apologize for any inconvenience this may have caused. Unfortunately your parcel is late, and there is nothing we can do
until the courier finds it. We understand your frustration, but you failed to choose tracked delivery.

Please do the needful and call us on [PHONE NUMBER].

Best regards,
The support team
`;

/** Opens a sample reply beside the walkthrough; shows it where it is open and nobody has changed it. */
export async function openSample(server: Server): Promise<void> {
  const there = vscode.workspace.textDocuments.find((d) => d.isUntitled && d.getText() === SAMPLE);
  if (there === undefined) await openReply(server, SAMPLE, 'markdown', vscode.ViewColumn.Beside);
  else await vscode.window.showTextDocument(there, { viewColumn: vscode.ViewColumn.Beside });
}

/** Puts the cursor on the first finding of a reply that is in sight, and shows why it is underlined. */
export const showFinding = (): Promise<void> => atFirstFinding('editor.action.showHover');

/** Puts the cursor there and opens the menu of rewrites. */
export const chooseRewrite = (): Promise<void> => atFirstFinding('editor.action.quickFix');

/**
 * VS Code asks for the fixes of a place a quarter of a second after the cursor came there, and closes a menu that was opened before.
 * In milliseconds; nothing tells when it has asked.
 */
const SETTLED = 500;

async function atFirstFinding(then: string): Promise<void> {
  const found = vscode.window.visibleTextEditors.flatMap((editor) => {
    const ours = vscode.languages.getDiagnostics(editor.document.uri).filter((d) => d.source === 'Uncanned');
    const [first] = ours.sort((a, b) => a.range.start.compareTo(b.range.start));
    return first === undefined ? [] : [{ editor, at: first.range }];
  })[0];
  if (found === undefined) {
    vscode.window.showInformationMessage(vscode.l10n.t('No finding in sight. Open the sample reply first.'));
    return;
  }
  const { document, viewColumn } = found.editor;
  const selection = new vscode.Range(found.at.start, found.at.start);
  await vscode.window.showTextDocument(document, {
    selection,
    ...(viewColumn === undefined ? {} : { viewColumn }),
  });
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  await vscode.commands.executeCommand(then);
}

/** Tells the walkthrough when a finding is gone for the first time: a reply says less that harms than before. */
export function watchForFirstFix(server: Server): vscode.Disposable {
  const most = new Map<string, number>();
  const watching = server.onStatus(({ uri, findings, state }) => {
    if (state !== 'judged') return;
    const now = findings.error + findings.warning + findings.suggestion;
    const before = most.get(uri) ?? 0;
    most.set(uri, Math.max(before, now));
    if (now >= before) return;
    watching.dispose();
    vscode.commands.executeCommand('setContext', 'uncanned.hasFixed', true);
  });
  return watching;
}
