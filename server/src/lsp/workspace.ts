import type {
  Diagnostic,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { hash } from '../engine/index.ts';
import type { Configuration } from './configuration.ts';
import { diagnosticsOf, type Shows } from './diagnostics.ts';
import type { Documents } from './documents.ts';
import type { Judge, Judgement } from './judge.ts';
import type { Library } from './library.ts';
import { type CancellationToken, event, SERVER_CANCELLED, type Wire } from './wire.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

/**
 * Answers pulls for the whole workspace, once the settings ask for it: every file of the open folders that may hold
 * replies and is not open in an editor.
 *
 * Clients ask again as soon as they are answered. A request that would bring nothing new is therefore held until
 * something changes, as the protocol suggests; the first one of a client is answered at once.
 */
export function workspaceDiagnostics(o: {
  readonly wire: Wire;
  readonly documents: Documents;
  readonly configuration: Configuration;
  readonly judge: Judge;
  readonly library: Library;
  readonly workspace: WorkspaceFiles;
  readonly shows: Shows;
}): { readonly filesChanged: () => void } {
  const { wire, documents, configuration, judge, library, workspace, shows } = o;
  const news = event<void>();
  /** Rises with every change; `reported` is where the last complete report stood. */
  let now = 1;
  let reported = 0;
  const changed = (): void => {
    now++;
    news.fire();
  };
  configuration.onDidChange.on(changed);
  documents.onDidOpen.on(changed);
  documents.onDidClose.on(changed);

  const nextChange = (token: CancellationToken): Promise<void> =>
    new Promise((resolve, reject) => {
      const cancelled = wire.error(SERVER_CANCELLED, 'Cancelled', { retriggerRequest: false });
      // A token that was cancelled before it was handed over fires no event.
      if (token.isCancellationRequested) {
        reject(cancelled);
        return;
      }
      const listening = [
        news.on(() => settle(resolve)),
        token.onCancellationRequested(() => settle(() => reject(cancelled))),
      ];
      const settle = (then: () => void): void => {
        for (const listener of listening) listener.dispose();
        then();
      };
    });

  const report = async (
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    send: (item: WorkspaceDocumentDiagnosticReport) => void,
  ): Promise<void> => {
    const previous = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
    const asked = (await configuration.workspaceSettings()).scope === 'workspace';
    // A closed file that changes on disk is news.
    if (asked) await workspace.watch();
    const wanted = asked ? await workspace.list() : [];
    const gone = new Set(previous.keys());
    library.keepOnly(new Set(wanted));
    // All are judged before the first is told: what replies say of each other depends on the last one too.
    const judged: { readonly uri: string; readonly resultId: string; readonly items: Diagnostic[] }[] = [];
    for (const uri of wanted) {
      if (token.isCancellationRequested) return;
      gone.delete(uri);
      if (documents.get(uri) !== undefined) continue; // Its own pull reports it.
      const judgement = await judge.closed(uri, token);
      if (judgement === undefined) continue;
      library.keep(uri, judgement);
      if (judgement.result.recognised || previous.has(uri))
        judged.push({ uri, resultId: idOf(judgement), items: diagnosticsOf(judgement, shows) });
    }
    for (const { uri, ...alone } of judged) {
      if (token.isCancellationRequested) return;
      // Read once more rather than kept: of all files of a workspace only a few have such findings.
      const judgement = library.hasFindings(uri) ? await library.closed(uri, token) : undefined;
      const { resultId, items } =
        judgement === undefined ? alone : { resultId: idOf(judgement), items: diagnosticsOf(judgement, shows) };
      if (previous.get(uri) === resultId) send({ kind: 'unchanged', uri, version: null, resultId });
      else send({ kind: 'full', uri, version: null, resultId, items });
    }
    for (const uri of gone) {
      if (documents.get(uri) === undefined) send({ kind: 'full', uri, version: null, items: [] });
    }
  };

  library.onDidChange.on((uris) => {
    if (uris.some((uri) => documents.get(uri) === undefined)) changed();
  });

  wire.onRequest(
    'workspace/diagnostic',
    async (params: WorkspaceDiagnosticParams, token): Promise<WorkspaceDiagnosticReport> => {
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      const partial = params.partialResultToken;
      const send = (item: WorkspaceDocumentDiagnosticReport): void => {
        if (partial === undefined) items.push(item);
        else wire.notify('$/progress', { token: partial, value: { items: [item] } });
      };
      while (reported === now) await nextChange(token);
      const at = now;
      await report(params, token, send);
      if (!token.isCancellationRequested) reported = at;
      return { items };
    },
  );

  return { filesChanged: changed };
}

/** The text, the config and what the library says: what a client is told is the same where these are. */
const idOf = ({ source, ruling, stamp }: Judgement): string => `${hash(source)}.${ruling.stamp}${stamp}`;
