import * as vscode from 'vscode';
import type { Status } from '../../server/src/protocol.ts';
import { acceptOffer } from './offer.ts';
import type { Server } from './server.ts';

export interface StatusView extends vscode.Disposable {
  /** What it says; undefined while it is hidden. */
  text(): string | undefined;
  /** What a click on it offers. */
  showActions(): Promise<void>;
}

/** Says in the status bar what was found in the file in the editor, or what went wrong. */
export function statusItem(server: Server): StatusView {
  const item = vscode.window.createStatusBarItem('uncanned.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Uncanned';
  item.command = 'uncanned.showActions';
  let failure: string | undefined;
  let shown: string | undefined;

  const ofEditor = (): Status | undefined => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    return uri === undefined ? undefined : server.status(uri);
  };

  const draw = (): void => {
    const look = failure === undefined ? lookOf(ofEditor()) : failed(failure);
    shown = look?.text;
    vscode.commands.executeCommand('setContext', 'uncanned.holdsReplies', look?.holdsReplies === true);
    if (look === undefined) {
      item.hide();
      return;
    }
    item.text = `$(${look.icon}) ${look.text}`;
    item.tooltip = new vscode.MarkdownString(
      look.lines.map((line) => line.replace(/[\\`*_[\]<>#]/g, '\\$&')).join('\n\n'),
    );
    item.backgroundColor =
      look.icon === 'warning' ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  };

  const parts = [
    item,
    vscode.window.onDidChangeActiveTextEditor(draw),
    server.onStatus(draw),
    server.onState((state) => {
      failure = state.failure;
      draw();
    }),
  ];
  draw();

  return {
    text: () => shown,
    async showActions() {
      const status = ofEditor();
      const run = (command: string) => () => vscode.commands.executeCommand(command);
      const actions: (vscode.QuickPickItem & { run: () => Thenable<unknown> })[] = [
        { label: vscode.l10n.t('Show all findings'), run: run('workbench.actions.view.problems') },
        { label: vscode.l10n.t('Open the preview to the side'), run: run('uncanned.openPreview') },
        { label: vscode.l10n.t('Insert an empathy statement'), run: run('uncanned.insertStatement') },
        { label: vscode.l10n.t('Fix all safe findings in this file'), run: run('uncanned.fixAll') },
        { label: vscode.l10n.t('Fix all safe findings in the workspace…'), run: run('uncanned.fixWorkspace') },
        { label: vscode.l10n.t('Show the output'), run: run('uncanned.showOutput') },
        { label: vscode.l10n.t('Restart'), run: run('uncanned.restart') },
      ];
      if (status?.offer !== undefined)
        actions.unshift({
          label: vscode.l10n.t('Read this file as replies'),
          detail: status.offer.message,
          run: () => acceptOffer(status, server.wrote),
        });
      const chosen = await vscode.window.showQuickPick(actions, { placeHolder: shown ?? 'Uncanned' });
      await chosen?.run();
    },
    dispose: () => vscode.Disposable.from(...parts).dispose(),
  };
}

interface Look {
  readonly icon: 'comment-discussion' | 'warning';
  readonly text: string;
  /** What shows when the mouse rests on it. */
  readonly lines: readonly string[];
  readonly holdsReplies?: boolean;
}

/** The status bar is one line for everyone. */
const LONGEST = 60;
const short = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`);

const failed = (failure: string): Look => ({ icon: 'warning', text: short(failure), lines: [failure] });

/** Nothing is said of files that hold no replies: they are none of ours. */
function lookOf(status: Status | undefined): Look | undefined {
  if (status === undefined || status.state === 'off') return undefined;
  const { state, message, problems, findings, offer, replies } = status;
  const wrong = state === 'failed' || problems.length > 0;
  if (state === 'no-replies' && !wrong && offer === undefined) return undefined;
  const counts = [
    findings.error > 0 ? vscode.l10n.t('{0} × error', findings.error) : '',
    findings.warning > 0 ? vscode.l10n.t('{0} × warning', findings.warning) : '',
    findings.suggestion > 0 ? vscode.l10n.t('{0} × suggestion', findings.suggestion) : '',
  ];
  return {
    icon: wrong ? 'warning' : 'comment-discussion',
    text: offer === undefined ? short(message) : vscode.l10n.t('Are these replies?'),
    lines: [message, counts.filter((count) => count !== '').join(', '), ...problems].filter((line) => line !== ''),
    holdsReplies: state === 'judged' && replies > 0,
  };
}
