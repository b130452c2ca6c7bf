import type {
  Diagnostic,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  FullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Configuration } from './configuration.ts';
import { diagnosticsOf, type Shows } from './diagnostics.ts';
import type { Documents } from './documents.ts';
import type { Judge, Judgement } from './judge.ts';
import { REQUEST_CANCELLED, type Wire } from './wire.ts';

/**
 * Answers pulls for one document. A report's `resultId` names the text and the rules it was made with: a client that has
 * it already is told that nothing changed; what did not change is not linted again.
 * @param judged is called with each new judgement of an open document
 */
export function pullDiagnostics(o: {
  readonly wire: Wire;
  readonly documents: Documents;
  readonly configuration: Configuration;
  readonly judge: Judge;
  readonly shows: Shows;
  readonly judged: (judgement: Judgement) => void;
}): void {
  const { wire, documents, configuration, judge, shows, judged } = o;
  wire.onRequest(
    'textDocument/diagnostic',
    async (params: DocumentDiagnosticParams, token): Promise<DocumentDiagnosticReport> => {
      const { uri } = params.textDocument;
      if (documents.get(uri) === undefined) {
        // Closed: the last pull of a client that watches the whole workspace. Otherwise it must show nothing any more.
        const all = (await configuration.workspaceSettings()).scope === 'workspace';
        const judgement = all ? await judge.closed(uri, token) : undefined;
        return full(judgement === undefined ? [] : diagnosticsOf(judgement, shows));
      }
      const judgement = await judge.open(uri, token);
      if (token.isCancellationRequested) throw wire.error(REQUEST_CANCELLED, 'Cancelled');
      if (judgement === undefined) return full([]);
      const resultId = judgement.stamp;
      if (params.previousResultId === resultId) return { kind: 'unchanged', resultId };
      judged(judgement);
      return { ...full(diagnosticsOf(judgement, shows)), resultId };
    },
  );
}

const full = (items: Diagnostic[]): FullDocumentDiagnosticReport => ({
  kind: 'full',
  items,
});
