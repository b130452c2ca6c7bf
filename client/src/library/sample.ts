import * as vscode from 'vscode';
import { openSample } from '../commands/first-steps.ts';
import type { Server } from '../server.ts';
import { FIRST_SAMPLE, SAMPLE_FILES } from './sample-files.ts';

const FOLDER = 'sample-replies';

/** Gives a person without replies some to look at: files in the folder that is open, after asking, else a reply that is not saved. */
export async function createSample(server: Server): Promise<void> {
  const folder = await writableFolder();
  if (folder === undefined) return openSample(server);
  const target = await freeName(folder);
  const files = Object.keys(SAMPLE_FILES).join(', ');
  const yes = vscode.l10n.t('Create');
  const detail = vscode.l10n.t(
    'The folder “{0}” will be made in “{1}”, with {2}. Delete it when you have seen enough.',
    nameOf(target),
    nameOf(folder),
    files,
  );
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Create a sample library?'),
    { modal: true, detail },
    yes,
  );
  if (answer !== yes) return;
  const first = await writeSample(target, server);
  await vscode.window.showTextDocument(first);
}

/**
 * Writes the files.
 * @param target a folder that is not there yet
 * @returns the one to look at first
 */
export async function writeSample(target: vscode.Uri, server: Pick<Server, 'wrote'>): Promise<vscode.Uri> {
  for (const [name, text] of Object.entries(SAMPLE_FILES)) {
    const file = vscode.Uri.joinPath(target, name);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    // The server must not depend on a watcher that may have only just begun.
    await server.wrote(file);
  }
  return vscode.Uri.joinPath(target, FIRST_SAMPLE);
}

/** The folder that is open and can be written to: of several, the one that the person picks. */
async function writableFolder(): Promise<vscode.Uri | undefined> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(
    ({ uri }) => vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false,
  );
  if (folders.length < 2) return folders[0]?.uri;
  return (
    await vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('Where shall the sample library be?') })
  )?.uri;
}

/** Nothing that is there is written over. */
async function freeName(folder: vscode.Uri): Promise<vscode.Uri> {
  for (let n = 1; ; n++) {
    const target = vscode.Uri.joinPath(folder, n === 1 ? FOLDER : `${FOLDER}-${n}`);
    const isThere = await vscode.workspace.fs.stat(target).then(
      () => true,
      () => false,
    );
    if (!isThere) return target;
  }
}

const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
