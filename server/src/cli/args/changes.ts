import { LIST_FORMATS, type ListFormat } from '../changes/formats.ts';
import { type BadArguments, bad, CONFIG, type Flags, HELP, type Options, unknownValue } from './read.ts';

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

export const CHANGES_FLAGS = {
  ...HELP,
  ...CONFIG,
  since: { type: 'string' },
  against: { type: 'string' },
  format: { type: 'string' },
} as const satisfies Options;

export function readChanges(flags: Flags, words: readonly string[]): ChangesRequest | BadArguments {
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
