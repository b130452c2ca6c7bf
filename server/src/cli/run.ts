import * as fs from 'node:fs';
import { resolve } from 'node:path';
import { EXTENSIONS, isIgnored, nearest, SEVERITIES, type Severity } from '../engine/index.ts';
import { COMMAND_NAMES, type FailOn, type LintRequest } from './args.ts';
import type { Configs, Settled } from './configs.ts';
import { unifiedDiff } from './diff.ts';
import { type Found, findFiles, shownPath } from './files.ts';
import { type FixedFile, inspect, type Member, problemOf, type Subject, tooLarge, unread } from './inspect.ts';
import { argument, CLEAN, complain, FAULT, FOUND, type Io, type Output } from './io.ts';
import { withLibrary } from './library.ts';
import { progress } from './progress.ts';
import { codeOf, reasonOf } from './reasons.ts';
import { REPORTS } from './report/index.ts';
import type { FileReport, RunReport } from './report/report.ts';
import { count } from './report/words.ts';
import { wantsColor } from './terminal.ts';
import { replaceFile } from './write.ts';

/** What came of one file: a report, fixes for it, and what has to be said on standard error. */
interface Visit {
  readonly report?: FileReport;
  readonly member?: Member;
  readonly fix?: FixedFile;
  /** Something went wrong: the exit status is 2. */
  readonly fault?: string;
  /** Something that the person may wonder about. */
  readonly note?: string;
}

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
  await print(request, io, visits, files);
  if (faults.length) return FAULT;
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

async function visitFiles(request: LintRequest, io: Io, configs: Configs): Promise<Visit[]> {
  const { files, problems, unreadable } = await findFiles(request.paths, { cwd: io.cwd, extensions: EXTENSIONS });
  const visits: Visit[] = [
    ...unreadable.map(({ path, reason }) => ({ fault: cannotRead(path, reason) })),
    ...problems.map(({ path, message }) => ({ report: unread(path, problemOf('error', message)) })),
  ];
  const bar = progress(io, files.length);
  for (const [done, file] of files.entries()) {
    bar.tick(done);
    visits.push(await visitFile(file, request, configs));
  }
  bar.end();
  return visits;
}

/** A path that does not exist may be a misspelt command. */
function cannotRead(path: string, reason: string): string {
  const command = /^[a-z]+$/.test(path) ? nearest(path, COMMAND_NAMES) : undefined;
  return `${path} cannot be read: ${reason}.${command ? ` Did you mean "uncanned ${command}"?` : ''}`;
}

async function visitFile({ path, absolute, named }: Found, request: LintRequest, configs: Configs): Promise<Visit> {
  const settled = await configs.forFile(absolute);
  if (isIgnored(settled.config, settled.nameOf(absolute))) {
    return named ? { note: `${path} is not checked: the config lists it under "ignore".` } : {};
  }
  let bytes: Uint8Array;
  try {
    const { size } = fs.statSync(absolute);
    if (size > settled.config.maxFileSize) return { report: unread(path, tooLarge(size, settled.config.maxFileSize)) };
    bytes = fs.readFileSync(absolute);
  } catch (error) {
    if (named) return { fault: cannotRead(path, reasonOf(error)) };
    if (codeOf(error) === 'ENOENT') return { report: unread(path, GONE) };
    return { report: unread(path, problemOf('error', `This file cannot be read: ${reasonOf(error)}.`)) };
  }
  const visit = inspected({ path, absolute, named, bytes }, settled, request);
  if (request.fix !== 'write' || !visit.fix) return visit;
  const reason = replaceFile(absolute, bytes, visit.fix.bytes);
  if (reason === undefined) return fixed(visit, visit.fix);
  const { fix: _, ...asItWas } = visit;
  return { ...asItWas, fault: `${path} was not fixed: ${reason}.` };
}

/** A file as it is once its fixes are written. */
function fixed({ member: _, ...visit }: Visit, { report, member }: FixedFile): Visit {
  return { ...visit, report, ...(member === undefined ? {} : { member }) };
}

const GONE = problemOf('warning', 'This file was there a moment ago and is gone now, so it was not read.');

async function visitStdin(request: LintRequest, io: Io, configs: Configs): Promise<Visit> {
  const filename = request.stdin?.filename;
  // Text without a name is a reply, as someone would paste it.
  const absolute = resolve(io.cwd, filename ?? 'stdin.txt');
  const path = filename === undefined ? '<stdin>' : shownPath(absolute, filename, io.cwd);
  const bytes = await io.stdin();
  const visit = inspected({ path, absolute, named: true, bytes }, await configs.forFile(absolute), request);
  if (request.fix !== 'write') return visit;
  // A filter gives back what it got where it has nothing better.
  io.out.write(visit.fix?.bytes ?? bytes);
  return visit.fix ? fixed(visit, visit.fix) : visit;
}

/** A file on which the engine breaks down must not keep the others from being checked. */
function inspected(subject: Subject, settled: Settled, request: LintRequest): Visit {
  try {
    // A diff shows no fix of the report.
    const fixes = request.fix === 'show' ? 'none' : REPORTS[request.format].fixes;
    const inspected = inspect(subject, settled, { fix: request.fix !== 'no', fixes });
    const note = inspected.fix?.leftOut.map((text) => `${subject.path}: ${text}`).join('\n');
    return { ...inspected, ...(note ? { note } : {}) };
  } catch (error) {
    return { fault: `${subject.path} made Uncanned break down; please report this: ${String(error)}` };
  }
}

async function print(
  request: LintRequest,
  io: Io,
  visits: readonly Visit[],
  files: readonly FileReport[],
): Promise<void> {
  const { report } = await REPORTS[request.format].load();
  const fixes = visits.flatMap(({ fix }) => fix ?? []);
  const fixed = { findings: fixes.reduce((sum, { findings }) => sum + findings.length, 0), files: fixes.length };
  const shown = request.quiet ? files.map((file) => onlyCounted(file, request.failOn)) : files;
  if (request.fix === 'show') {
    io.out.write(fixes.map(diffOf).join(''));
    io.err.write(
      report({ files: shown.map((file) => ({ ...file, findings: [] })) }, { ...optionsFor(io.err, io), quiet: true }),
    );
    if (!request.quiet)
      io.err.write(
        fixed.files
          ? `--fix would fix ${count(fixed.findings, 'finding')} in ${count(fixed.files, 'file')}.\n`
          : 'There is nothing that --fix would change.\n',
      );
    return;
  }
  // Standard output belongs to the fixed text then.
  const to = request.stdin && request.fix === 'write' ? io.err : io.out;
  const [folder = '.', ...more] = request.paths;
  const init = `${io.command} init${more.length ? ' FOLDER' : folder === '.' ? '' : ` ${argument(folder)}`}`;
  const run: RunReport = { files: shown, advice: init, ...(fixed.files ? { fixed } : {}) };
  // Where nothing could be looked at, the fault has been said and a summary would only blur it.
  const quiet = request.quiet || (shown.length === 0 && visits.some(({ fault }) => fault));
  to.write(report(run, { ...optionsFor(to, io), quiet }));
}

const diffOf = ({ report, before, after }: FixedFile): string => unifiedDiff(report.path, before, after);

const optionsFor = (to: Output, io: Io) => ({
  color: wantsColor(to.isTerminal, io.env),
  width: Math.max(40, Math.min(to.columns ?? 100, 120)),
});
