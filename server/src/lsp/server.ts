import {
  type CancellationToken,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { InitializationOptions, Preview, PreviewParams, RulePage, RuleParams, Status } from '../protocol.ts';
import { type Acts, codeActions, FIX_ALL } from './code-actions.ts';
import { configuration } from './configuration.ts';
import type { Shows } from './diagnostics.ts';
import { openDocuments } from './documents.ts';
import type { Engine } from './engine.ts';
import type { FileReader } from './files.ts';
import { hovers } from './hover.ts';
import { judge as createJudge, type Judgement } from './judge.ts';
import { previews } from './preview.ts';
import { pullDiagnostics } from './pull.ts';
import { pushDiagnostics } from './push.ts';
import { rulePage } from './rule-page.ts';
import { statusOf } from './status.ts';
import { workspaceDiagnostics } from './workspace.ts';

/**
 * Serves one client until it says goodbye. Nothing here needs Node or a browser.
 * @param files reads what the client has not opened; it is told what the client can do before it is first asked
 */
export function startServer(
  connection: Connection,
  files: (client: InitializationOptions) => FileReader,
  engine: Engine,
): void {
  const documents = openDocuments();
  documents.listen(connection);
  connection.onInitialize((params) => initialize(connection, documents, files, engine, params));
  connection.listen();
}

function initialize(
  connection: Connection,
  documents: ReturnType<typeof openDocuments>,
  filesFor: (client: InitializationOptions) => FileReader,
  engine: Engine,
  client: InitializeParams,
): InitializeResult {
  const options = readOptions(client.initializationOptions);
  const { workspace, textDocument } = client.capabilities;
  const shows: Shows = {
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    codeDescription:
      textDocument?.publishDiagnostics?.codeDescriptionSupport === true ||
      textDocument?.diagnostic?.codeDescriptionSupport === true,
    ...(options.rulePage === undefined ? {} : { rulePage: options.rulePage }),
  };
  const acts: Acts = {
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    commands: new Set(options.commands),
    shows,
  };
  const markdown = textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true;
  // A client that cannot be told to pull again would go on showing what an old config said.
  const pulls = textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true;

  const files = filesFor(options);
  const config = configuration({ connection, documents, files, engine, client });
  const judge = createJudge({ connection, documents, configuration: config, files });
  documents.name(options.named ?? []);

  const judged = (judgement: Judgement): void => {
    if (config.isConfig(judgement.document.uri)) return;
    const status: Status = statusOf(judgement);
    void connection.sendNotification('uncanned/status', status);
  };
  const shared = { connection, documents, configuration: config, judge, files, shows, judged };
  const push = pulls ? undefined : pushDiagnostics(shared);
  if (pulls) pullDiagnostics(shared);
  const all = pulls
    ? workspaceDiagnostics({
        ...shared,
        extensions: engine.extensions,
        canWatch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      })
    : undefined;
  const again = (): void => {
    if (push !== undefined) push.again();
    else connection.languages.diagnostics.refresh().catch(() => undefined); // The client is going away.
  };
  config.onDidChange(again);

  /** An error in one answer is logged and answered with nothing: the next one may be fine. */
  const guarded =
    <P, R>(handler: (params: P, token: CancellationToken) => Promise<R>, otherwise: R) =>
    async (params: P, token: CancellationToken): Promise<R> => {
      try {
        return await handler(params, token);
      } catch (error) {
        connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return otherwise;
      }
    };

  connection.onInitialized(() => {
    config.start().catch((error: unknown) => connection.console.error(String(error)));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    config.filesChanged(changes.map((change) => change.uri));
    all?.filesChanged();
  });
  connection.onCodeAction(guarded(codeActions(judge, acts), []));
  connection.onHover(guarded(hovers(judge, markdown), null));
  connection.onRequest('uncanned/preview', guarded<PreviewParams, Preview | null>(previews(judge), null));
  connection.onRequest(
    'uncanned/rule',
    guarded<RuleParams, RulePage | null>(async ({ rule, uri }) => {
      const { linter } = await config.for(uri ?? 'untitled:rule');
      const found = linter.rules.find(({ id }) => id === rule);
      return found === undefined ? null : rulePage(found);
    }, null),
  );
  connection.onNotification('uncanned/named', ({ uri }: { readonly uri: string }) => {
    documents.name([uri]);
    if (documents.get(uri) !== undefined) again();
  });

  return {
    serverInfo: { name: 'Uncanned' },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      ...(pulls
        ? { diagnosticProvider: { identifier: 'uncanned', interFileDependencies: false, workspaceDiagnostics: true } }
        : {}),
      codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL] },
      hoverProvider: true,
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

/** @returns what a client says of itself; what is missing or of another kind counts as absent. */
function readOptions(sent: unknown): InitializationOptions {
  const given = typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : {};
  const strings = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  const known = ['uncanned.openRule', 'uncanned.select'] as const;
  const commands = strings(given.commands);
  return {
    commands: known.filter((command) => commands.includes(command)),
    readFile: given.readFile === true,
    listFiles: given.listFiles === true,
    named: strings(given.named),
    ...(typeof given.rulePage === 'string' ? { rulePage: given.rulePage } : {}),
  };
}
