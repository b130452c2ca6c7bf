import * as vscode from 'vscode';
import type { ClientCommands, Status } from '../../server/src/protocol.ts';

const NAME = '.uncanned.yaml';

/** Told of a config that was written: the server must not depend on a watcher that may have only just begun. */
export type Written = (config: vscode.Uri) => Promise<void>;

/** Asks once, for a file that looks like replies but that nothing says are, whether it shall be read. */
export async function offerOnce(memory: vscode.Memento, status: Status, written: Written): Promise<void> {
  const key = `offered:${status.uri}`;
  if (status.offer === undefined || memory.get(key) === true) return;
  await memory.update(key, true);
  const yes = vscode.l10n.t('Read It');
  if ((await vscode.window.showInformationMessage(status.offer.message, yes, vscode.l10n.t('No'))) === yes)
    await acceptOffer(status, written);
}

/** Has a file read that looks like replies: says so in the config. */
export async function acceptOffer({ uri, offer, config }: Status, written: Written): Promise<void> {
  if (offer === undefined) return;
  if (config === undefined) await startConfig(vscode.Uri.parse(uri), offer.config, written);
  else await extendConfig(config, offer.config);
}

/** Writes a first config into the file's workspace folder (or beside the file) and shows it. */
async function startConfig(file: vscode.Uri, lines: string, written: Written): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(file)?.uri ?? vscode.Uri.joinPath(file, '..');
  const config = vscode.Uri.joinPath(folder, NAME);
  await vscode.workspace.fs.writeFile(config, new TextEncoder().encode(lines.endsWith('\n') ? lines : `${lines}\n`));
  await written(config);
  await vscode.window.showTextDocument(config, { preview: false });
}

/** A config that a person wrote is theirs: it is shown, and the lines wait on the clipboard. */
export async function extendConfig(...[config, lines]: ClientCommands['uncanned.extendConfig']): Promise<void> {
  await vscode.env.clipboard.writeText(lines);
  await vscode.window.showTextDocument(vscode.Uri.parse(config), { preview: false });
  vscode.window.showInformationMessage(
    vscode.l10n.t('The lines are copied: paste them where they belong in this file.'),
  );
}
