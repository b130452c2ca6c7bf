/** The server as a process: `--stdio`, `--node-ipc`, `--socket` or `--pipe` say how its client talks to it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { configFinder, createLinter, EXTENSIONS } from '../engine/index.ts';
import { clientFiles } from './files.ts';
import { diskFiles } from './node/files.ts';
import { wireOf } from './node/wire.ts';
import { startServer } from './server.ts';

/** The catalogue's phrases, read already, as they lie beside the program. */
const phrases = (): string | undefined => {
  try {
    return readFileSync(join(__dirname, 'phrases.json'), 'utf8');
  } catch {
    return undefined; // The program was copied without them: they are read anew.
  }
};

const connection = createConnection();
const wire = wireOf(connection);
startServer(
  wire,
  (client) => diskFiles(clientFiles(wire, client)),
  { extensions: EXTENSIONS, createLinter: (config) => createLinter(config, { phrases }), configFinder },
  pathToFileURL(join(__dirname, 'rule-pages.json')).href,
);
connection.listen();
