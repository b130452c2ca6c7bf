/** What is the same wherever the server runs: itself, with the engine in it. */
import { checkLibrary, configFinder, createLinter, EXTENSIONS } from '../engine/index.ts';
import { clientFiles, type FileReader } from './files.ts';
import { startServer } from './server.ts';
import type { Wire } from './wire.ts';

/**
 * Serves the client at the other end of a wire.
 * @param files the reader to use, given one that asks the client
 * @param rulePages URI of the reading matter of rules; where absent the client may know it
 */
export function start(wire: Wire, files: (client: FileReader) => FileReader, rulePages?: string): void {
  const engine = {
    extensions: EXTENSIONS,
    createLinter,
    configFinder,
    checkLibrary,
    today: () => new Date().toISOString().slice(0, 10),
  };
  startServer(wire, (options) => files(clientFiles(wire, options)), engine, rulePages);
}
