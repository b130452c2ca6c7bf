/** The server as a process: `--stdio`, `--node-ipc`, `--socket` or `--pipe` say how its client talks to it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { checkLibrary, configFinder, createLinter, EXTENSIONS } from '../engine/index.ts';
import { clientFiles } from './files.ts';
import { diskFiles } from './node/files.ts';
import { wireOf } from './node/wire.ts';
import { startServer } from './server.ts';

const connection = createConnection();
const wire = wireOf(connection);
startServer(
  wire,
  (client) => diskFiles(clientFiles(wire, client)),
  {
    extensions: EXTENSIONS,
    createLinter,
    configFinder,
    checkLibrary,
    today: () => new Date().toISOString().slice(0, 10),
  },
  pathToFileURL(join(__dirname, 'rule-pages.json')).href,
);
connection.listen();
