/** The server as a process: `--stdio`, `--node-ipc`, `--socket` or `--pipe` say how its client talks to it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { diskFiles } from './node/files.ts';
import { wireOf } from './node/wire.ts';
import { start } from './start.ts';

const connection = createConnection();
start(wireOf(connection), diskFiles, pathToFileURL(join(__dirname, 'rule-pages.json')).href);
connection.listen();
