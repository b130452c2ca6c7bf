import { type ExtensionContext, Uri } from 'vscode';
import { type Api, activateWith } from './extension.ts';

/** The one thing used here of what a browser has and Node has not. */
declare class Worker {
  constructor(script: string);
}

/** Starts the extension in a browser: the server is a worker, and reads files through the editor. */
export function activate(context: ExtensionContext): Promise<Api> {
  return activateWith(context, async (options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import(
      'vscode-languageclient/browser'
    );
    const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
    // Handed a worker, the client asks whether it is a `Worker`. In an extension host that is a worker itself, VS Code puts
    // a constructor of its own in that place, and what it makes is none: so its messages are handed over instead.
    const start = async () => {
      const worker = new Worker(script) as ConstructorParameters<typeof BrowserMessageReader>[0];
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return new LanguageClient('uncanned', 'Uncanned', start, options);
  });
}
