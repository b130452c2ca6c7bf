import type { DidChangeWatchedFilesParams, InitializeParams, InitializeResult } from 'vscode-languageserver';
import type {
  ApplyFixParams,
  DraftParams,
  DraftReport,
  FindingDetail,
  FindingParams,
  FixEdit,
  InitializationOptions,
  InsertedStatement,
  InsertStatementParams,
  LibraryParams,
  LibraryResult,
  Passage,
  PassageParams,
  Preview,
  PreviewParams,
  Proposal,
  ProposalParams,
  RepliesParams,
  ReplyEntry,
  RulePage,
  RuleParams,
  SafeFixes,
  SafeFixesParams,
  StatementList,
  StatementsParams,
  Status,
} from '../protocol.ts';
import { type Acts, codeActions, FIX_ALL, QUICK_FIX } from './code-actions.ts';
import { codeLenses } from './code-lens.ts';
import { completions } from './completion.ts';
import { configFixes } from './config-fixes.ts';
import { configuration } from './configuration.ts';
import type { Shows } from './diagnostics.ts';
import { documentSymbols, OUTLINE_LABEL } from './document-symbols.ts';
import { openDocuments } from './documents.ts';
import { drafts } from './draft.ts';
import type { Engine } from './engine.ts';
import type { FileReader } from './files.ts';
import { foldingRanges } from './folding.ts';
import { type Hovering, hovers } from './hover.ts';
import { judge as createJudge, type Judgement } from './judge.ts';
import { library } from './library.ts';
import { libraryList } from './library-list.ts';
import { previews } from './preview.ts';
import { passages, proposals } from './proposals.ts';
import { pullDiagnostics } from './pull.ts';
import { pushDiagnostics } from './push.ts';
import { replyLists } from './replies.ts';
import { findingDetails, fixEdits } from './rewrites.ts';
import { rulePage } from './rule-page.ts';
import { ruleTexts } from './rule-texts.ts';
import { safeFixesOf } from './safe-fixes.ts';
import { LEGEND, semanticTokens } from './semantic-tokens.ts';
import { CALL_SIGNS, type Completes } from './statement-completion.ts';
import { insertStatement, statements } from './statements.ts';
import { statusOf } from './status.ts';
import { type CancellationToken, logError, messageOf, type Wire } from './wire.ts';
import { workspaceDiagnostics } from './workspace.ts';
import { workspaceFiles } from './workspace-files.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/**
 * Serves one client until it says goodbye. Nothing here needs Node or a browser.
 * @param files reads what the client has not opened; it is told what the client can do before it is first asked
 * @param rulePages URI of the reading matter of rules; where absent the client may know it
 */
export function startServer(
  wire: Wire,
  files: (client: InitializationOptions) => FileReader,
  engine: Engine,
  rulePages?: string,
): void {
  const documents = openDocuments(wire);
  wire.onInitialize((params) => initialize(wire, documents, files, engine, rulePages, params));
}

function initialize(
  wire: Wire,
  documents: ReturnType<typeof openDocuments>,
  filesFor: (client: InitializationOptions) => FileReader,
  engine: Engine,
  rulePages: string | undefined,
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
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    commands: new Set(options.commands),
    shows,
  };
  const hovering: Hovering = {
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    besideDiagnostics: options.hoversShowDiagnostics === true,
  };
  const item = textDocument?.completion?.completionItem;
  const completes: Completes = {
    snippets: item?.snippetSupport === true,
    markdown: item?.documentationFormat?.includes('markdown') === true,
    prefixed: options.snippets ?? [],
  };
  // A client that cannot be told to pull again would go on showing what an old config said.
  const pulls = textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true;

  const files = filesFor(options);
  const textOf = ruleTexts(files, rulePages ?? options.rulePages);
  const config = configuration({ wire, documents, files, engine, client });
  const alone = createJudge({ wire, documents, configuration: config, files });
  const judge = library({ judge: alone, documents, configuration: config, engine });
  documents.name(options.named ?? []);

  const judged = (judgement: Judgement): void => {
    if (config.isConfig(judgement.document.uri)) return;
    const status: Status = statusOf(judgement);
    wire.notify('uncanned/status', status);
  };
  const shared = { wire, documents, configuration: config, judge, files, shows, judged };
  const push = pulls ? undefined : pushDiagnostics(shared);
  if (pulls) pullDiagnostics(shared);
  const listed = workspaceFiles({
    ...shared,
    extensions: engine.extensions,
    canWatch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  });
  const all = pulls ? workspaceDiagnostics({ ...shared, judge: alone, library: judge, workspace: listed }) : undefined;
  const replies = libraryList({ ...shared, workspace: listed });
  const lenses = codeLenses(judge, acts.commands);
  const again = (): void => {
    if (push !== undefined) push.again();
    else wire.request('workspace/diagnostic/refresh').catch(() => undefined); // The client is going away.
  };
  config.onDidChange.on(again);
  if (workspace?.codeLens?.refreshSupport === true)
    config.onDidChange.on(() => void wire.request('workspace/codeLens/refresh').catch(() => undefined));
  // A client that pulls asks for one document; those of which the library now says something else it must ask for again.
  if (pulls) judge.onDidChange.on((uris) => uris.some((uri) => documents.get(uri) !== undefined) && again());

  /** An error in one answer is logged and answered with nothing: the next one may be fine. */
  const guarded =
    <P, R>(handler: (params: P, token: CancellationToken) => Promise<R>, otherwise: R) =>
    async (params: P, token: CancellationToken): Promise<R> => {
      try {
        return await handler(params, token);
      } catch (error) {
        logError(wire, messageOf(error));
        return otherwise;
      }
    };

  wire.onNotification('initialized', () => {
    config.start().catch((error: unknown) => logError(wire, messageOf(error)));
  });
  wire.onNotification('workspace/didChangeWatchedFiles', ({ changes }: DidChangeWatchedFilesParams) => {
    config.filesChanged(changes);
    all?.filesChanged();
    replies.filesChanged(changes);
  });
  wire.onRequest(
    'textDocument/codeAction',
    guarded(codeActions(judge, acts, configFixes({ documents, configuration: config, engine })), []),
  );
  wire.onRequest('textDocument/completion', guarded(completions(alone, completes), []));
  wire.onRequest('uncanned/statements', guarded<StatementsParams, StatementList | null>(statements(alone), null));
  wire.onRequest(
    'uncanned/insertStatement',
    guarded<InsertStatementParams, InsertedStatement | null>(insertStatement(alone), null),
  );
  wire.onRequest('textDocument/semanticTokens/range', guarded(semanticTokens(alone), null));
  wire.onRequest('textDocument/hover', guarded(hovers(judge, textOf, hovering), null));
  wire.onRequest('uncanned/preview', guarded<PreviewParams, Preview | null>(previews(judge), null));
  wire.onRequest('uncanned/finding', guarded<FindingParams, FindingDetail | null>(findingDetails(judge, textOf), null));
  wire.onRequest('uncanned/applyFix', guarded<ApplyFixParams, FixEdit | null>(fixEdits(judge), null));
  wire.onRequest('uncanned/replies', guarded<RepliesParams, readonly ReplyEntry[]>(replyLists(judge), []));
  wire.onRequest(
    'textDocument/documentSymbol',
    guarded(documentSymbols(judge, textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true), null),
  );
  wire.onRequest('textDocument/foldingRange', guarded(foldingRanges(alone), null));
  wire.onRequest('textDocument/codeLens', guarded(lenses.list, null));
  wire.onRequest('codeLens/resolve', lenses.resolve);
  wire.onRequest('workspace/symbol', guarded(workspaceSymbols({ ...shared, list: replies }), []));
  wire.onRequest('uncanned/passage', guarded<PassageParams, Passage | null>(passages(alone, textOf), null));
  wire.onRequest('uncanned/proposal', guarded<ProposalParams, Proposal | null>(proposals(alone), null));
  wire.onRequest('uncanned/checkDraft', guarded<DraftParams, DraftReport | null>(drafts(config), null));
  wire.onRequest('uncanned/library', guarded<LibraryParams, LibraryResult | null>(replies.list, null));
  wire.onRequest(
    'uncanned/rule',
    guarded<RuleParams, RulePage | null>(async ({ rule, uri }) => {
      const { linter } = await config.for(uri ?? 'untitled:rule');
      const found = linter.rules.find(({ id }) => id === rule);
      return found === undefined ? null : rulePage(found, await textOf(found));
    }, null),
  );
  wire.onRequest(
    'uncanned/safeFixes',
    guarded<SafeFixesParams, SafeFixes | null>(
      safeFixesOf({ wire, documents, judge: alone, files: listed.list }),
      null,
    ),
  );
  wire.onNotification('uncanned/named', ({ uri }: { readonly uri: string }) => {
    documents.name([uri]);
    if (documents.get(uri) !== undefined) again();
  });

  return {
    serverInfo: { name: 'Uncanned' },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      ...(pulls
        ? {
            diagnosticProvider: {
              identifier: 'uncanned',
              interFileDependencies: engine.checkLibrary !== undefined,
              workspaceDiagnostics: true,
            },
          }
        : {}),
      codeActionProvider: { codeActionKinds: [QUICK_FIX, FIX_ALL] },
      hoverProvider: true,
      documentSymbolProvider: { label: OUTLINE_LABEL },
      foldingRangeProvider: true,
      codeLensProvider: { resolveProvider: true },
      workspaceSymbolProvider: true,
      semanticTokensProvider: { legend: LEGEND, range: true, full: false },
      completionProvider: { triggerCharacters: ['{', '.', '%', '!', ':', ...CALL_SIGNS] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

/** @returns what a client says of itself; what is missing or of another kind counts as absent. */
function readOptions(sent: unknown): InitializationOptions {
  const given = typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : {};
  const strings = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  const known = ['uncanned.openRule', 'uncanned.select', 'uncanned.showReply', 'uncanned.extendConfig'] as const;
  const commands = strings(given.commands);
  return {
    commands: known.filter((command) => commands.includes(command)),
    hoversShowDiagnostics: given.hoversShowDiagnostics === true,
    readFile: given.readFile === true,
    listFiles: given.listFiles === true,
    named: strings(given.named),
    snippets: strings(given.snippets),
    ...(typeof given.rulePage === 'string' ? { rulePage: given.rulePage } : {}),
    ...(typeof given.rulePages === 'string' ? { rulePages: given.rulePages } : {}),
  };
}
