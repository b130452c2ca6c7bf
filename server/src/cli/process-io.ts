import { isatty } from 'node:tty';
import { asker } from './ask.ts';
import { commandFor, type Io, type Output } from './io.ts';

const output = (stream: NodeJS.WriteStream): Output => {
  // A reader that has seen enough (`| head`) closes the pipe: no reason to complain.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: stream.columns || undefined,
  };
};

/**
 * What this process gives to a command.
 * @param home the folder of the program
 */
export const processIo = (home: string): Io => ({
  cwd: process.cwd(),
  home,
  command: commandFor(process.argv[1] ?? '', process.cwd()),
  env: process.env,
  out: output(process.stdout),
  err: output(process.stderr),
  stdin: () => process.stdin,
  ...(isatty(0) ? { ask: asker(() => process.stdin, process.stdout) } : {}),
  now: () => performance.now(),
  today: () => new Date().toISOString().slice(0, 10),
});
