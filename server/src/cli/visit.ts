/** Reads and judges what a lint was asked for, and writes fixes: one `Visit` for each file. */
import * as fs from 'node:fs';
import { resolve } from 'node:path';
import { EXTENSIONS, isIgnored, type LintOptions, nearest } from '../engine/index.ts';
import type { LintRequest } from './args/lint.ts';
import { COMMAND_NAMES } from './args.ts';
import type { Configs, Settled } from './configs.ts';
import { type Found, findFiles, shownPath } from './files.ts';
import { type FixedFile, inspect, type Member, problemOf, type Subject, tooLarge, unread } from './inspect.ts';
import type { Io } from './io.ts';
import { progress } from './progress.ts';
import { codeOf, reasonOf } from './reasons.ts';
import { REPORTS } from './report/index.ts';
import type { FileReport } from './report/report.ts';
import { replaceFile } from './write.ts';

/** What came of one file: a report, fixes for it, and what has to be said on standard error. */
export interface Visit {
  readonly report?: FileReport;
  readonly member?: Member;
  readonly fix?: FixedFile;
  /** Something went wrong: the exit status is 2. */
  readonly fault?: string;
  /** Something that the person may wonder about. */
  readonly note?: string;
}

/** All that a request names, in order. */
export async function visitFiles(request: LintRequest, io: Io, configs: Configs): Promise<Visit[]> {
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

export async function visitStdin(request: LintRequest, io: Io, configs: Configs): Promise<Visit> {
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
    const fixes = request.fix === 'show' ? 'none' : fixesShownBy(request.outputs);
    const inspected = inspect(subject, settled, { fix: request.fix !== 'no', fixes });
    const note = inspected.fix?.leftOut.map((text) => `${subject.path}: ${text}`).join('\n');
    return { ...inspected, ...(note ? { note } : {}) };
  } catch (error) {
    return { fault: `${subject.path} made Uncanned break down; please report this: ${String(error)}` };
  }
}

const MOST_LAST = ['none', 'safe', 'all'] as const satisfies readonly LintOptions['fixes'][];

/** Those of the report that shows most. */
const fixesShownBy = (outputs: LintRequest['outputs']): (typeof MOST_LAST)[number] =>
  MOST_LAST.findLast((fixes) => outputs.some(({ format }) => REPORTS[format].fixes === fixes)) ?? 'none';
