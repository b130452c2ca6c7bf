import type { Io } from './io.ts';

/**
 * Asks for lines at a terminal that edits them itself: nothing has to be put back, however the program ends, and a screen reader
 * hears what it always hears. From the first question on, Ctrl-C ends the asking and nothing else: what is being written is
 * written.
 *
 * @param inputOf opens standard input, which takes time: not before the first question
 */
export function asker(inputOf: () => NodeJS.ReadStream, output: NodeJS.WriteStream): NonNullable<Io['ask']> {
  /** Typed ahead. */
  const lines: string[] = [];
  let waiting: ((line: string | undefined) => void) | undefined;
  let ended = false;
  let input: NodeJS.ReadStream | undefined;
  const answer = (line: string | undefined): void => {
    const resolve = waiting;
    waiting = undefined;
    input?.pause();
    resolve?.(line);
  };
  const end = (): void => {
    if (ended) return;
    ended = true;
    output.write('\n');
    answer(undefined);
  };
  const start = async (): Promise<NodeJS.ReadStream> => {
    const opened = inputOf();
    const { createInterface } = await import('node:readline');
    process.on('SIGINT', end);
    createInterface({ input: opened, terminal: false })
      .on('line', (line) => {
        if (waiting === undefined) lines.push(line);
        else answer(line);
      })
      .on('close', end);
    return opened;
  };
  return async (prompt) => {
    input ??= await start();
    if (ended) return undefined;
    output.write(prompt);
    const [typed] = lines.splice(0, 1);
    if (typed !== undefined) return typed;
    return new Promise((resolve) => {
      waiting = resolve;
      input?.resume();
    });
  };
}
