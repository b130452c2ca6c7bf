/** The server in a browser's worker: everything it reads comes from its client. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createMessageConnection,
  ResponseError,
} from 'vscode-jsonrpc/browser';
import { configFinder, createLinter, EXTENSIONS } from '../engine/index.ts';
import { clientFiles } from './files.ts';
import { startServer } from './server.ts';
import type { Wire } from './wire.ts';

const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createMessageConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
const wire: Wire = {
  onInitialize: (handler) => connection.onRequest('initialize', handler),
  onRequest: (method, handler) => connection.onRequest(method, handler),
  onNotification: (method, handler) => connection.onNotification(method, handler),
  request: (method, params) =>
    params === undefined ? connection.sendRequest(method) : connection.sendRequest(method, params),
  notify: (method, params) => void connection.sendNotification(method, params).catch(() => undefined),
  error: (code, message, data) => new ResponseError(code, message, data),
};
// The worker ends when its client ends it: there is nothing to put in order before.
connection.onRequest('shutdown', () => null);
startServer(wire, (client) => clientFiles(wire, client), { extensions: EXTENSIONS, createLinter, configFinder });
connection.listen();
