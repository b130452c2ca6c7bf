import * as vscode from 'vscode';
import { translate } from '../language.ts';
import type { ListedReply } from './groups.ts';
import { iconOf, pathOf } from './items.ts';
import { wordsOf } from './words.ts';

const { replyName, searchAside, searchDetail } = wordsOf(translate);

/**
 * Has a person look for a reply by title, situation, channel or first words.
 * @param replies may still be read while the box is already there
 */
export async function pickReply(replies: Promise<readonly ListedReply[]>): Promise<ListedReply | undefined> {
  const items = replies.then((all) =>
    all.map((reply) => ({
      reply,
      label: replyName(reply),
      description: searchAside(reply, pathOf(reply.uri)),
      detail: searchDetail(reply),
      iconPath: iconOf(reply),
    })),
  );
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Title, situation, channel or first words of a reply'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.reply;
}
