import { LINT_FLAGS, type LintRequest, readLint } from './lint.ts';
import { type BadArguments, bad, CONFIG, type Flags, HELP, type Options } from './read.ts';

/** Findings are to be gone through one by one, at a terminal. */
export interface FixRequest {
  readonly command: 'fix';
  /** As typed; the working folder where none was. */
  readonly paths: readonly string[];
  readonly config?: string;
  /** Ask what was skipped in earlier runs, too. */
  readonly restart: boolean;
}

const { format, 'fail-on': failOn, stdin, 'stdin-filename': filename, quiet } = LINT_FLAGS;

export const FIX_FLAGS = {
  ...HELP,
  ...CONFIG,
  interactive: { type: 'boolean', short: 'i' },
  restart: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  format,
  'fail-on': failOn,
  stdin,
  'stdin-filename': filename,
  quiet,
} as const satisfies Options;

/** Flags that mean nothing where a person is asked. */
const FOR_LINT = ['dry-run', 'format', 'fail-on', 'stdin', 'stdin-filename', 'quiet'] as const;

/** Without `--interactive` the command is `lint --fix`. */
export function readFix(flags: Flags, words: readonly string[]): FixRequest | LintRequest | BadArguments {
  if (!flags.has('interactive')) {
    if (flags.has('restart')) return bad('--restart goes with --interactive.');
    const name = flags.has('dry-run') ? 'fix-dry-run' : 'fix';
    return readLint({ ...flags, has: (asked) => asked === name || flags.has(asked) }, words);
  }
  const other = FOR_LINT.find((name) => flags.has(name));
  if (other !== undefined) return bad(`--interactive asks about each finding: leave out --${other}.`);
  if (words.includes('-')) return bad('--interactive writes into files: name them, or none for this folder.');
  if (words.includes('')) return bad('A path is empty.');
  const config = flags.get('config');
  return {
    command: 'fix',
    paths: words.length ? words : ['.'],
    restart: flags.has('restart'),
    ...(config === undefined ? {} : { config }),
  };
}
