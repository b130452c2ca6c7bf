import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BadArguments } from './args/read.ts';
import { readArguments } from './args.ts';
import { CLEAN, complain, FAULT, type Io } from './io.ts';

declare const UNCANNED_VERSION: string;

/**
 * Runs one command. Only the arguments are read before it is known which: the start counts in a commit hook.
 * @returns the exit status
 */
export async function runCommand(argv: readonly string[], io: Io): Promise<number> {
  const request = readArguments(argv);
  switch (request.command) {
    case 'bad':
      complain(io, await withSuggestion(request));
      return FAULT;
    case 'version':
      io.out.write(`${UNCANNED_VERSION}\n`);
      return CLEAN;
    case 'help': {
      const { helpText } = await import('./help.ts');
      io.out.write(helpText(request.about));
      return CLEAN;
    }
    case 'lsp':
      if (!existsSync(join(io.home, SERVER))) {
        complain(io, 'The language server is not in this folder: it holds the command line alone.');
        return FAULT;
      }
      await import(SERVER);
      return CLEAN;
    default: {
      const { run } = await import('./commands.ts');
      return run(request, io);
    }
  }
}

/** Lies beside this file. A name in a variable, so that the bundle of the command line leaves it out. */
const SERVER: string = './server.js';

async function withSuggestion({ message, misspelt }: BadArguments): Promise<string> {
  const ending = 'See "uncanned --help".';
  if (!misspelt) return `${message} ${ending}`;
  const { nearest } = await import('./commands.ts');
  const meant = nearest(misspelt.name, misspelt.known);
  return meant ? `${message} Did you mean ${misspelt.prefix}${meant}? ${ending}` : `${message} ${ending}`;
}
