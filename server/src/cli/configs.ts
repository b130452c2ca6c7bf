import type { Config, Linter } from '../engine/index.ts';
import { createLinter, DEFAULT_CONFIG } from '../engine/index.ts';
import type { Io } from './io.ts';

/** A config and the linter made for it. */
export interface Settled {
  readonly config: Config;
  readonly linter: Linter;
}

/** Which config holds for which file. */
export interface Configs {
  /**
   * The config for the files of a folder: the nearest one above it, or the one that was named.
   * @param folder absolute
   * @returns undefined where it has mistakes; they are said in `faults`, once
   */
  readonly forFolder: (folder: string) => Settled | undefined;
  /** What is wrong with configs met so far, a message each, with file, line and column. */
  readonly faults: () => readonly string[];
}

export function configsOf(_io: Io, _named: string | undefined): Configs {
  const settled = { config: DEFAULT_CONFIG, linter: createLinter(DEFAULT_CONFIG) };
  return { forFolder: () => settled, faults: () => [] };
}
