import type { FileReport, PlacedFinding, PlacedProblem, ReportOptions, RunReport } from './report.ts';
import { elsewhere, summaryLines } from './words.ts';

/** Workflow commands, which GitHub shows as annotations of a pull request, and a summary for the log. */
export function report(run: RunReport, o: ReportOptions): string {
  const commands = run.files.flatMap((file) => [
    ...file.problems.map((problem) => problemCommand(file, problem)),
    ...file.findings.map((finding) => findingCommand(file, finding)),
  ]);
  const summary = o.quiet ? [] : summaryLines(run);
  return [...commands, ...summary].map((line) => `${line}\n`).join('');
}

const LEVEL = { error: 'error', warning: 'warning', suggestion: 'notice' } as const;

function problemCommand(file: FileReport, problem: PlacedProblem): string {
  return command(
    LEVEL[problem.severity],
    { file: file.path, line: problem.line, col: problem.column, title: 'Uncanned' },
    problem.message,
  );
}

function findingCommand(file: FileReport, { finding, title, ...place }: PlacedFinding): string {
  const message = [
    finding.message,
    title && `Reply: ${title}`,
    ...elsewhere(place.related),
    finding.advice && `→ ${finding.advice}`,
  ]
    .filter(Boolean)
    .join('\n');
  // GitHub drops columns of a range of several lines.
  const columns = place.line === place.endLine ? { col: place.column, endColumn: place.endColumn } : {};
  return command(
    LEVEL[finding.severity],
    { file: file.path, line: place.line, endLine: place.endLine, ...columns, title: finding.rule },
    message,
  );
}

function command(level: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${level} ${list.join(',')}::${escapeData(message)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
