import * as vscode from 'vscode';
import type { Status } from '../../server/src/protocol.ts';
import { checkClipboard } from './commands/clipboard.ts';
import { chooseRewrite, openSample, showFinding, watchForFirstFix } from './commands/first-steps.ts';
import { fixAll } from './commands/fix-all.ts';
import { openPage } from './commands/open-page.ts';
import { fixWorkspace, previewFixes } from './commands/preview-fixes.ts';
import { selectRange } from './commands/select.ts';
import { showReply } from './commands/show-reply.ts';
import { watchForReplies } from './documents.ts';
import { languageStatus } from './language-status.ts';
import type { Node } from './library/groups.ts';
import { createSample } from './library/sample.ts';
import { type LibraryView, libraryView } from './library/view.ts';
import { modelActions } from './model/actions.ts';
import { modelsOf } from './model/available.ts';
import { rewriteWithModel } from './model/rewrite.ts';
import { checkReplyTool } from './model/tool.ts';
import { extendConfig, offerOnce } from './offer.ts';
import type { FromPage } from './preview/messages.ts';
import { previewPanel } from './preview/panel.ts';
import { rulePages } from './rule-pages.ts';
import { type NewClient, serverOf } from './server.ts';
import { insertStatement } from './statements/insert.ts';
import { starsIn } from './statements/stars.ts';
import { statusItem } from './status.ts';

/** What other code can ask of the extension; its own tests do. */
export interface Api {
  /** Whether the server runs. */
  readonly running: () => boolean;
  /** What the server said last of a document. */
  readonly status: (uri: vscode.Uri) => Status | undefined;
  /** What the status item says now; undefined while it is hidden. */
  readonly statusText: () => string | undefined;
  /** What the preview said last. */
  readonly preview: () => FromPage | undefined;
  /** Whether the editor has a language model that could be asked. */
  readonly hasModel: () => boolean;
  /** The list of all replies. */
  readonly library: LibraryView;
}

/** Wires the parts together. The server starts when a document or a config file gives reason to. */
export async function activateWith(context: vscode.ExtensionContext, newClient: NewClient): Promise<Api> {
  const own = <T extends vscode.Disposable>(part: T): T => {
    context.subscriptions.push(part);
    return part;
  };
  const log = own(vscode.window.createOutputChannel('Uncanned', { log: true }));
  const server = own(serverOf(newClient, log, context.extensionUri));
  const status = own(statusItem(server));
  own(languageStatus(server));
  own(watchForFirstFix(server));
  const preview = own(previewPanel(context.extensionUri, server));
  const stars = starsIn(context.globalState);
  const library = own(libraryView(context.workspaceState, server));
  const rules = own(rulePages(server));
  const models = own(modelsOf(server.onStatus));
  own(modelActions(models));
  const tool = checkReplyTool(server);
  if (tool !== undefined) own(tool);
  own(server.onStatus((said) => offerOnce(context.workspaceState, said, server.wrote)));
  own(watchForReplies(() => server.start()));

  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'uncanned.checkClipboard': () => checkClipboard(server),
    'uncanned.openSample': () => openSample(server),
    'uncanned.showFinding': showFinding,
    'uncanned.chooseRewrite': chooseRewrite,
    'uncanned.openPreview': () => preview.open(),
    'uncanned.previewNext': () => preview.go('next'),
    'uncanned.previewPrevious': () => preview.go('previous'),
    'uncanned.previewPick': () => preview.go('list'),
    'uncanned.previewCustomer': (id?: string) => preview.chooseCustomer(id),
    'uncanned.fixAll': () => fixAll(server),
    'uncanned.insertStatement': () => insertStatement(server, stars),
    'uncanned.previewFixes': () => previewFixes(server, context.extensionUri),
    'uncanned.fixWorkspace': () => fixWorkspace(server, context.extensionUri),
    'uncanned.rewriteWithModel': (scope?: 'sentence' | 'reply', at?: vscode.Position) =>
      rewriteWithModel(server, models, context.workspaceState, scope, at),
    'uncanned.openRule': rules.open,
    'uncanned.showOutput': () => log.show(),
    'uncanned.restart': () => server.restart(),
    'uncanned.showActions': () => status.showActions(),
    'uncanned.select': selectRange,
    'uncanned.showReply': showReply,
    'uncanned.librarySearch': () => library.search(),
    'uncanned.libraryRefresh': () => library.refresh(),
    'uncanned.libraryByFile': () => library.groupBy('file'),
    'uncanned.libraryByFinding': () => library.groupBy('finding'),
    'uncanned.libraryBySituation': () => library.groupBy('situation'),
    'uncanned.libraryPreview': (node: Node) => library.preview(node),
    'uncanned.libraryFixAll': (node: Node) => fixAll(server, library.fileOf(node)),
    'uncanned.createSample': () => createSample(server),
    'uncanned.findingReplies': () => openPage(context.extensionUri, 'docs/finding-replies.md'),
    'uncanned.extendConfig': extendConfig,
  };
  for (const [name, run] of Object.entries(commands)) own(vscode.commands.registerCommand(name, run));

  return {
    running: () => server.client() !== undefined,
    status: (uri) => server.status(uri.toString()),
    statusText: status.text,
    preview: preview.said,
    hasModel: models.has,
    library,
  };
}
