import { type FailOn, failing, type LintRequest, type ReportOutput } from './args/lint.ts';
import type { Configs } from './configs.ts';
import { CLEAN, complain, FAULT, FOUND, type Io, type Output } from './io.ts';
import { withLibrary } from './library.ts';
import { print } from './print.ts';
import { REPORTS } from './report/index.ts';
import type { FileReport } from './report/report.ts';
import { type Emit, visitAll } from './visits.ts';

/**
 * Checks files or standard input, prints what was found, writes fixes where that was asked for.
 * @returns the exit status
 */
export async function runLint(request: LintRequest, io: Io, configs: Configs): Promise<number> {
  const streamed = await streamTo(io.out, request);
  const visited = await visitAll(request, io, configs, streamed?.emit);
  const visits = withLibrary(visited, io.today());
  const notes = [...configs.notes(), ...visits.flatMap(({ note }) => note ?? [])];
  for (const note of notes) complain(io, note);
  const faults = [...configs.faults(), ...visits.flatMap(({ fault }) => fault ?? [])];
  for (const fault of faults) complain(io, fault);
  const files = visits.flatMap(({ report }) => report ?? []).filter(isListed);
  const unwritten = await print(request, io, {
    files: request.quiet ? files.map((file) => onlyCounted(file, request.failOn)) : files,
    fixes: visits.flatMap(({ fix }) => fix ?? []),
    rules: configs.rules,
    faulty: faults.length > 0,
  });
  for (const fault of unwritten) complain(io, fault);
  if (faults.length || unwritten.length) return FAULT;
  const isFound = streamed?.isFound() || files.some((file) => counted(file, request.failOn).length > 0);
  return isFound ? FOUND : CLEAN;
}

/**
 * Where the only report is one that can be written as it comes, findings of large files are, and are not kept.
 * @returns undefined where there is another report
 */
async function streamTo(
  out: Output,
  { outputs, quiet, failOn }: LintRequest,
): Promise<{ readonly emit: Emit; readonly isFound: () => boolean } | undefined> {
  const [{ format, file }] = outputs as [ReportOutput];
  if (outputs.length > 1 || file !== undefined || format !== 'ndjson') return undefined;
  const { report } = await REPORTS.ndjson.load();
  let isFound = false;
  return {
    emit(found) {
      const kept = onlyCounted(found, failOn);
      isFound ||= kept.findings.length > 0;
      out.write(report({ files: [quiet ? kept : found] }));
    },
    isFound: () => isFound,
  };
}

const isListed = (file: FileReport): boolean => file.host !== undefined || file.problems.length > 0;

/** What makes the exit status 1. */
function counted(file: FileReport, failOn: FailOn): unknown[] {
  const kept = onlyCounted(file, failOn);
  return [...kept.findings, ...kept.problems];
}

function onlyCounted(file: FileReport, failOn: FailOn): FileReport {
  const fail = failing(failOn);
  return {
    ...file,
    findings: file.findings.filter(({ finding }) => fail.includes(finding.severity)),
    problems: file.problems.filter(({ severity }) => fail.includes(severity)),
  };
}
