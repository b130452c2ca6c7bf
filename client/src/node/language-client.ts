/** The language client for a server that is a process of Node, from a file of its own: most windows never need it. */
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';

/** @param module the server, absolute */
export function processClient(module: string, options: LanguageClientOptions): LanguageClient {
  const server = { module, transport: TransportKind.ipc };
  return new LanguageClient('uncanned', 'Uncanned', { run: server, debug: server }, options);
}
