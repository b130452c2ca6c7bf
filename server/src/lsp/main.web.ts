/** The server in a browser's worker: everything it reads comes from its client. */
import { checkLibrary, configFinder, createLinter, EXTENSIONS } from '../engine/index.ts';
import { clientFiles } from './files.ts';
import { startServer } from './server.ts';
import { type WorkerPort, workerWire } from './worker-wire.ts';

const wire = workerWire(globalThis as unknown as WorkerPort);
// The worker ends when its client ends it: there is nothing to put in order before.
wire.onRequest('shutdown', async () => null);
startServer(wire, (client) => clientFiles(wire, client), {
  extensions: EXTENSIONS,
  createLinter,
  configFinder,
  checkLibrary,
  today: () => new Date().toISOString().slice(0, 10),
});
