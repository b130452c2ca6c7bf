import { join } from 'node:path';
import { type BadArguments, readArguments } from './args.ts';
import { CLEAN, complain, FAULT, type Io } from './io.ts';

declare const UNCANNED_VERSION: string;

/**
 * Runs one command.
 * Everything but the arguments is loaded when it is needed: the start counts in a commit hook.
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
      // The server lies beside this file. A name in a variable, so that the bundle of the command line leaves it out.
      await import(SERVER);
      return CLEAN;
    case 'lint': {
      const [{ runLint }, { configsOf }] = await Promise.all([import('./run.ts'), import('./configs.ts')]);
      return runLint(request, io, configsOf(io, request.config));
    }
    case 'rules':
    case 'explain': {
      const { configsOf } = await import('./configs.ts');
      const configs = configsOf(io, request.config);
      // A name inside the folder, so that its config is found.
      const { linter } = await configs.forFile(join(io.cwd, 'any'));
      for (const fault of [...configs.notes(), ...configs.faults()]) complain(io, fault);
      const status =
        request.command === 'rules'
          ? (await import('./rules.ts')).runRules(io, linter.rules)
          : (await import('./explain.ts')).runExplain(io, request.rule, linter.rules);
      return configs.faults().length ? FAULT : status;
    }
  }
}

const SERVER: string = './server.js';

async function withSuggestion({ message, misspelt }: BadArguments): Promise<string> {
  const ending = 'See "uncanned --help".';
  if (!misspelt) return `${message} ${ending}`;
  const { nearest } = await import('../engine/index.ts');
  const meant = nearest(misspelt.name, misspelt.known);
  return meant ? `${message} Did you mean ${misspelt.prefix}${meant}? ${ending}` : `${message} ${ending}`;
}
