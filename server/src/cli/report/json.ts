import type { Fix } from '../../engine/index.ts';
import { allFindings, type FileReport, type PlacedFinding, type RunReport, tally } from './report.ts';

/** The report that tools read: a contract, described in docs/command-line.md. One line. */
export function report(run: RunReport): string {
  const total = (of: (file: FileReport) => number): number => run.files.reduce((sum, file) => sum + of(file), 0);
  return `${JSON.stringify({
    version: 1,
    files: run.files.map(fileJson),
    summary: {
      files: run.files.length,
      replies: total((file) => file.replies),
      findings: tally(allFindings(run)),
      problems: total((file) => file.problems.length),
    },
  })}\n`;
}

// Keys whose value is undefined are left out by JSON.stringify.
const fileJson = (file: FileReport) => ({
  path: file.path,
  host: file.host,
  provider: file.provider,
  replies: file.replies,
  findings: file.findings.map(findingJson),
  problems: file.problems,
});

/** A finding as tools read it. */
export const findingJson = ({ finding, title, ...place }: PlacedFinding) => ({
  rule: finding.rule,
  family: finding.family,
  severity: finding.severity,
  scope: finding.scope,
  message: finding.message,
  reply: { key: finding.reply, title },
  text: finding.text,
  span: finding.at,
  line: place.line,
  column: place.column,
  endLine: place.endLine,
  endColumn: place.endColumn,
  fixes: finding.fixes.map(fixJson),
  related: place.related?.map(({ message, path, at, line, column }) => ({ message, path, span: at, line, column })),
  fingerprint: finding.fingerprint,
});

const fixJson = (fix: Fix) => ({
  title: fix.title,
  safety: fix.safety,
  edits: fix.edits.map(({ at, text }) => ({ start: at.start, end: at.end, text })),
});
