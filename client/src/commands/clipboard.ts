import * as vscode from 'vscode';
import type { Server } from '../server.ts';
import { openReply } from './open-reply.ts';

const HTML = /^\s*<(?:!doctype|[a-z][a-z0-9]*[\s>])/i;

/** Opens the clipboard's text as an unsaved reply and has it checked: the first step for people without a file. */
export async function checkClipboard(server: Server): Promise<void> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() === '') {
    vscode.window.showInformationMessage(vscode.l10n.t('The clipboard holds no text. Copy a reply first.'));
    return;
  }
  await openReply(server, text, HTML.test(text) ? 'html' : 'markdown');
}
