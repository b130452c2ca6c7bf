import type { ExtensionContext } from 'vscode';
import { type Api, activateWith } from './extension.ts';

/** Starts the extension on the desktop and on remote machines: the server is a process of Node. */
export function activate(context: ExtensionContext): Promise<Api> {
  return activateWith(context, async (options) => {
    // Loaded when the server is first needed: most windows hold no replies.
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
    return new LanguageClient('uncanned', 'Uncanned', { run: server, debug: server }, options);
  });
}
