import { type BadArguments, bad, CONFIG, type Flags, HELP, type Options } from './read.ts';

export interface ReportRequest {
  readonly command: 'report';
  /** As typed; the working folder where none was. */
  readonly paths: readonly string[];
  /** Where the page goes; `-` is standard output. */
  readonly html?: string;
  /** The same for what tools read. */
  readonly json?: string;
  /** How many commits to look at; 0 where nobody asks. */
  readonly history: number;
  readonly config?: string;
}

export const REPORT_FLAGS = {
  ...HELP,
  ...CONFIG,
  html: { type: 'string' },
  json: { type: 'string' },
  history: { type: 'string' },
} as const satisfies Options;

export function readReport(flags: Flags, words: readonly string[]): ReportRequest | BadArguments {
  const html = flags.get('html');
  const json = flags.get('json');
  if (html !== undefined && html === json)
    return bad(
      html === '-'
        ? '--html and --json cannot both go to standard output.'
        : `--html and --json cannot both go to ${html}.`,
    );
  const history = flags.get('history');
  if (history !== undefined && !/^[1-9]\d{0,3}$/.test(history))
    return bad(`--history takes a number of commits from 1 to 9999, not "${history}".`);
  if (words.includes('-')) return bad('"uncanned report" reads files and folders, not standard input.');
  if (words.includes('')) return bad('A path is empty.');
  const config = flags.get('config');
  return {
    command: 'report',
    paths: words.length ? words : ['.'],
    history: Number(history ?? 0),
    ...(html === undefined ? {} : { html }),
    ...(json === undefined ? {} : { json }),
    ...(config === undefined ? {} : { config }),
  };
}
