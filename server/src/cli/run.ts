import { SEVERITIES, type Severity } from '../engine/index.ts';
import type { FailOn, LintRequest } from './args/lint.ts';
import type { Configs } from './configs.ts';
import { CLEAN, complain, FAULT, FOUND, type Io } from './io.ts';
import { withLibrary } from './library.ts';
import { print } from './print.ts';
import type { FileReport } from './report/report.ts';
import { visitStdin } from './visit.ts';
import { visitFiles } from './visits.ts';

/**
 * Checks files or standard input, prints what was found, writes fixes where that was asked for.
 * @returns the exit status
 */
export async function runLint(request: LintRequest, io: Io, configs: Configs): Promise<number> {
  const visited = request.stdin ? [await visitStdin(request, io, configs)] : await visitFiles(request, io, configs);
  const visits = withLibrary(visited, io.today());
  const notes = [...configs.notes(), ...visits.flatMap(({ note }) => note ?? [])];
  for (const note of notes) complain(io, note);
  const faults = [...configs.faults(), ...visits.flatMap(({ fault }) => fault ?? [])];
  for (const fault of faults) complain(io, fault);
  const files = visits.flatMap(({ report }) => report ?? []).filter(isListed);
  const unwritten = await print(request, io, {
    files: request.quiet ? files.map((file) => onlyCounted(file, request.failOn)) : files,
    fixes: visits.flatMap(({ fix }) => fix ?? []),
    faulty: faults.length > 0,
  });
  for (const fault of unwritten) complain(io, fault);
  if (faults.length || unwritten.length) return FAULT;
  return files.some((file) => counted(file, request.failOn).length > 0) ? FOUND : CLEAN;
}

const isListed = (file: FileReport): boolean => file.host !== undefined || file.problems.length > 0;

/** What makes the exit status 1. */
function counted(file: FileReport, failOn: FailOn): unknown[] {
  const kept = onlyCounted(file, failOn);
  return [...kept.findings, ...kept.problems];
}

function onlyCounted(file: FileReport, failOn: FailOn): FileReport {
  const counts = (severity: Severity): boolean =>
    failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
  return {
    ...file,
    findings: file.findings.filter(({ finding }) => counts(finding.severity)),
    problems: file.problems.filter(({ severity }) => counts(severity)),
  };
}
