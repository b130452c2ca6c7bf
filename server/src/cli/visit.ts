/** Reads and judges one file, or standard input, and writes its fixes. */
import { readFileSync, statSync } from 'node:fs';
import { isIgnored } from '../engine/index.ts';
import type { LintRequest } from './args/lint.ts';
import type { Configs, Settled } from './configs.ts';
import { digestOf } from './digest.ts';
import type { Found } from './files.ts';
import { saveMemory } from './heap.ts';
import {
  type FixedFile,
  type InspectOptions,
  inspect,
  type Member,
  problemOf,
  type Subject,
  tooLarge,
  unread,
} from './inspect.ts';
import type { Io } from './io.ts';
import { codeOf, reasonOf } from './reasons.ts';
import { needs, REPORTS } from './report/index.ts';
import type { FileReport } from './report/report.ts';
import { replaceFile } from './write.ts';

/** What is done with each file. Plain data. */
export interface Task {
  readonly fix: LintRequest['fix'];
  /** Which fixes the reports show. */
  readonly fixes: InspectOptions['fixes'];
  /** The reports show what comments allow. */
  readonly allowed?: true;
  /** The reports ask for the texts of files. */
  readonly source?: true;
  /** The reports tell of every reply. */
  readonly told?: true;
  /** The visit says what the file held. */
  readonly digest?: true;
}

/** @returns what a request asks to do with each file */
export const taskOf = ({ fix, outputs }: LintRequest): Task => ({
  fix,
  // A diff shows no fix of the report.
  ...(fix === 'show' ? { fixes: 'none' } : shownBy(outputs)),
});

/** What came of one file: a report, fixes for it, and what has to be said on standard error. Plain data. */
export interface Visit {
  readonly report?: FileReport;
  readonly member?: Member;
  readonly fix?: FixedFile;
  /** Something went wrong: the exit status is 2. */
  readonly fault?: string;
  /** Something that the person may wonder about. */
  readonly note?: string;
  /** Of the bytes that were judged, where it was asked for. */
  readonly digest?: string;
}

/** A visit, and the config by which it was made. */
export interface SettledVisit extends Visit {
  readonly settled?: Settled;
}

export const cannotRead = (path: string, reason: string): string => `${path} cannot be read: ${reason}.`;

export async function visitFile(found: Found, task: Task, configs: Configs): Promise<Visit> {
  const { path, absolute, named } = found;
  const settled = await configs.forFile(absolute);
  if (isIgnored(settled.config, settled.nameOf(absolute))) {
    return named ? { note: `${path} is not checked: the config lists it under "ignore".` } : {};
  }
  let bytes: Uint8Array;
  try {
    const size = found.bytes?.length ?? statSync(absolute).size;
    if (size > settled.config.maxFileSize) return { report: unread(path, tooLarge(size, settled.config.maxFileSize)) };
    saveMemory(size);
    bytes = found.bytes ?? readFileSync(absolute);
  } catch (error) {
    if (named) return { fault: cannotRead(path, reasonOf(error)) };
    if (codeOf(error) === 'ENOENT') return { report: unread(path, GONE) };
    return { report: unread(path, problemOf('error', `This file cannot be read: ${reasonOf(error)}.`)) };
  }
  const visit = {
    ...inspected({ ...found, bytes }, settled, task),
    ...(task.digest ? { digest: digestOf(bytes) } : {}),
  };
  if (task.fix !== 'write' || !visit.fix) return visit;
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

/** Visits standard input, all of which was read, as the file that the request says it is; a fixed text goes to standard output. */
export function visitStdin(found: Found, bytes: Uint8Array, task: Task, settled: Settled, io: Io): SettledVisit {
  const visit = inspected({ ...found, bytes }, settled, task);
  if (task.fix !== 'write') return { ...visit, settled };
  // A filter gives back what it got where it has nothing better.
  io.out.write(visit.fix?.bytes ?? bytes);
  return { ...(visit.fix ? fixed(visit, visit.fix) : visit), settled };
}

/** A file on which the engine breaks down must not keep the others from being checked. */
function inspected(subject: Subject, settled: Settled, { fix, ...shown }: Task): Visit {
  try {
    const inspected = inspect(subject, settled, { ...shown, fix: fix !== 'no' });
    const note = inspected.fix?.leftOut.map((text) => `${subject.path}: ${text}`).join('\n');
    return { ...inspected, ...(note ? { note } : {}) };
  } catch (error) {
    return { fault: brokenDown(subject.path, error) };
  }
}

export const brokenDown = (path: string, error: unknown): string =>
  `${path} made Uncanned break down; please report this: ${String(error)}`;

const MOST_LAST = ['none', 'safe', 'all'] as const satisfies readonly Task['fixes'][];

/** What the reports of a request show together. */
function shownBy(outputs: LintRequest['outputs']): Omit<Task, 'fix'> {
  const formats = outputs.map(({ format }) => format);
  return {
    fixes: MOST_LAST.findLast((fixes) => formats.some((format) => REPORTS[format].fixes === fixes)) ?? 'none',
    ...(needs(formats, 'allowed') ? { allowed: true } : {}),
    ...(needs(formats, 'source') ? { source: true } : {}),
    ...(needs(formats, 'told') ? { told: true } : {}),
  };
}
