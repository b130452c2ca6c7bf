import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FailOn, failing, type LintRequest, type ReportOutput } from './args/lint.ts';
import { type Quieter, quieter } from './baseline/find.ts';
import type { Configs } from './configs.ts';
import { pickChanged } from './git/changed-replies.ts';
import { narrowed } from './git/narrowed.ts';
import { CLEAN, complain, FAULT, FOUND, type Io, type Output } from './io.ts';
import { withLibrary } from './library.ts';
import { print } from './print.ts';
import { reasonOf } from './reasons.ts';
import { REPORTS } from './report/index.ts';
import type { FileReport } from './report/report.ts';
import type { Visit } from './visit.ts';
import { type Emit, filesOf, visitAll } from './visits.ts';

/**
 * Checks files or standard input, prints what was found, writes fixes where that was asked for.
 * @returns the exit status
 */
export async function runLint(asked: LintRequest, io: Io, configs: Configs): Promise<number> {
  const request = await withListed(asked, io);
  if ('fault' in request) return failed(io, request.fault);
  const old = quieter(request, io);
  const streamed = await streamTo(io.out, request, old);
  const visits = await visitAsked(request, io, configs, streamed?.emit);
  if ('fault' in visits) return failed(io, visits.fault);
  const notes = [...configs.notes(), ...visits.flatMap(({ note }) => note ?? [])];
  for (const note of notes) complain(io, note);
  const files = visits
    .flatMap(({ report }) => report ?? [])
    .filter(isListed)
    .map(old.quiet);
  const faults = [...configs.faults(), ...visits.flatMap(({ fault }) => fault ?? []), ...old.faults()];
  for (const fault of faults) complain(io, fault);
  // Without its baseline an old library would be told all that it knows.
  if (old.faults().length > 0) return FAULT;
  const unwritten = await print(request, io, {
    files: request.quiet ? files.map((file) => onlyCounted(file, request.failOn)) : files,
    fixes: visits.flatMap(({ fix }) => fix ?? []),
    rules: configs.rules,
    faulty: faults.length > 0,
    ...(request.changed === undefined ? {} : { changed: request.changed }),
  });
  for (const fault of unwritten) complain(io, fault);
  if (faults.length || unwritten.length) return FAULT;
  const isFound = streamed?.isFound() || files.some((file) => counted(file, request.failOn).length > 0);
  return isFound ? FOUND : CLEAN;
}

function failed(io: Io, fault: string): number {
  complain(io, fault);
  return FAULT;
}

/** A request with the paths that a file lists. */
async function withListed(request: LintRequest, io: Io): Promise<LintRequest | { readonly fault: string }> {
  const { filesFrom } = request;
  if (filesFrom === undefined) return request;
  const chunks: Uint8Array[] = [];
  try {
    if (filesFrom !== '-') chunks.push(readFileSync(resolve(io.cwd, filesFrom)));
    else for await (const chunk of io.stdin()) chunks.push(chunk);
  } catch (error) {
    return { fault: `${filesFrom} cannot be read: ${reasonOf(error)}.` };
  }
  return { ...request, paths: [...request.paths, ...pathsIn(Buffer.concat(chunks).toString('utf8'))] };
}

/** Paths between zero bytes, or where there is none a line each. */
const pathsIn = (list: string): readonly string[] =>
  list.split(list.includes('\0') ? '\0' : /\r?\n/).filter((path) => path !== '');

/** Everything there is to say about what a request names, or about what of it has changed. */
async function visitAsked(
  request: LintRequest,
  io: Io,
  configs: Configs,
  emit: Emit | undefined,
): Promise<readonly Visit[] | { readonly fault: string }> {
  if (request.changed === undefined) return withLibrary(await visitAll(request, io, configs, emit), io.today());
  const picked = await pickChanged(request.changed, await filesOf(request, io), request, io, configs);
  if ('fault' in picked) return picked;
  const visits = withLibrary(await visitAll(request, io, configs, emit, picked.finds), io.today());
  return narrowed(visits, picked.changed);
}

/**
 * Where the only report is one that can be written as it comes, findings of large files are, and are not kept.
 * @returns undefined where there is another report
 */
async function streamTo(
  out: Output,
  { outputs, quiet, failOn }: LintRequest,
  old: Quieter,
): Promise<{ readonly emit: Emit; readonly isFound: () => boolean } | undefined> {
  const [{ format, file }] = outputs as [ReportOutput];
  if (outputs.length > 1 || file !== undefined || format !== 'ndjson') return undefined;
  const { report } = await REPORTS.ndjson.load();
  let isFound = false;
  return {
    emit(told) {
      const found = old.quiet(told);
      if (old.faults().length > 0) return;
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
