import module from 'node:module';
import { isatty } from 'node:tty';
import { asker } from './ask.ts';
import { runCommand } from './cli.ts';
import { commandFor, type Io, type Output } from './io.ts';

// A start is compiling for the most part. From Node 22.8 on, what was compiled is kept for the next one.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

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

const io: Io = {
  cwd: process.cwd(),
  home: __dirname,
  command: commandFor(process.argv[1] ?? '', process.cwd()),
  env: process.env,
  out: output(process.stdout),
  err: output(process.stderr),
  stdin: () => process.stdin,
  ...(isatty(0) ? { ask: asker(() => process.stdin, process.stdout) } : {}),
  now: () => performance.now(),
  today: () => new Date().toISOString().slice(0, 10),
};

// Not process.exit(): it would cut off what is still on its way through a pipe.
void runCommand(process.argv.slice(2), io).then((status) => {
  process.exitCode = status;
});
