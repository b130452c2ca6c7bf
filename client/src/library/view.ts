import * as vscode from 'vscode';
import type { ClientCommands, LibraryParams, LibraryResult } from '../../../server/src/protocol.ts';
import { translate } from '../language.ts';
import type { Server } from '../server.ts';
import { type Grouping, groupsOf, type Known, type ListedReply, merged, type Node, repliesOf } from './groups.ts';
import { groupItem, replyItem } from './items.ts';
import { pickReply } from './search.ts';
import { wordsOf } from './words.ts';

const { grouped } = wordsOf(translate);

const VIEW = 'uncanned.library';
const MEMORY = 'uncanned.libraryGrouping';
/** So many groups are opened at once: of more one wants to see the names first. */
const FEW = 5;

export interface LibraryView extends vscode.Disposable {
  readonly provider: vscode.TreeDataProvider<Node>;
  /** Reads everything anew. */
  refresh(): Promise<void>;
  groupBy(by: Grouping): Promise<void>;
  /** Lets a person look for a reply, and shows it. */
  search(): Promise<void>;
  /** Shows the reply of a line, and its preview. */
  preview(node: Node): Promise<void>;
  /** The file of a line; undefined where it holds replies of several. */
  fileOf(node: Node): vscode.Uri | undefined;
}

/**
 * The list of all replies in the side bar. The server is asked for them when the list is first shown, and from then on while it is
 * in sight.
 */
export function libraryView(memory: vscode.Memento, server: Server): LibraryView {
  const changed = new vscode.EventEmitter<undefined>();
  let known: Known = new Map();
  let by: Grouping = memory.get<Grouping>(MEMORY) ?? 'file';
  let nodes: readonly Node[] | undefined;
  /** What is shown may be old. */
  let stale = true;
  let loading: Promise<void> | undefined;
  let stop = new vscode.CancellationTokenSource();

  const know = (files: Known): void => {
    known = files;
    nodes = undefined;
  };

  const show = (state: 'empty' | 'filled' | 'failed', message = ''): void => {
    view.message = message;
    vscode.commands.executeCommand('setContext', VIEW, state);
  };

  /** Asks once. */
  const ask = async (token: vscode.CancellationToken): Promise<void> => {
    const client = await server.start();
    if (client === undefined) {
      know(new Map());
      show('failed', vscode.l10n.t('Uncanned could not start. Its output says why.'));
      return;
    }
    const params: LibraryParams = {
      known: Object.fromEntries([...known.values()].map(({ uri, stamp }) => [uri, stamp])),
    };
    const result = await client.sendRequest<LibraryResult | null>('uncanned/library', params, token);
    if (result === null) {
      stale = true;
      return;
    }
    know(merged(known, result));
    show(known.size === 0 ? 'empty' : 'filled');
  };

  const askUntilFresh = async (): Promise<void> => {
    const { token } = stop;
    while (stale && !token.isCancellationRequested) {
      stale = false;
      try {
        await ask(token);
      } catch (error) {
        if (token.isCancellationRequested) stale = true;
        else
          show(
            'failed',
            vscode.l10n.t(
              'The replies could not be listed: {0}',
              error instanceof Error ? error.message : String(error),
            ),
          );
      }
    }
  };

  /** Brings the list up to date: whoever asks meanwhile gets the same answer. */
  const load = (): Promise<void> => {
    loading ??= askUntilFresh().finally(() => {
      loading = undefined;
    });
    return loading;
  };

  const update = async (): Promise<void> => {
    stale = true;
    if (!view.visible) return;
    await load();
    changed.fire(undefined);
  };

  const cancel = (): void => {
    stop.cancel();
    stop.dispose();
    stop = new vscode.CancellationTokenSource();
  };

  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    async getChildren(node) {
      if (node !== undefined) return node.kind === 'group' ? [...node.children] : [];
      if (stale || loading !== undefined) await load();
      nodes ??= groupsOf(known, by);
      return [...nodes];
    },
    getTreeItem: (node) => (node.kind === 'group' ? groupItem(node, (nodes?.length ?? 0) <= FEW) : replyItem(node)),
  };

  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true });
  view.description = grouped(by);

  const listen = (): void => {
    const client = server.client();
    client?.onNotification('uncanned/libraryChanged', () => void update());
    client?.onNotification('uncanned/libraryProgress', ({ read, of }: { read: number; of: number }) => {
      if (loading !== undefined) view.message = vscode.l10n.t('Reading {0} of {1} files…', read, of);
    });
    void update();
  };

  const parts = [
    view,
    changed,
    view.onDidChangeVisibility(({ visible }) => {
      if (!visible) cancel();
      else if (stale) void update();
    }),
    server.onState(({ running }) => {
      if (running) listen();
    }),
  ];

  return {
    provider,
    async refresh() {
      cancel();
      await loading;
      know(new Map());
      await update();
    },
    async groupBy(grouping) {
      by = grouping;
      nodes = undefined;
      view.description = grouped(by);
      await memory.update(MEMORY, by);
      changed.fire(undefined);
    },
    async search() {
      const replies = load().then(() => repliesOf(known));
      const chosen = await pickReply(replies);
      if (chosen !== undefined) await open(chosen, false);
    },
    async preview(node) {
      if (node.kind === 'reply') await open(node.reply, true);
    },
    fileOf(node) {
      if (node.kind === 'reply') return vscode.Uri.parse(node.reply.uri);
      return node.by === 'file' ? vscode.Uri.parse(node.name) : undefined;
    },
    dispose() {
      cancel();
      stop.dispose();
      vscode.Disposable.from(...parts).dispose();
    },
  };
}

async function open({ uri, range }: ListedReply, preview: boolean): Promise<void> {
  const target: ClientCommands['uncanned.showReply'] = [uri, range.start, preview];
  await vscode.commands.executeCommand('uncanned.showReply', ...target);
}
