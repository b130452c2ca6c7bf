/** A server and a client in one process, joined by two streams. */
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type Range,
  type SnippetTextEdit,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Engine } from '../../server/src/lsp/engine.ts';
import { clientFiles } from '../../server/src/lsp/files.ts';
import { wireOf } from '../../server/src/lsp/node/wire.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import type { InitializationOptions, ListFilesParams, ReadFileParams, Status } from '../../server/src/protocol.ts';

export interface Started {
  readonly client: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** URI → text: the files that the client can read for the server. */
  readonly files: Map<string, string>;
  /** URI → what was pushed last. */
  readonly pushed: Map<string, readonly Diagnostic[]>;
  /** URI → the last status. */
  readonly statuses: Map<string, Status>;
  /** What the client answers to a question for settings. */
  readonly settings: { enable?: boolean; scope?: string; codeLens?: boolean };
  /** How often the server asked to pull again. */
  refreshes(): number;
  /** Globs that the server watches, in the order of registration. */
  readonly watchers: unknown[];
  readonly logged: string[];
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(uri: string, version: number, ...changes: readonly { range?: Range; text: string }[]): Promise<void>;
  close(uri: string): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  actions(uri: string, range: Range, only?: string[], diagnostics?: Diagnostic[]): Promise<CodeAction[]>;
}

const PULLING: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown'] },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
};

/** Capabilities of an editor from before pulled diagnostics and snippets in edits. */
export const PLAIN: ClientCapabilities = { textDocument: { hover: { contentFormat: ['plaintext'] } } };

const started: { dispose(): void }[] = [];

export async function start(
  engine: Engine,
  o: {
    readonly capabilities?: ClientCapabilities;
    readonly options?: InitializationOptions;
    readonly folders?: readonly string[];
    readonly files?: Readonly<Record<string, string>>;
    readonly settings?: { enable?: boolean; scope?: string; codeLens?: boolean };
  } = {},
): Promise<Started> {
  const up = new PassThrough();
  const down = new PassThrough();
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  const wire = wireOf(server);
  startServer(wire, (options) => clientFiles(wire, options), engine);
  server.listen();

  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const files = new Map(Object.entries(o.files ?? {}));
  const pushed = new Map<string, readonly Diagnostic[]>();
  const statuses = new Map<string, Status>();
  const settings = { ...o.settings };
  const watchers: unknown[] = [];
  const logged: string[] = [];
  let refreshes = 0;
  client.onNotification('textDocument/publishDiagnostics', (params: { uri: string; diagnostics: Diagnostic[] }) => {
    pushed.set(params.uri, params.diagnostics);
  });
  client.onNotification('uncanned/status', (status: Status) => {
    statuses.set(status.uri, status);
  });
  client.onNotification('window/logMessage', ({ message }: { message: string }) => {
    logged.push(message);
  });
  client.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => settings));
  client.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++;
    return null;
  });
  client.onRequest(
    'client/registerCapability',
    ({ registrations }: { registrations: { registerOptions?: { watchers?: { globPattern: unknown }[] } }[] }) => {
      for (const each of registrations)
        watchers.push(...(each.registerOptions?.watchers ?? []).map((w) => w.globPattern));
      return null;
    },
  );
  client.onRequest('uncanned/readFile', ({ uri }: ReadFileParams) => {
    const text = files.get(uri);
    return text === undefined ? null : { text };
  });
  client.onRequest('uncanned/listFiles', ({ folder, include }: ListFilesParams) => {
    const endings = /\{(.*)\}/.exec(include)?.[1]?.split(',') ?? [];
    return [...files.keys()].filter((uri) => uri.startsWith(`${folder}/`) && endings.some((end) => uri.endsWith(end)));
  });
  client.listen();

  const folders = (o.folders ?? []).map((uri) => ({ uri, name: uri }));
  const params: InitializeParams = {
    processId: null,
    rootUri: null,
    capabilities: o.capabilities ?? PULLING,
    workspaceFolders: folders,
    initializationOptions: { readFile: true, listFiles: true, ...o.options },
  };
  const initialized = await client.sendRequest<InitializeResult>('initialize', params);
  await client.sendNotification('initialized', {});
  started.push({
    dispose() {
      client.dispose();
      server.dispose();
      up.destroy();
      down.destroy();
    },
  });
  return {
    client,
    initialized,
    files,
    pushed,
    statuses,
    settings,
    watchers,
    logged,
    refreshes: () => refreshes,
    open: (uri, text, languageId = 'markdown') =>
      client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, ...contentChanges) =>
      client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    close: (uri) => client.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    pull: (uri, previousResultId) =>
      client.sendRequest('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      }),
    actions: (uri, range, only, diagnostics = []) =>
      client.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics, ...(only === undefined ? {} : { only }) },
      }),
  };
}

/** Ends all servers of a test: call it after each. */
export function stopAll(): void {
  for (const each of started.splice(0)) each.dispose();
}

/** Waits until a condition holds; gives up, so that a failing test ends, after ten seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 2) {
    if (waited > 10_000) throw new Error(`This never came to hold: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** @returns a report's diagnostics; fails where it says that nothing changed. */
export function items(report: DocumentDiagnosticReport): readonly Diagnostic[] {
  if (report.kind !== 'full') throw new Error('The report says that nothing changed.');
  return report.items;
}

/** @returns the range of the first place where `part` stands in `text`. */
export function rangeOf(text: string, part: string): Range {
  const at = text.indexOf(part);
  if (at < 0) throw new Error(`"${part}" does not stand in the text.`);
  const document = TextDocument.create('', '', 0, text);
  return { start: document.positionAt(at), end: document.positionAt(at + part.length) };
}

/** @returns the edits of one document. */
export function editsOf(edit: WorkspaceEdit | undefined): readonly (TextEdit | SnippetTextEdit)[] {
  const change = edit?.documentChanges?.[0];
  if (change !== undefined && 'edits' in change) return change.edits;
  return Object.values(edit?.changes ?? {})[0] ?? [];
}

/** @returns the text after plain edits. */
export function applied(text: string, edit: WorkspaceEdit | undefined): string {
  const edits = editsOf(edit).map((each) => {
    if (!('newText' in each)) throw new Error('The edit is a snippet.');
    return each;
  });
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits);
}
