import { LINT_FLAGS, type LintRequest, readLint } from './lint.ts';
import { type BadArguments, bad, type Flags, type Options } from './read.ts';

/** Findings are to be gone through one by one, at a terminal. */
export interface FixRequest {
  readonly command: 'fix';
  /** As typed; the working folder where none was. */
  readonly paths: readonly string[];
  readonly config?: string;
  /** Ask what was skipped in earlier runs, too. */
  readonly restart: boolean;
}

const { fix: _, 'fix-dry-run': __, version: ___, ...OF_LINT } = LINT_FLAGS;

export const FIX_FLAGS = {
  ...OF_LINT,
  interactive: { type: 'boolean', short: 'i' },
  restart: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const satisfies Options;

/** Flags that mean something where a person is asked. */
const WHILE_ASKING = ['interactive', 'restart', 'config'];

/** Without `--interactive` the command is `lint --fix`. */
export function readFix(flags: Flags, words: readonly string[]): FixRequest | LintRequest | BadArguments {
  if (!flags.has('interactive')) {
    if (flags.has('restart')) return bad('--restart goes with --interactive.');
    const name = flags.has('dry-run') ? 'fix-dry-run' : 'fix';
    return readLint({ ...flags, has: (asked) => asked === name || flags.has(asked) }, words);
  }
  const other = Object.keys(FIX_FLAGS).find((name) => flags.has(name) && !WHILE_ASKING.includes(name));
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
