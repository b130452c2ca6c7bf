import * as vscode from 'vscode';
import type { OfferedStatement, StatementList } from '../../../server/src/protocol.ts';
import { translate } from '../language.ts';
import { type Choice, type Group, groups, sentences, titleOf } from './choices.ts';
import type { Stars } from './stars.ts';

type Item = vscode.QuickPickItem & { readonly choice: Choice };

/**
 * Has a person choose a statement: first what the reply is for, then the sentence. Whatever is typed in the first step
 * looks through all sentences.
 * @param look told of the sentence that the list stands on; undefined where it stands on none
 * @returns undefined where the person left
 */
export function pickStatement(
  list: StatementList,
  stars: Stars,
  look: (statement: OfferedStatement | undefined) => void,
): Promise<OfferedStatement | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  /** The group that was chosen; undefined in the first step. */
  let group: Group | undefined;
  /** The first step shows all sentences, because something was typed. */
  let typing = false;
  let chosen: OfferedStatement | undefined;

  const draw = (): void => {
    typing = group === undefined && pick.value !== '';
    const choices =
      group === undefined && !typing
        ? groups(list, stars.all(), translate)
        : sentences(list, group ?? 'all', stars.all(), translate);
    const title = vscode.l10n.t('Insert Empathy Statement');
    pick.title = group === undefined ? title : `${title}: ${nameOf(group)}`;
    pick.placeholder =
      group === undefined
        ? vscode.l10n.t('What is the reply for? Or type words of a sentence.')
        : vscode.l10n.t('Which sentence? It is shown where the cursor is.');
    pick.buttons = group === undefined ? [] : [vscode.QuickInputButtons.Back];
    pick.items = choices.map(itemOf);
  };
  const enter = (next: Group | undefined): void => {
    group = next;
    pick.value = '';
    draw();
  };

  return new Promise((resolve) => {
    const parts = [
      pick,
      pick.onDidChangeValue((value) => {
        // Within a step the editor filters by itself.
        if (group === undefined && typing !== (value !== '')) draw();
      }),
      pick.onDidChangeActive(([active]) =>
        look(active?.choice.kind === 'statement' ? active.choice.statement : undefined),
      ),
      pick.onDidTriggerButton(() => enter(undefined)),
      pick.onDidTriggerItemButton(async ({ item }) => {
        if (item.choice.kind !== 'statement') return;
        const { id } = item.choice.statement;
        await stars.toggle(id);
        draw();
        pick.activeItems = pick.items.filter(({ choice }) => choice.kind === 'statement' && choice.statement.id === id);
      }),
      pick.onDidAccept(() => {
        const choice = pick.activeItems[0]?.choice;
        if (choice?.kind === 'group') enter(choice.group);
        else if (choice?.kind === 'statement') {
          chosen = choice.statement;
          pick.hide();
        }
      }),
      pick.onDidHide(() => {
        look(undefined);
        vscode.Disposable.from(...parts).dispose();
        resolve(chosen);
      }),
    ];
    draw();
    pick.show();
  });
}

const nameOf = (group: Group): string =>
  typeof group === 'object'
    ? titleOf(group.situation)
    : group === 'all'
      ? vscode.l10n.t('All situations')
      : vscode.l10n.t('Favorites');

function itemOf(choice: Choice): Item {
  if (choice.kind === 'heading') return { label: choice.label, kind: vscode.QuickPickItemKind.Separator, choice };
  const { label, description = '' } = choice;
  if (choice.kind === 'group') return { label, description, choice };
  const star = choice.starred
    ? { iconPath: new vscode.ThemeIcon('star-full'), tooltip: vscode.l10n.t('Take the star away') }
    : { iconPath: new vscode.ThemeIcon('star-empty'), tooltip: vscode.l10n.t('Mark as a favorite of mine') };
  return {
    label,
    description,
    ...(choice.detail === undefined ? {} : { detail: choice.detail }),
    buttons: [star],
    choice,
  };
}
