import type { Severity } from '../../engine/index.ts';
import { FORMATS, type Format } from '../report/formats.ts';
import { type BadArguments, bad, CONFIG, type Flags, HELP, type Options, unknownValue } from './read.ts';

// Not the engine's list: it would be loaded before it is known what to do.
const LEVELS = ['error', 'warning', 'suggestion'] as const satisfies readonly Severity[];
export const FAIL_ON = [...LEVELS, 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** The severities that make the exit status 1. */
export const failing = (failOn: FailOn): readonly Severity[] =>
  failOn === 'never' ? [] : LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);

export interface LintRequest {
  readonly command: 'lint';
  /** As typed; the working folder where none was. */
  readonly paths: readonly string[];
  /** One report at least; none twice. */
  readonly outputs: readonly ReportOutput[];
  /** Write fixes, or only show them. */
  readonly fix: 'no' | 'write' | 'show';
  readonly failOn: FailOn;
  readonly config?: string;
  /** Read standard input, as the file of this name. */
  readonly stdin?: { readonly filename?: string };
  readonly quiet: boolean;
  /** How many threads to work with; as many as are worth it where nothing is said. */
  readonly threads?: number;
  /** Remember in this file, as typed, what was found. */
  readonly cache?: string;
  /** A file that lists more paths; `-` is standard input. */
  readonly filesFrom?: string;
  /** Only what has changed. */
  readonly changed?: ChangedOnly;
  /** Which old findings are kept quiet: those of a file, or none. Where it is absent: those of the nearest baseline. */
  readonly baseline?: { readonly file: string } | 'none';
}

/** What a change is counted from, and what of it is asked about. */
export interface ChangedOnly {
  /** A commit, branch or tag: what has changed since this branch left it. Absent: what is staged. */
  readonly since?: string;
  /** Only findings on lines that have changed. */
  readonly lines: boolean;
}

/** A report, and where it goes. */
export interface ReportOutput {
  readonly format: Format;
  /** As typed; standard output where there is none. One report at most goes there. */
  readonly file?: string;
}

/** Where `--cache` keeps what was found: in the working folder. */
const CACHE_FILE = '.uncanned-cache.json';

export const LINT_FLAGS = {
  ...HELP,
  ...CONFIG,
  format: { type: 'string' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  'fail-on': { type: 'string' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  threads: { type: 'string' },
  cache: { type: 'boolean' },
  'cache-file': { type: 'string' },
  since: { type: 'string' },
  'since-lines': { type: 'boolean' },
  staged: { type: 'boolean' },
  'files-from': { type: 'string' },
  baseline: { type: 'string' },
  'no-baseline': { type: 'boolean' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies Options;

export function readLint(flags: Flags, words: readonly string[]): LintRequest | BadArguments {
  const outputs = readOutputs(flags.all('format'));
  if ('command' in outputs) return outputs;
  const failOn = flags.get('fail-on') ?? 'warning';
  if (!isFailOn(failOn)) return unknownValue('--fail-on', failOn, FAIL_ON);
  if (flags.has('fix') && flags.has('fix-dry-run'))
    return bad('--fix writes files and --fix-dry-run does not: leave one of them out.');
  const fix = flags.has('fix') ? 'write' : flags.has('fix-dry-run') ? 'show' : 'no';
  const other = outputs.find(({ format }) => format !== 'text');
  if (fix === 'show' && other) return bad(`--fix-dry-run prints a diff: leave out --format ${other.format}.`);
  const config = flags.get('config');
  const filename = flags.get('stdin-filename');
  const fromStdin = flags.has('stdin') || words.includes('-');
  if (fromStdin && words.some((word) => word !== '-'))
    return bad('Standard input is checked by itself: leave out the other paths.');
  if (filename !== undefined && !fromStdin) return bad('--stdin-filename goes with --stdin.');
  if (words.includes('')) return bad('A path is empty.');
  const threads = flags.get('threads');
  if (threads !== undefined && !/^[1-9]\d?$/.test(threads)) return bad('--threads takes a number from 1 to 99.');
  const cache = flags.get('cache-file') ?? (flags.has('cache') ? CACHE_FILE : undefined);
  if (cache !== undefined && fix !== 'no')
    return bad('A cache keeps findings, not fixes: leave out --cache, or --fix.');
  const changed = readChanged(flags, fix, fromStdin);
  if (changed !== undefined && 'command' in changed) return changed;
  const filesFrom = flags.get('files-from');
  if (filesFrom !== undefined && fromStdin)
    return bad('--files-from lists files to check, and --stdin checks standard input: leave one of them out.');
  const baseline = flags.get('baseline');
  if (baseline !== undefined && flags.has('no-baseline'))
    return bad('--baseline names a file and --no-baseline wants none: leave one of them out.');
  return {
    command: 'lint',
    paths: words.length || filesFrom !== undefined ? words : ['.'],
    outputs,
    fix,
    failOn,
    quiet: flags.has('quiet'),
    ...(config === undefined ? {} : { config }),
    ...(threads === undefined ? {} : { threads: Number(threads) }),
    ...(cache === undefined ? {} : { cache }),
    ...(fromStdin ? { stdin: filename === undefined ? {} : { filename } } : {}),
    ...(filesFrom === undefined ? {} : { filesFrom }),
    ...(changed === undefined ? {} : { changed }),
    ...(baseline === undefined ? {} : { baseline: { file: baseline } }),
    ...(flags.has('no-baseline') ? { baseline: 'none' } : {}),
  };
}

function readChanged(
  flags: Flags,
  fix: LintRequest['fix'],
  fromStdin: boolean,
): ChangedOnly | undefined | BadArguments {
  const since = flags.get('since');
  const [staged, lines] = [flags.has('staged'), flags.has('since-lines')];
  if (since === undefined && !staged)
    return lines ? bad('--since-lines goes with --since COMMIT or --staged.') : undefined;
  if (since !== undefined && staged)
    return bad('--since compares the files with a commit and --staged what is staged: leave one of them out.');
  if (fromStdin) return bad('Standard input is checked by itself: leave out --since and --staged.');
  if (staged && fix !== 'no')
    return bad('--staged looks at what is staged and a fix would change the files: leave one of them out.');
  if (lines && fix !== 'no')
    return bad('A fix may move lines: leave out --since-lines, and all replies that have changed are fixed.');
  return { lines, ...(since === undefined ? {} : { since }) };
}

/** `json`, `sarif=out.sarif`: of those for standard output the last one counts. */
function readOutputs(values: readonly string[]): readonly ReportOutput[] | BadArguments {
  const outputs: ReportOutput[] = [];
  for (const value of values) {
    const at = value.indexOf('=');
    const format = at < 0 ? value : value.slice(0, at);
    if (!isFormat(format)) return unknownValue('--format', format, FORMATS);
    const file = at < 0 ? undefined : value.slice(at + 1);
    if (file === '') return bad(`--format ${format}= needs the name of a file.`);
    const same = outputs.findIndex((output) => output.file === file);
    if (same >= 0 && file !== undefined) return bad(`Two reports cannot both go to ${file}.`);
    if (same >= 0) outputs.splice(same, 1);
    outputs.push(file === undefined ? { format } : { format, file });
  }
  return outputs.length ? outputs : [{ format: 'text' }];
}

const isFormat = (name: string): name is Format => FORMATS.some((known) => known === name);
const isFailOn = (name: string): name is FailOn => FAIL_ON.some((known) => known === name);
