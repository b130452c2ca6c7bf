import type { Report } from './report.ts';

/** A report: a file of its own and a line here. */
interface ReportEntry {
  /** Which fixes it shows. */
  readonly fixes: 'none' | 'safe' | 'all';
  readonly load: () => Promise<{ readonly report: Report }>;
}

/** Every report, by the name that `--format` knows it by. */
export const REPORTS = {
  text: { fixes: 'safe', load: () => import('./text.ts') },
  json: { fixes: 'all', load: () => import('./json.ts') },
  ndjson: { fixes: 'all', load: () => import('./ndjson.ts') },
  github: { fixes: 'safe', load: () => import('./github.ts') },
} as const satisfies Record<string, ReportEntry>;

export type Format = keyof typeof REPORTS;
