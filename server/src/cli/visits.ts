/** Reads and judges all files that a lint was asked for. */
import * as fs from 'node:fs';
import { join, resolve } from 'node:path';
import { EXTENSIONS, nearest } from '../engine/index.ts';
import type { LintRequest } from './args/lint.ts';
import { COMMAND_NAMES } from './args.ts';
import { openCache } from './cache.ts';
import type { Configs } from './configs.ts';
import { type Found, findFiles } from './files.ts';
import { problemOf, unread } from './inspect.ts';
import type { Io } from './io.ts';
import { progress } from './progress.ts';
import { threadsFor, visitInThreads, type Waiting } from './threads.ts';
import { cannotRead, type SettledVisit, taskOf, visitFile } from './visit.ts';

/** Visits all that a request names. What the configs have to say of themselves is known afterwards. */
export async function visitFiles(request: LintRequest, io: Io, configs: Configs): Promise<SettledVisit[]> {
  const { files, problems, unreadable } = await findFiles(request.paths, { cwd: io.cwd, extensions: EXTENSIONS });
  const known = new Map<Found, SettledVisit>();
  const waiting: Waiting[] = [];
  const cache = request.cache === undefined ? undefined : openCache(resolve(io.cwd, request.cache), io.home);
  const task = { ...taskOf(request), ...(cache === undefined ? {} : { digest: true as const }) };
  for (const found of files) {
    const settled = await configs.forFile(found.absolute);
    const visit = cache?.find(found, settled, task);
    if (visit === undefined) waiting.push({ found, size: sizeOf(found) });
    else known.set(found, { ...visit, settled });
  }
  const bar = progress(io, waiting.length);
  const visits = await visitInThreads(waiting, {
    threads: request.threads ?? threadsFor(waiting.reduce((sum, { size }) => sum + size, 0)),
    script: join(io.home, 'lib/worker.js'),
    hiring: { cwd: io.cwd, task, ...(request.config === undefined ? {} : { config: request.config }) },
    visit: (found) => visitFile(found, task, configs),
    tick: bar.tick,
  });
  bar.end();
  for (const [i, { found }] of waiting.entries()) {
    const visit = visits[i]!;
    const settled = await configs.forFile(found.absolute);
    cache?.keep(found, settled, task, visit);
    known.set(found, { ...visit, settled });
  }
  const unsaved = cache?.save();
  return [
    ...unreadable.map(({ path, reason }) => ({ fault: mayBeCommand(path, reason) })),
    ...problems.map(({ path, message }) => ({ report: unread(path, problemOf('error', message)) })),
    ...files.map((found) => known.get(found)!),
    ...(unsaved === undefined ? [] : [{ note: `The cache was not written: ${unsaved}.` }]),
  ];
}

/** Bytes; what cannot be read is told of when it is visited. */
function sizeOf({ absolute }: Found): number {
  return fs.statSync(absolute, { throwIfNoEntry: false })?.size ?? 0;
}

/** A path that does not exist may be a misspelt command. */
function mayBeCommand(path: string, reason: string): string {
  const command = /^[a-z]+$/.test(path) ? nearest(path, COMMAND_NAMES) : undefined;
  return `${cannotRead(path, reason)}${command ? ` Did you mean "uncanned ${command}"?` : ''}`;
}
