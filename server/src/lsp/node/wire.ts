import { type Connection, ResponseError } from 'vscode-languageserver/node';
import type { Wire } from '../wire.ts';

/** A wire over the library's connection, which sees to it that the process ends when its client does. */
export const wireOf = (connection: Connection): Wire => ({
  onInitialize: (handler) => connection.onInitialize(handler),
  onRequest: (method, handler) => connection.onRequest(method, handler),
  onNotification: (method, handler) => connection.onNotification(method, handler),
  request: (method, params) =>
    params === undefined ? connection.sendRequest(method) : connection.sendRequest(method, params),
  notify(method, params) {
    try {
      void connection.sendNotification(method, params).catch(() => undefined);
    } catch {
      // A connection that is closed says so at once.
    }
  },
  error: (code, message, data) => new ResponseError(code, message, data),
});
