import { hash, type Severity } from '../../engine/index.ts';
import { jsonLine } from './json-text.ts';
import { inRepository } from './paths.ts';
import type { ReportOptions, RunReport } from './report.ts';
import { described } from './words.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', suggestion: 'info' };

/** GitLab's code quality report. */
export function report(run: RunReport, o: ReportOptions): string {
  const issues = run.files.flatMap((file) => {
    const path = inRepository(file.path, o);
    return [
      ...file.problems.map(({ severity, message, line }) => ({
        description: message,
        check_name: 'uncanned',
        fingerprint: hash(`${path}\n${message}`),
        severity: SEVERITY[severity],
        location: { path, lines: { begin: line, end: line } },
      })),
      ...file.findings.map((placed) => ({
        description: described(placed).join(' '),
        check_name: placed.finding.rule,
        fingerprint: placed.finding.fingerprint,
        severity: SEVERITY[placed.finding.severity],
        location: { path, lines: { begin: placed.line, end: placed.endLine } },
      })),
    ];
  });
  return jsonLine(unique(issues));
}

/** GitLab takes two findings of one fingerprint for one: a reply that stands in two files has them twice. */
function unique<T extends { readonly fingerprint: string }>(issues: readonly T[]): T[] {
  const times = new Map<string, number>();
  return issues.map((issue) => {
    const before = times.get(issue.fingerprint) ?? 0;
    times.set(issue.fingerprint, before + 1);
    return before === 0 ? issue : { ...issue, fingerprint: hash(`${issue.fingerprint}\n${before}`) };
  });
}
