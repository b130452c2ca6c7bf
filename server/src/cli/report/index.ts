import * as checkstyle from './checkstyle.ts';
import type { Format } from './formats.ts';
import * as github from './github.ts';
import * as gitlab from './gitlab.ts';
import * as json from './json.ts';
import * as junit from './junit.ts';
import * as markdown from './markdown.ts';
import * as ndjson from './ndjson.ts';
import * as rdjson from './rdjson.ts';
import type { Report } from './report.ts';
import * as sarif from './sarif.ts';
import * as text from './text.ts';

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
  text: { fixes: 'safe', load: async () => text },
  json: { fixes: 'all', load: async () => json },
  ndjson: { fixes: 'all', load: async () => ndjson },
  github: { fixes: 'safe', load: async () => github },
  sarif: { fixes: 'all', needs: ['allowed', 'rules', 'source'], load: async () => sarif },
  gitlab: { fixes: 'safe', load: async () => gitlab },
  rdjson: { fixes: 'all', needs: ['source'], load: async () => rdjson },
  junit: { fixes: 'safe', load: async () => junit },
  checkstyle: { fixes: 'safe', load: async () => checkstyle },
  markdown: { fixes: 'safe', load: async () => markdown },
  html: { fixes: 'safe', needs: ['told'], load: () => import('./html.ts') },
} as const satisfies Record<Format, ReportEntry>;

/** @returns whether one of these reports shows something that most can do without */
export const needs = (formats: readonly Format[], need: Need): boolean =>
  formats.some((format) => {
    const { needs }: ReportEntry = REPORTS[format];
    return needs?.includes(need);
  });
