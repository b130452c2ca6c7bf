/** The server in a browser's worker: everything it reads comes from its client. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { configFinder, createLinter, EXTENSIONS } from '../engine/index.ts';
import { clientFiles } from './files.ts';
import { startServer } from './server.ts';

const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
startServer(connection, (client) => clientFiles(connection, client), {
  extensions: EXTENSIONS,
  createLinter,
  configFinder,
});
