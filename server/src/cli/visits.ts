/** Reads and judges all that a lint was asked for: files, or standard input. */
import { createReadStream, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EXTENSIONS, nearest } from '../engine/index.ts';
import type { LintRequest } from './args/lint.ts';
import { COMMAND_NAMES } from './args.ts';
import { openCache } from './cache.ts';
import type { Configs } from './configs.ts';
import { type Finds, type Found, findFiles, shownPath } from './files.ts';
import { problemOf, unread } from './inspect.ts';
import type { Io } from './io.ts';
import { letterFolders } from './letters.ts';
import { visitPieces } from './pieces.ts';
import { progress } from './progress.ts';
import type { FileReport } from './report/report.ts';
import { startThread, type Thread, threadsFor, visitInThreads, type Waiting } from './threads.ts';
import { cannotRead, type SettledVisit, type Task, taskOf, visitFile, visitStdin } from './visit.ts';

/** Is told the findings of a large file as they are found, in order. */
export type Emit = (report: FileReport) => void;

/** Bytes. NDJSON from this size on is judged as it comes, line by line, and takes no more room than that. */
const LARGE = 8_000_000;
const NDJSON = /\.(?:ndjson|jsonl)$/i;

/** What visits share. */
interface Visiting {
  readonly request: LintRequest;
  readonly io: Io;
  readonly configs: Configs;
  readonly task: Task;
  readonly emit: Emit | undefined;
}

/** The files that a request names. */
export const filesOf = ({ paths }: Pick<LintRequest, 'paths'>, { cwd }: Io): Promise<Finds> =>
  findFiles(paths, { cwd, extensions: EXTENSIONS });

/**
 * Visits all that a request names. What the configs have to say of themselves is known afterwards.
 * @param emit takes the findings of a large file; absent: they stand in its report
 * @param finds the files to visit, where not all that the request names are
 */
export async function visitAll(
  request: LintRequest,
  io: Io,
  configs: Configs,
  emit: Emit | undefined,
  finds?: Finds,
): Promise<SettledVisit[]> {
  const visiting = { request, io, configs, task: taskOf(request), emit };
  return request.stdin === undefined
    ? withLetters(await visitFiles(visiting, finds ?? (await filesOf(request, io))))
    : [await visitInput(visiting, request.stdin)];
}

/** Letters that lie among many look like replies. */
function withLetters(visits: SettledVisit[]): SettledVisit[] {
  const isIn = letterFolders(
    visits.flatMap(({ report }) =>
      report?.letter === undefined ? [] : [{ path: report.path, isLetter: report.letter }],
    ),
  );
  return visits.map((visit) =>
    visit.report?.letter && isIn(visit.report.path)
      ? { ...visit, report: { ...visit.report, passedOver: true } }
      : visit,
  );
}

async function visitFiles(v: Visiting, finds: Finds): Promise<SettledVisit[]> {
  const { request, io, configs } = v;
  const { problems, unreadable } = finds;
  const cacheFile = request.cache === undefined ? undefined : resolve(io.cwd, request.cache);
  const files = finds.files.filter(({ absolute }) => absolute !== cacheFile);
  const cache = cacheFile === undefined ? undefined : openCache(cacheFile, io.home);
  const task = { ...v.task, ...(cache === undefined ? {} : { digest: true as const }) };
  const known = new Map<Found, SettledVisit>();
  const waiting: Waiting[] = [];
  const large: Waiting[] = [];
  for (const found of files) {
    const settled = await configs.forFile(found.absolute);
    const visit = cache?.find(found, settled, task);
    const size = sizeOf(found);
    if (visit !== undefined) known.set(found, { ...visit, settled });
    else if (isPiecemeal(found, size, task)) large.push({ found, size });
    else waiting.push({ found, size });
  }
  const bar = progress(io, waiting.length + large.length);
  const size = waiting.reduce((sum, each) => sum + each.size, 0);
  const visits = await visitInThreads(waiting, {
    others: Math.min(request.threads ?? threadsFor(size), Math.max(1, waiting.length)) - 1,
    start: starter({ ...v, task }),
    visit: (found) => visitFile(found, task, configs),
    tick: bar.tick,
  });
  for (const [i, { found }] of waiting.entries()) {
    const settled = await configs.forFile(found.absolute);
    cache?.keep(found, settled, task, visits[i]!);
    known.set(found, { ...visits[i]!, settled });
  }
  for (const [i, { found, size }] of large.entries()) {
    bar.tick(waiting.length + i);
    known.set(found, await visitLarge(v, found, createReadStream(found.absolute), size));
  }
  bar.end();
  const unsaved = cache?.save();
  return [
    ...unreadable.map(({ path, reason }) => ({ fault: mayBeCommand(path, reason) })),
    ...problems.map(({ path, message }) => ({ report: unread(path, problemOf('error', message)) })),
    ...files.map((found) => known.get(found)!),
    ...(unsaved === undefined ? [] : [{ note: `The cache was not written: ${unsaved}.` }]),
  ];
}

/**
 * A fix is proved by reading the whole file; which of its replies have changed is told by their number in it; and a report that
 * tells of every reply keeps them all.
 */
const isPiecemeal = ({ absolute, asked, unjudged }: Found, size: number, { fix, told }: Task): boolean =>
  size >= LARGE && NDJSON.test(absolute) && fix === 'no' && asked === undefined && unjudged === undefined && !told;

async function visitInput(v: Visiting, { filename }: NonNullable<LintRequest['stdin']>): Promise<SettledVisit> {
  const { io, configs, task } = v;
  // Text without a name is a reply, as someone would paste it.
  const absolute = resolve(io.cwd, filename ?? 'stdin.txt');
  const path = filename === undefined ? '<stdin>' : shownPath(absolute, filename, io.cwd);
  const found: Found = { path, absolute, named: true };
  const chunks = io.stdin()[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    first.push(next.value);
    size += next.value.length;
    if (!isPiecemeal(found, size, task)) continue;
    const rest: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => chunks };
    return visitLarge(v, found, inTurn(first, rest), Number.POSITIVE_INFINITY);
  }
  return visitStdin(found, Buffer.concat(first), task, await configs.forFile(absolute), io);
}

async function* inTurn(first: Iterable<Uint8Array>, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first;
  yield* rest;
}

async function visitLarge(
  v: Visiting,
  found: Found,
  chunks: AsyncIterable<Uint8Array>,
  size: number,
): Promise<SettledVisit> {
  const settled = await v.configs.forFile(found.absolute);
  const count = v.request.threads ?? threadsFor(size);
  const threads = count > 1 ? Array.from({ length: count }, starter(v)) : [];
  const visit = await visitPieces(found, chunks, { ...v, settled, threads });
  for (const thread of threads) thread.end();
  const note = `${found.path} is large and was read line by line: what its replies say of each other was not compared.`;
  const isSilent = v.request.quiet || (visit.report?.replies ?? 0) === 0;
  return { ...visit, settled, ...(isSilent ? {} : { note }) };
}

/** @returns what starts a thread for a task */
const starter = ({ io, request, task }: Pick<Visiting, 'io' | 'request' | 'task'>): (() => Thread) => {
  const hiring = { cwd: io.cwd, task, ...(request.config === undefined ? {} : { config: request.config }) };
  return () => startThread(join(io.home, 'lib/worker.js'), hiring);
};

/** Bytes; what cannot be read is told of when it is visited. */
function sizeOf({ absolute, bytes }: Found): number {
  return bytes?.length ?? statSync(absolute, { throwIfNoEntry: false })?.size ?? 0;
}

/** A path that does not exist may be a misspelt command. */
function mayBeCommand(path: string, reason: string): string {
  const command = /^[a-z]+$/.test(path) ? nearest(path, COMMAND_NAMES) : undefined;
  return `${cannotRead(path, reason)}${command ? ` Did you mean "uncanned ${command}"?` : ''}`;
}
