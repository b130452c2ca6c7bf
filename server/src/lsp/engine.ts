import type { Config, Linter, Span } from '../engine/index.ts';

/** What the server needs of the engine: given from outside, so that a test can watch or replace it. */
export interface Engine {
  /** Endings of the files that some host reads, with the dot, lower case. */
  readonly extensions: readonly string[];
  createLinter(config: Config): Linter;
  resolveConfig(read: (path: string) => Promise<string | undefined>, file: string): Promise<ResolvedConfig>;
}

export interface ResolvedConfig {
  readonly config: Config;
  /** Path of the config file in force; absent where there is none. */
  readonly path?: string;
  readonly problems: readonly ConfigProblem[];
}

export interface ConfigProblem {
  /** The config file the problem is in. */
  readonly path: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
  readonly at: Span;
}
