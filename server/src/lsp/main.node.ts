/** The server as a process: `--stdio`, `--node-ipc` or `--socket` say how its client talks to it. */
import { createConnection } from 'vscode-languageserver/node';
import { configFinder, createLinter, EXTENSIONS } from '../engine/index.ts';
import { clientFiles } from './files.ts';
import { diskFiles } from './node/files.ts';
import { startServer } from './server.ts';

const connection = createConnection();
startServer(connection, (client) => diskFiles(clientFiles(connection, client)), {
  extensions: EXTENSIONS,
  createLinter,
  configFinder,
});
