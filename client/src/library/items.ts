import * as vscode from 'vscode';
import type { ClientCommands, SeverityCounts } from '../../../server/src/protocol.ts';
import { translate } from '../language.ts';
import { type Group, gravest, type Leaf, type ListedReply } from './groups.ts';
import { type Path, partsOf, wordsOf } from './words.ts';

const { groupDetail, groupName, replyAloud, replyDetail, replyName, replyTip } = wordsOf(translate);

/** The icons and colors that the editor gives problems: a reply looks as grave as its gravest finding. */
const ICONS: Readonly<Record<keyof SeverityCounts, vscode.ThemeIcon>> = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  suggestion: new vscode.ThemeIcon('info', new vscode.ThemeColor('problemsInfoIcon.foreground')),
};
const CALM = new vscode.ThemeIcon('comment');
const GROUP = new vscode.ThemeIcon('tag');

/** A scheme of nobody's: a file's icon goes by its name, but VS Code would color it and count problems where it is open, and only there. */
const NAME_ONLY = 'uncanned-library';

export function iconOf({ findings }: ListedReply): vscode.ThemeIcon {
  const severity = gravest(findings);
  return severity === undefined ? CALM : ICONS[severity];
}

export const pathOf = (uri: string): Path => partsOf(vscode.workspace.asRelativePath(vscode.Uri.parse(uri)));

/** @param open whether its replies are shown at once */
export function groupItem(group: Group, open: boolean): vscode.TreeItem {
  const path: Path = group.by === 'file' ? pathOf(group.name) : { name: '', folder: '' };
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(groupName(group, path), open ? Expanded : Collapsed);
  item.id = `${group.by} ${group.name}`;
  item.description = groupDetail(group, path);
  item.contextValue = group.by === 'file' ? 'file' : 'group';
  item.accessibilityInformation = { label: `${groupName(group, path)}, ${item.description.replaceAll(' · ', ', ')}` };
  item.iconPath = GROUP;
  if (group.by === 'file') {
    item.resourceUri = vscode.Uri.parse(group.name).with({ scheme: NAME_ONLY });
    item.iconPath = vscode.ThemeIcon.File;
    item.tooltip = [path.folder, path.name].filter((part) => part !== '').join('/');
  }
  return item;
}

export function replyItem(leaf: Leaf): vscode.TreeItem {
  const { reply, id } = leaf;
  const path = pathOf(reply.uri);
  const item = new vscode.TreeItem(replyName(reply));
  const target: ClientCommands['uncanned.showReply'] = [reply.uri, reply.range.start];
  item.id = id;
  item.description = replyDetail(leaf, path);
  item.iconPath = iconOf(reply);
  item.tooltip = replyTip(reply, path).join('\n');
  item.accessibilityInformation = { label: replyAloud(reply, path) };
  item.contextValue = 'reply';
  item.command = { command: 'uncanned.showReply', title: vscode.l10n.t('Open Reply'), arguments: [...target] };
  return item;
}
