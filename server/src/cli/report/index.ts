import type { Format } from './formats.ts';
import type { Report } from './report.ts';

export type Need = 'allowed' | 'rules' | 'source' | 'told';

/** A report: a file of its own and a line here. */
interface ReportEntry {
  /** Which fixes it shows. */
  readonly fixes: 'none' | 'safe' | 'all';
  /** What else it shows that most reports can do without. */
  readonly needs?: readonly Need[];
  readonly load: () => Promise<{ readonly report: Report }>;
}

/** Every report, by the name that `--format` knows it by. */
export const REPORTS = {
  text: { fixes: 'safe', load: () => import('./text.ts') },
  json: { fixes: 'all', load: () => import('./json.ts') },
  ndjson: { fixes: 'all', load: () => import('./ndjson.ts') },
  github: { fixes: 'safe', load: () => import('./github.ts') },
  sarif: { fixes: 'all', needs: ['allowed', 'rules', 'source'], load: () => import('./sarif.ts') },
  gitlab: { fixes: 'safe', load: () => import('./gitlab.ts') },
  rdjson: { fixes: 'all', needs: ['source'], load: () => import('./rdjson.ts') },
  junit: { fixes: 'safe', load: () => import('./junit.ts') },
  checkstyle: { fixes: 'safe', load: () => import('./checkstyle.ts') },
  markdown: { fixes: 'safe', load: () => import('./markdown.ts') },
  html: { fixes: 'safe', needs: ['told'], load: () => import('./html.ts') },
} as const satisfies Record<Format, ReportEntry>;

/** @returns whether one of these reports shows something that most can do without */
export const needs = (formats: readonly Format[], need: Need): boolean =>
  formats.some((format) => {
    const { needs }: ReportEntry = REPORTS[format];
    return needs?.includes(need);
  });
