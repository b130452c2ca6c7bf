import type { Configuration } from './configuration.ts';
import { diagnosticsOf, type Shows } from './diagnostics.ts';
import type { Documents } from './documents.ts';
import type { Judgement } from './judge.ts';
import type { Library } from './library.ts';
import { logError, messageOf, type Wire } from './wire.ts';

/** How long after a key the text is judged, in milliseconds: a client that cannot pull does not say when it is ready. */
const DELAY = 120;

/**
 * Sends diagnostics of open documents to a client that cannot pull them.
 * @param judged is called with each new judgement
 * @returns `again`, which judges and sends all of them once more
 */
export function pushDiagnostics(o: {
  readonly wire: Wire;
  readonly documents: Documents;
  readonly configuration: Configuration;
  readonly judge: Library;
  readonly shows: Shows;
  readonly judged: (judgement: Judgement) => void;
}): { readonly again: () => void } {
  const { wire, documents, configuration, judge, shows, judged } = o;
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  const send = async (uri: string): Promise<void> => {
    const judgement = await judge.open(uri);
    // Config files carry their own problems, which are sent when they are read.
    if (judgement === undefined || configuration.isConfig(uri)) return;
    judged(judgement);
    wire.notify('textDocument/publishDiagnostics', {
      uri,
      version: judgement.version,
      diagnostics: diagnosticsOf(judgement, shows),
    });
  };
  const sendSoon = (uri: string, delay: number): void => {
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => {
        waiting.delete(uri);
        send(uri).catch((error: unknown) => logError(wire, `Uncanned could not check ${uri}: ${messageOf(error)}`));
      }, delay),
    );
  };

  judge.onDidChange.on((uris) => {
    for (const uri of uris) if (documents.get(uri) !== undefined) sendSoon(uri, DELAY);
  });
  documents.onDidOpen.on((document) => sendSoon(document.uri, 0));
  documents.onDidChange.on((document) => sendSoon(document.uri, DELAY));
  documents.onDidClose.on(({ uri }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    if (!configuration.isConfig(uri)) wire.notify('textDocument/publishDiagnostics', { uri, diagnostics: [] });
  });
  return {
    again() {
      for (const { uri } of documents.all()) sendSoon(uri, 0);
    },
  };
}
