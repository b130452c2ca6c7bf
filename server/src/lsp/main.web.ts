/**
 * The server in a browser's worker: everything it reads comes from its client. Its bundle is what the server in Node is made
 * of too, so that the engine is in the package once: who loads it says what to do with it (build/targets.mjs).
 */
import { start } from './start.ts';
import { type WorkerPort, workerWire } from './worker-wire.ts';

export { start };

/** Serves the client of this worker. */
export function startWorker(): void {
  const wire = workerWire(globalThis as unknown as WorkerPort);
  // The worker ends when its client ends it: there is nothing to put in order before.
  wire.onRequest('shutdown', async () => null);
  start(wire, (client) => client);
}
