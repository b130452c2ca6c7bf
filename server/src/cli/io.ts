import { relative } from 'node:path';

/** What a command may touch outside itself: the process's own in `process-io.ts`, made up in tests. */
export interface Io {
  readonly cwd: string;
  /** The folder of the program itself: what came with it lies there. */
  readonly home: string;
  /** What a person types to start the program: `uncanned`, or `node …/dist/cli.js`. */
  readonly command: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
  /** Standard input, as it comes. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /**
   * Asks a person for a line. Absent where standard input is no terminal.
   * @returns undefined where they end it: Ctrl-C, Ctrl-D; every later question is answered so as well
   */
  readonly ask?: (prompt: string) => Promise<string | undefined>;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: () => string;
}

export interface Output {
  readonly write: (text: string | Uint8Array) => void;
  readonly isTerminal: boolean;
  /** How wide the terminal is; undefined where there is none. */
  readonly columns: number | undefined;
}

/** The exit statuses: never a count. */
export const CLEAN = 0;
export const FOUND = 1;
export const FAULT = 2;

/** A path as a person would type it after a command. */
export const argument = (path: string): string => (/\s/.test(path) ? `"${path}"` : path);

/**
 * @param script the program that Node runs, absolute
 * @returns what a person types to start it from a folder
 */
export function commandFor(script: string, cwd: string): string {
  if (!script.endsWith('.js')) return 'uncanned';
  const path = relative(cwd, script);
  return `node ${argument(path.startsWith('..') ? script : path)}`;
}

/** Says that something went wrong, on standard error. */
export const complain = (io: Io, message: string): void => io.err.write(`uncanned: ${message}\n`);
