import type { InitializeParams, InitializeResult } from 'vscode-languageserver';

/**
 * What the server needs of a connection: a few verbs. The libraries that speak JSON-RPC know far more, and in a browser
 * every kilobyte of them is loaded; so only the mains know one.
 */
export interface Wire {
  onInitialize(handler: (params: InitializeParams) => InitializeResult): void;
  onRequest<P>(method: string, handler: (params: P, token: CancellationToken) => Promise<unknown>): void;
  onNotification<P>(method: string, handler: (params: P) => void): void;
  request<R>(method: string, params?: object): Promise<R>;
  /** Never fails: a client that has gone needs no news. */
  notify(method: string, params: object): void;
  /** What a handler throws so that the client is answered with this error. */
  error(code: number, message: string, data?: object): Error;
}

export interface CancellationToken {
  readonly isCancellationRequested: boolean;
  /** Fires once. A token that was cancelled before it was handed over may never fire. */
  readonly onCancellationRequested: (listener: () => void) => { dispose(): void };
}

/** The client asked to stop. */
export const REQUEST_CANCELLED = -32800;
/** The server stops; `retriggerRequest` says whether to ask again. */
export const SERVER_CANCELLED = -32802;

/** Writes to the client's log. */
export const logError = (wire: Wire, message: string): void => wire.notify('window/logMessage', { type: 1, message });
export const logWarning = (wire: Wire, message: string): void => wire.notify('window/logMessage', { type: 2, message });

/** @returns what an error says, with the place where it arose. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

let registered = 0;

/** Asks the client to tell of something it does not tell by itself. */
export const register = (wire: Wire, method: string, registerOptions: object): Promise<void> =>
  wire.request('client/registerCapability', {
    registrations: [{ id: `uncanned-${++registered}`, method, registerOptions }],
  });

/** Something that happens again and again. */
export interface Event<T> {
  on(listener: (value: T) => void): { dispose(): void };
  fire(value: T): void;
}

export function event<T>(): Event<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    on(listener) {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
    fire(value) {
      for (const listener of [...listeners]) listener(value);
    },
  };
}
