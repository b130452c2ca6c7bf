import * as vscode from 'vscode';
import type { Status } from '../../server/src/protocol.ts';
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

  const draw = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const look = failure === undefined ? lookOf(uri === undefined ? undefined : server.status(uri)) : failed(failure);
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
      const actions = [
        { label: 'Show all findings', command: 'workbench.actions.view.problems' },
        { label: 'Open the preview to the side', command: 'uncanned.openPreview' },
        { label: 'Fix all safe findings in this file', command: 'uncanned.fixAll' },
        { label: 'Show the output', command: 'uncanned.showOutput' },
        { label: 'Restart', command: 'uncanned.restart' },
      ];
      const chosen = await vscode.window.showQuickPick(actions, { placeHolder: shown ?? 'Uncanned' });
      if (chosen !== undefined) await vscode.commands.executeCommand(chosen.command);
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

const failed = (failure: string): Look => ({ icon: 'warning', text: failure, lines: [failure] });

/** Nothing is said of files that hold no replies: they are none of ours. */
function lookOf(status: Status | undefined): Look | undefined {
  if (status === undefined || status.state === 'off') return undefined;
  const { state, message, problems, findings, offer } = status;
  if (state === 'no-replies' && problems.length === 0 && offer === undefined) return undefined;
  const counts = Object.entries(findings).flatMap(([severity, n]) => (n > 0 ? [`${n} × ${severity}`] : []));
  return {
    icon: state === 'failed' || problems.length > 0 ? 'warning' : 'comment-discussion',
    text: message,
    lines: [message, counts.join(', '), ...problems].filter((line) => line !== ''),
    holdsReplies: state === 'judged' && status.replies > 0,
  };
}
