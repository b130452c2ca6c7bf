import { type ExtensionContext, Uri } from 'vscode';
import { type Api, activateWith } from './extension.ts';

/** The one thing used here of what a browser has and Node has not. */
declare class Worker {
  constructor(script: string);
}

/** Starts the extension in a browser: the server is a worker, and reads files through the editor. */
export function activate(context: ExtensionContext): Promise<Api> {
  return activateWith(context, async (options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
    return new LanguageClient('uncanned', 'Uncanned', async () => new Worker(script), options);
  });
}
