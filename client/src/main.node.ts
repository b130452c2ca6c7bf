import type { ExtensionContext } from 'vscode';
import { type Api, activateWith } from './extension.ts';

/** Starts the extension on the desktop and on remote machines: the server is a process of Node. */
export function activate(context: ExtensionContext): Promise<Api> {
  return activateWith(context, async (options) => {
    const { processClient } = await import('./node/language-client.ts');
    return processClient(context.asAbsolutePath('dist/server.js'), options);
  });
}
