import type { Io } from './io.ts';
import { count, thousands } from './report/words.ts';

/** A run shorter than this (milliseconds) is over before anyone wonders. */
const PATIENCE = 1000;
const PAUSE = 100;

export interface Progress {
  /** @param done how many have been checked */
  readonly tick: (done: number) => void;
  /** Wipes the line. */
  readonly end: () => void;
}

/**
 * Says on standard error how far a long run has come, while a person watches.
 * @param one what is counted
 */
export function progress(io: Io, total: number, one = 'file'): Progress {
  if (!io.err.isTerminal) return { tick: () => {}, end: () => {} };
  let next = io.now() + PATIENCE;
  let shown = false;
  return {
    tick(done) {
      const now = io.now();
      if (now < next) return;
      next = now + PAUSE;
      shown = true;
      io.err.write(`\r\x1b[KChecked ${thousands(done)} of ${count(total, one)}…`);
    },
    end() {
      if (shown) io.err.write('\r\x1b[K');
    },
  };
}
