import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { ClientCommands, InitializationOptions, Status } from '../../server/src/protocol.ts';
import { documentSelector } from './documents.ts';
import { answerFileRequests } from './files.ts';
import { RULE_PAGE } from './rule-pages.ts';

/** Makes a client for the server: as a process or as a worker. */
export type NewClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The language server, as the rest of the extension sees it. */
export interface Server extends vscode.Disposable {
  /** Starts it where it does not run. Resolves to it; undefined where it could not be started (the person was told). */
  start(): Promise<BaseLanguageClient | undefined>;
  /** Stops it where it runs, and starts it. */
  restart(): Promise<void>;
  /** Has all of an open document judged as one reply, whatever it looks like: a person asked for it. */
  name(uri: vscode.Uri): Promise<void>;
  /** Tells it that a file it may watch was written. */
  wrote(uri: vscode.Uri): Promise<void>;
  /** The running client. */
  client(): BaseLanguageClient | undefined;
  /** What it said last of a document. */
  status(uri: string): Status | undefined;
  readonly onStatus: vscode.Event<Status>;
  /** It came up, or it is gone and why: one sentence for a person. */
  readonly onState: vscode.Event<{ readonly running: boolean; readonly failure?: string }>;
}

/** The languages of `contributes.snippets`. */
const SNIPPETS = ['markdown', 'plaintext', 'html'];
const COMMANDS: readonly (keyof ClientCommands)[] = [
  'uncanned.openRule',
  'uncanned.select',
  'uncanned.showReply',
  'uncanned.extendConfig',
];

/** @param extension the folder of the extension */
export function serverOf(newClient: NewClient, log: vscode.LogOutputChannel, extension: vscode.Uri): Server {
  const onStatus = new vscode.EventEmitter<Status>();
  const onState = new vscode.EventEmitter<{ running: boolean; failure?: string }>();
  const known = new Map<string, Status>();
  const named = new Set<string>();
  let client: BaseLanguageClient | undefined;
  let starting: Promise<BaseLanguageClient | undefined> | undefined;

  const options = (): LanguageClientOptions => ({
    documentSelector: documentSelector(),
    outputChannel: log,
    traceOutputChannel: log,
    // Never shown unasked: the status item says what went wrong.
    revealOutputChannelOn: 4,
    initializationOptions: {
      commands: COMMANDS,
      rulePage: RULE_PAGE,
      rulePages: vscode.Uri.joinPath(extension, 'dist/rule-pages.json').toString(),
      hoversShowDiagnostics: true,
      readFile: true,
      listFiles: true,
      named: [...named],
      snippets: SNIPPETS,
    } satisfies InitializationOptions,
    markdown: { isTrusted: { enabledCommands: ['uncanned.openRule'] } },
  });

  const startOnce = async (): Promise<BaseLanguageClient | undefined> => {
    try {
      const fresh = await newClient(options());
      fresh.onNotification('uncanned/status', (status: Status) => {
        known.set(status.uri, status);
        onStatus.fire(status);
      });
      answerFileRequests(fresh);
      await fresh.start();
      client = fresh;
      fresh.onDidChangeState(() => {
        if (client !== fresh) return;
        const running = fresh.isRunning();
        onState.fire(
          running ? { running } : { running, failure: vscode.l10n.t('Uncanned stopped working. Restart it.') },
        );
      });
      onState.fire({ running: true });
      return fresh;
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      onState.fire({ running: false, failure: vscode.l10n.t('Uncanned could not start. Its output says why.') });
      return undefined;
    }
  };

  const start = (): Promise<BaseLanguageClient | undefined> => {
    starting ??= startOnce();
    return starting;
  };

  const stop = async (): Promise<void> => {
    const running = await starting;
    starting = undefined;
    client = undefined;
    known.clear();
    // A server that hangs is not waited for.
    await running?.dispose(2000).catch((error: unknown) => log.warn(String(error)));
  };

  const closed = vscode.workspace.onDidCloseTextDocument(({ uri }) => named.delete(uri.toString()));

  return {
    start,
    async restart() {
      await stop();
      await start();
    },
    async name(uri) {
      named.add(uri.toString());
      const running = await start();
      await running?.sendNotification('uncanned/named', { uri: uri.toString() });
    },
    async wrote(uri) {
      const changes = [{ uri: uri.toString(), type: 1 }];
      if (client?.isRunning() === true) await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
    },
    client: () => (client?.isRunning() === true ? client : undefined),
    status: (uri) => known.get(uri),
    onStatus: onStatus.event,
    onState: onState.event,
    dispose() {
      closed.dispose();
      void stop();
      onStatus.dispose();
      onState.dispose();
    },
  };
}
