import { BASELINE_FLAGS, type BaselineRequest, readBaselineRequest } from './args/baseline.ts';
import { CHANGES_FLAGS, type ChangesRequest, readChanges } from './args/changes.ts';
import { FIX_FLAGS, type FixRequest, readFix } from './args/fix.ts';
import { LINT_FLAGS, type LintRequest, readLint } from './args/lint.ts';
import { type BadArguments, bad, CONFIG, HELP, type Options, readFlags } from './args/read.ts';
import { REPORT_FLAGS, type ReportRequest, readReport } from './args/report.ts';

export interface InitRequest {
  readonly command: 'init';
  /** The folder, as typed; the working folder where none was. */
  readonly path: string;
  /** Print the config, and write nothing. */
  readonly dryRun: boolean;
}

export type Request =
  | LintRequest
  | FixRequest
  | InitRequest
  | BaselineRequest
  | ChangesRequest
  | ReportRequest
  | { readonly command: 'rules'; readonly config?: string }
  | { readonly command: 'test-rules'; readonly config?: string }
  | { readonly command: 'explain'; readonly rule: string; readonly config?: string }
  | { readonly command: 'lsp' }
  | { readonly command: 'help'; readonly about?: Command }
  | { readonly command: 'version' };

/** Every command and its flags. */
const COMMANDS = {
  lint: LINT_FLAGS,
  baseline: BASELINE_FLAGS,
  fix: FIX_FLAGS,
  rules: { ...HELP, ...CONFIG },
  explain: { ...HELP, ...CONFIG },
  'test-rules': { ...HELP, ...CONFIG },
  changes: CHANGES_FLAGS,
  report: REPORT_FLAGS,
  init: { ...HELP, 'dry-run': { type: 'boolean' } },
  lsp: { ...HELP, stdio: { type: 'boolean' } },
} as const satisfies Record<string, Options>;

export type Command = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly Command[];

/** What may be meant as a command; a path has a dot or a slash in most cases. */
const isWord = (word: string): boolean => /^[a-z][a-z-]*$/i.test(word);

const isCommand = (word: string): word is Command => Object.hasOwn(COMMANDS, word);

/**
 * Reads the arguments. The first word is the command where it names one; else everything is for `lint`.
 * Never throws.
 */
export function readArguments(argv: readonly string[]): Request | BadArguments {
  const [first = '', ...rest] = argv;
  if (first === 'help' && rest.length <= 1) return helpAbout(rest[0]);
  const command = isCommand(first) ? first : 'lint';
  const read = readFlags(COMMANDS[command], isCommand(first) ? rest : argv);
  if ('command' in read) return read;
  const { flags, words } = read;
  if (flags.has('help')) return isCommand(first) ? { command: 'help', about: command } : helpAbout(words.find(isWord));
  if (flags.has('version')) return { command: 'version' };
  if (command === 'lint') return readLint(flags, words);
  if (command === 'baseline') return readBaselineRequest(flags, words);
  if (command === 'fix') return readFix(flags, words);
  if (command === 'changes') return readChanges(flags, words);
  if (command === 'report') return readReport(flags, words);
  if (command === 'init') {
    const [path = '.', ...more] = words;
    if (more.length || path === '') return bad('"uncanned init" takes one folder, or none for the one you are in.');
    return { command, path, dryRun: flags.has('dry-run') };
  }
  const config = flags.get('config');
  const withConfig = config === undefined ? {} : { config };
  if (command === 'explain') {
    const [rule, ...more] = words;
    if (rule === undefined || more.length)
      return bad(
        '"uncanned explain" takes the id of one rule, such as "uncanned explain hollow-apology/inconvenience"; "uncanned rules" lists them.',
      );
    return { command, rule, ...withConfig };
  }
  if (words.length) return bad(`"uncanned ${command}" takes no "${words[0]}".`);
  if (command === 'rules') return { command, ...withConfig };
  if (command === 'test-rules') return { command, ...withConfig };
  return flags.has('stdio')
    ? { command }
    : bad('The language server speaks over standard input and output: "uncanned lsp --stdio".');
}

function helpAbout(word: string | undefined): Request | BadArguments {
  if (word === undefined) return { command: 'help' };
  if (isCommand(word)) return { command: 'help', about: word };
  return { ...bad(`There is no command "${word}".`), misspelt: { name: word, known: COMMAND_NAMES, prefix: '' } };
}
