/**
 * JSON-RPC over the messages of a browser's worker: each is an object already, so that nothing has to be framed or parsed.
 * A library that can do more is 55 KB, and all of them are loaded before the first finding.
 */
import type { InitializeParams } from 'vscode-languageserver';
import { type CancellationToken, event, logError, messageOf, type Wire } from './wire.ts';

/** What a worker has to speak with its page. */
export interface WorkerPort {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
}

interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

type Id = number | string;

const METHOD_NOT_FOUND = -32601;
const INTERNAL_ERROR = -32603;

/** What a handler throws so that the client is answered with this error. */
interface RpcError extends Error {
  readonly code: number;
  readonly data?: object;
}

const rpcError = (code: number, message: string, data?: object): RpcError =>
  Object.assign(new Error(message), { code, ...(data === undefined ? {} : { data }) });

const isRpcError = (error: unknown): error is RpcError =>
  error instanceof Error && 'code' in error && typeof error.code === 'number';

/** A token for one request, and what cancels it. */
function cancellation(): { readonly token: CancellationToken; readonly cancel: () => void } {
  const cancelled = event<void>();
  let requested = false;
  return {
    token: {
      get isCancellationRequested() {
        return requested;
      },
      onCancellationRequested: (listener) => cancelled.on(listener),
    },
    cancel() {
      if (requested) return;
      requested = true;
      cancelled.fire();
    },
  };
}

/** Speaks with the client of this worker. Listens from now on. */
export function workerWire(port: WorkerPort): Wire {
  const requests = new Map<string, (params: unknown, token: CancellationToken) => unknown>();
  const notifications = new Map<string, (params: unknown) => void>();
  /** Requests of the client that are being answered. */
  const open = new Map<Id, () => void>();
  /** Requests to the client that wait for an answer. */
  const asked = new Map<Id, { readonly done: (result: unknown) => void; readonly failed: (error: Error) => void }>();
  let last = 0;

  const send = (message: object): void => port.postMessage({ jsonrpc: '2.0', ...message });

  async function answer(id: Id, method: string, params: unknown): Promise<void> {
    const handler = requests.get(method);
    const { token, cancel } = cancellation();
    open.set(id, cancel);
    try {
      if (handler === undefined) throw rpcError(METHOD_NOT_FOUND, `Unknown request ${method}`);
      send({ id, result: (await handler(params, token)) ?? null });
    } catch (error) {
      send({ id, error: errorOf(error) });
    } finally {
      open.delete(id);
    }
  }

  function settle(id: Id, { result, error }: Message): void {
    const waiting = asked.get(id);
    asked.delete(id);
    if (error === undefined) waiting?.done(result);
    else waiting?.failed(new Error(error.message));
  }

  function hear(method: string, params: unknown): void {
    try {
      if (method === '$/cancelRequest') open.get((params as { readonly id: Id }).id)?.();
      else notifications.get(method)?.(params);
    } catch (error) {
      logError(wire, messageOf(error));
    }
  }

  port.onmessage = ({ data }) => {
    const message = data as Message;
    const id = message.id ?? undefined;
    if (message.method === undefined) {
      if (id !== undefined) settle(id, message);
    } else if (id !== undefined) void answer(id, message.method, message.params);
    else hear(message.method, message.params);
  };

  const wire: Wire = {
    onInitialize: (handler) => requests.set('initialize', (params) => handler(params as InitializeParams)),
    onRequest: <P>(method: string, handler: (params: P, token: CancellationToken) => Promise<unknown>) =>
      requests.set(method, (params, token) => handler(params as P, token)),
    onNotification: <P>(method: string, handler: (params: P) => void) =>
      notifications.set(method, (params) => handler(params as P)),
    request: <R>(method: string, params?: object) =>
      new Promise<R>((resolve, reject) => {
        const id = ++last;
        asked.set(id, { done: (result) => resolve(result as R), failed: reject });
        send({ id, method, ...(params === undefined ? {} : { params }) });
      }),
    notify: (method, params) => send({ method, params }),
    error: rpcError,
  };
  return wire;
}

function errorOf(error: unknown): object {
  if (!isRpcError(error)) return { code: INTERNAL_ERROR, message: String(error) };
  const { code, message, data } = error;
  return { code, message, ...(data === undefined ? {} : { data }) };
}
