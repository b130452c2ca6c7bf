import { findingJson } from './json.ts';
import type { RunReport } from './report.ts';

/**
 * For tools that read a line at a time: a finding or a problem on each, with the path of its file. The reports of two runs,
 * one after the other, are the report of both.
 */
export function report(run: RunReport): string {
  return run.files
    .flatMap(({ path, findings, problems }) => [
      ...problems.map((problem) => ({ path, problem })),
      ...findings.map((finding) => ({ path, ...findingJson(finding) })),
    ])
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}
