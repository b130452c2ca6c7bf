import { type BadArguments, bad, CONFIG, type Flags, HELP, type Options } from './read.ts';

export interface BaselineRequest {
  readonly command: 'baseline';
  /** As typed; none for the folder of the baseline. */
  readonly paths: readonly string[];
  /** Where it is written, in the place of the nearest one. */
  readonly output?: string;
  /** Only take out what is found no more. */
  readonly prune: boolean;
  readonly config?: string;
}

export const BASELINE_FLAGS = {
  ...HELP,
  ...CONFIG,
  output: { type: 'string' },
  prune: { type: 'boolean' },
} as const satisfies Options;

export function readBaselineRequest(flags: Flags, words: readonly string[]): BaselineRequest | BadArguments {
  if (words.includes('')) return bad('A path is empty.');
  const output = flags.get('output');
  const config = flags.get('config');
  return {
    command: 'baseline',
    paths: words,
    prune: flags.has('prune'),
    ...(output === undefined ? {} : { output }),
    ...(config === undefined ? {} : { config }),
  };
}
