import * as vscode from 'vscode';
import type { Position, Preview, ReplyEntry } from '../../../server/src/protocol.ts';
import { translate } from '../language.ts';
import type { Server } from '../server.ts';
import { channelName, findingsSay } from './words.ts';

/** Lets a person choose a reply of a document. @returns where it begins; undefined where none was chosen */
export async function pickReply(server: Server, uri: vscode.Uri): Promise<Position | undefined> {
  const client = await server.start();
  const params = { textDocument: { uri: uri.toString() } };
  const entries = (await client?.sendRequest<readonly ReplyEntry[]>('uncanned/replies', params)) ?? [];
  if (entries.length === 0) {
    vscode.window.showInformationMessage(vscode.l10n.t('This file holds no replies that Uncanned knows.'));
    return undefined;
  }
  const items = entries.map((entry, i) => ({
    label: entry.title ?? (entry.begins === '' ? vscode.l10n.t('Reply {0}', i + 1) : entry.begins),
    description: [
      ...(entry.channel === undefined ? [] : [channelName(entry.channel, translate)]),
      ...(entry.situation ?? []),
    ].join(' · '),
    detail: findingsSay(entry.findings, translate),
    position: entry.position,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which reply?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.position;
}

/** Lets a person choose whom the reply is shown to. @returns the customer's id; undefined where none was chosen */
export async function pickCustomer({ customers, customer }: Preview): Promise<string | undefined> {
  const items = customers.map(({ id, name }) => ({
    label: name,
    description: id === customer ? vscode.l10n.t('shown now') : '',
    id,
  }));
  return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('For which sample customer?') }))?.id;
}
