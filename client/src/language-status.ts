import * as vscode from 'vscode';
import { documentSelector } from './documents.ts';
import type { Server } from './server.ts';

/** Says beside the language of the file in the editor which config it is checked by, and opens it. */
export function languageStatus(server: Server): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('uncanned.config', documentSelector());
  item.name = 'Uncanned';
  const draw = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : server.status(uri);
    const wrong = status?.state === 'failed' || (status?.problems.length ?? 0) > 0;
    item.severity = wrong ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    item.text =
      status === undefined || status.state === 'no-replies'
        ? vscode.l10n.t('Uncanned: no replies here')
        : status.message;
    const config = status?.config;
    item.detail =
      config === undefined
        ? vscode.l10n.t('No .uncanned.yaml: the recommended rules hold')
        : vscode.workspace.asRelativePath(vscode.Uri.parse(config));
    item.command =
      config === undefined
        ? { title: vscode.l10n.t('More'), command: 'uncanned.showActions' }
        : { title: vscode.l10n.t('Open Config'), command: 'vscode.open', arguments: [vscode.Uri.parse(config)] };
  };
  const parts = [item, vscode.window.onDidChangeActiveTextEditor(draw), server.onStatus(draw)];
  draw();
  return vscode.Disposable.from(...parts);
}
