import { type ParseArgsConfig, parseArgs } from 'node:util';
import { LIST_FORMATS, type ListFormat } from './changes/formats.ts';
import { type Format, REPORTS } from './report/index.ts';

export const FAIL_ON = ['error', 'warning', 'suggestion', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export interface LintRequest {
  readonly command: 'lint';
  /** As typed; the working folder where none was. */
  readonly paths: readonly string[];
  readonly format: Format;
  /** Write fixes, or only show them. */
  readonly fix: 'no' | 'write' | 'show';
  readonly failOn: FailOn;
  readonly config?: string;
  /** Read standard input, as the file of this name. */
  readonly stdin?: { readonly filename?: string };
  readonly quiet: boolean;
}

export interface InitRequest {
  readonly command: 'init';
  /** The folder, as typed; the working folder where none was. */
  readonly path: string;
  /** Print the config, and write nothing. */
  readonly dryRun: boolean;
}

export interface ChangesRequest {
  readonly command: 'changes';
  /** As typed; with `against` the one file that is compared. */
  readonly paths: readonly string[];
  /** A commit, branch or tag. */
  readonly since?: string;
  /** An older version of the file. */
  readonly against?: string;
  readonly format: ListFormat;
  readonly config?: string;
}

export type Request =
  | LintRequest
  | InitRequest
  | ChangesRequest
  | { readonly command: 'rules'; readonly config?: string }
  | { readonly command: 'test-rules'; readonly config?: string }
  | { readonly command: 'explain'; readonly rule: string; readonly config?: string }
  | { readonly command: 'lsp' }
  | { readonly command: 'help'; readonly about?: Command }
  | { readonly command: 'version' };

/** What is wrong with the arguments; a misspelt name, and those it may have been meant for. */
export interface BadArguments {
  readonly command: 'bad';
  readonly message: string;
  readonly misspelt?: { readonly name: string; readonly known: readonly string[]; readonly prefix: string };
}

type Options = NonNullable<ParseArgsConfig['options']>;

const HELP = { help: { type: 'boolean', short: 'h' } } as const satisfies Options;
const CONFIG = { config: { type: 'string' } } as const satisfies Options;

/** Every command and its flags. */
const COMMANDS = {
  lint: {
    ...HELP,
    ...CONFIG,
    format: { type: 'string' },
    fix: { type: 'boolean' },
    'fix-dry-run': { type: 'boolean' },
    'fail-on': { type: 'string' },
    stdin: { type: 'boolean' },
    'stdin-filename': { type: 'string' },
    quiet: { type: 'boolean', short: 'q' },
    version: { type: 'boolean', short: 'v' },
  },
  rules: { ...HELP, ...CONFIG },
  explain: { ...HELP, ...CONFIG },
  'test-rules': { ...HELP, ...CONFIG },
  changes: {
    ...HELP,
    ...CONFIG,
    since: { type: 'string' },
    against: { type: 'string' },
    format: { type: 'string' },
  },
  init: { ...HELP, 'dry-run': { type: 'boolean' } },
  lsp: { ...HELP, stdio: { type: 'boolean' } },
} as const satisfies Record<string, Options>;

export type Command = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly Command[];

const isCommand = (word: string): word is Command => Object.hasOwn(COMMANDS, word);

/**
 * Reads the arguments. The first word is the command where it names one; else everything is for `lint`.
 * Never throws.
 */
export function readArguments(argv: readonly string[]): Request | BadArguments {
  const [first = '', ...rest] = argv;
  if (first === 'help' && rest.length <= 1) return helpAbout(rest[0]);
  const command = isCommand(first) ? first : 'lint';
  const read = readFlags(command, isCommand(first) ? rest : argv);
  if ('command' in read) return read;
  const { flags, words } = read;
  if (flags.has('help')) return isCommand(first) ? { command: 'help', about: command } : { command: 'help' };
  if (flags.has('version')) return { command: 'version' };
  if (command === 'lint') return readLint(flags, words);
  if (command === 'changes') return readChanges(flags, words);
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

type Flags = ReadonlyMap<string, string>;

/** Flags by name (the last of several counts; one without a value has an empty one), and the words between them. */
function readFlags(command: Command, argv: readonly string[]): { flags: Flags; words: string[] } | BadArguments {
  const options: Options = COMMANDS[command];
  // Not strict: the messages of Node are for programmers.
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const flags = new Map<string, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) return unknownFlag(command, rawName);
    if (option.type === 'boolean') {
      if (value !== undefined) return bad(`${rawName} takes no value.`);
      flags.set(name, '');
      continue;
    }
    if (value === undefined || value === '' || (!inlineValue && value !== '-' && value.startsWith('-')))
      return bad(`${rawName} needs a value.`);
    flags.set(name, value);
  }
  return { flags, words };
}

function unknownFlag(command: Command, flag: string): BadArguments {
  const known = Object.keys(COMMANDS[command]).map((name) => `--${name}`);
  return { ...bad(`There is no flag ${flag}.`), misspelt: { name: flag, known, prefix: '' } };
}

function readLint(flags: Flags, words: readonly string[]): LintRequest | BadArguments {
  const format = flags.get('format') ?? 'text';
  if (!isFormat(format)) return unknownValue('--format', format, Object.keys(REPORTS));
  const failOn = flags.get('fail-on') ?? 'warning';
  if (!isFailOn(failOn)) return unknownValue('--fail-on', failOn, FAIL_ON);
  if (flags.has('fix') && flags.has('fix-dry-run'))
    return bad('--fix writes files and --fix-dry-run does not: leave one of them out.');
  const fix = flags.has('fix') ? 'write' : flags.has('fix-dry-run') ? 'show' : 'no';
  if (fix === 'show' && format !== 'text') return bad(`--fix-dry-run prints a diff: leave out --format ${format}.`);
  const config = flags.get('config');
  const filename = flags.get('stdin-filename');
  const fromStdin = flags.has('stdin') || words.includes('-');
  if (fromStdin && words.some((word) => word !== '-'))
    return bad('Standard input is checked by itself: leave out the other paths.');
  if (filename !== undefined && !fromStdin) return bad('--stdin-filename goes with --stdin.');
  if (words.includes('')) return bad('A path is empty.');
  return {
    command: 'lint',
    paths: words.length ? words : ['.'],
    format,
    fix,
    failOn,
    quiet: flags.has('quiet'),
    ...(config === undefined ? {} : { config }),
    ...(fromStdin ? { stdin: filename === undefined ? {} : { filename } } : {}),
  };
}

function readChanges(flags: Flags, words: readonly string[]): ChangesRequest | BadArguments {
  const format = flags.get('format') ?? 'markdown';
  if (!isListFormat(format)) return unknownValue('--format', format, LIST_FORMATS);
  const since = flags.get('since');
  const against = flags.get('against');
  const config = flags.get('config');
  if (since !== undefined && against !== undefined)
    return bad('--since compares with a commit and --against with a file: leave one of them out.');
  if (since === undefined && against === undefined)
    return bad('Say what to compare with: --since COMMIT, or --against OLDER-FILE and the file itself.');
  if (against !== undefined && words.length !== 1)
    return bad('--against compares one file: "uncanned changes macros.json --against macros-before.json".');
  if (words.includes('')) return bad('A path is empty.');
  return {
    command: 'changes',
    paths: words,
    format,
    ...(since === undefined ? {} : { since }),
    ...(against === undefined ? {} : { against }),
    ...(config === undefined ? {} : { config }),
  };
}

const isListFormat = (name: string): name is ListFormat => LIST_FORMATS.some((known) => known === name);
const isFormat = (name: string): name is Format => Object.hasOwn(REPORTS, name);
const isFailOn = (name: string): name is FailOn => FAIL_ON.some((known) => known === name);

function unknownValue(flag: string, value: string, known: readonly string[]): BadArguments {
  return {
    ...bad(`${flag} takes one of ${known.join(', ')}, not "${value}".`),
    misspelt: { name: value, known, prefix: `${flag} ` },
  };
}

const bad = (message: string): BadArguments => ({ command: 'bad', message });
