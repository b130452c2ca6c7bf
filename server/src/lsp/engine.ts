import type { Config, ConfigFinder, checkLibrary, Linter, ReadText } from '../engine/index.ts';

/** What the server needs of the engine: given from outside, so that a test can watch or replace it. */
export interface Engine {
  /** Endings of the files that some host reads, with the dot, lower case. */
  readonly extensions: readonly string[];
  readonly createLinter: (config: Config) => Linter;
  readonly configFinder: (read: ReadText) => ConfigFinder;
  /** Compares the replies of several files; absent where each file is judged by itself. */
  readonly checkLibrary?: typeof checkLibrary;
  /** The day it is, `YYYY-MM-DD`. */
  readonly today?: () => string;
}
