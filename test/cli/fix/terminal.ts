/** A program at a pseudo-terminal, by `script` of util-linux. */
import { type ChildProcess, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';

export const CLI = join(process.cwd(), 'dist/cli.js');

export interface AtTerminal {
  readonly child: ChildProcess;
  /** Types something; `\x03` is Ctrl-C, `\x04` Ctrl-D. */
  readonly type: (text: string) => void;
  /** Resolves once so much was printed. */
  readonly printed: (text: string) => Promise<void>;
  /** All that was printed, with simple line ends, and the exit status. */
  readonly ended: Promise<{ readonly out: string; readonly status: number | null }>;
}

/** Runs a command line of the shell in a folder; `"$NODE" "$CLI"` is ours. What was skipped is remembered in `node_modules/cache`. */
export function atTerminal(cwd: string, command: string): AtTerminal {
  const { FORCE_COLOR: _, ...env } = process.env;
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd,
    env: {
      ...env,
      NODE: process.execPath,
      CLI,
      NO_COLOR: '1',
      SHELL: '/bin/sh',
      XDG_CACHE_HOME: join(cwd, 'node_modules/cache'),
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let out = '';
  const waiting = new Set<() => void>();
  child.stdout.on('data', (chunk) => {
    out += String(chunk).replaceAll('\r\n', '\n');
    for (const look of waiting) look();
  });
  // What is typed after the end reaches nobody.
  child.stdin.on('error', () => {});
  const ended = new Promise<{ out: string; status: number | null }>((resolve) =>
    child.once('close', (status) => resolve({ out, status })),
  );
  return {
    child,
    type: (text) => void child.stdin.write(text),
    async printed(text) {
      const seen = new Promise<void>((resolve) => {
        const look = (): void => {
          if (!out.includes(text)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      });
      await Promise.race([
        seen,
        ended.then(() => {
          if (!out.includes(text)) throw new Error(`“${text}” was never printed:\n${out}`);
        }),
      ]);
    },
    ended,
  };
}

/** The number of the process that `started` names, once it is there: `sh -c 'echo $$ > pid; exec …'` writes it. */
export const pidIn = (cwd: string): number => Number(fs.readFileSync(join(cwd, 'node_modules/pid'), 'utf8'));
