import { Buffer } from 'node:buffer';
import { statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { CONFIG_NAMES } from '../../engine/index.ts';
import type { InitRequest } from '../args.ts';
import { shownPath, withSlashes } from '../files.ts';
import { argument, CLEAN, complain, FAULT, type Io } from '../io.ts';
import { ownConfig } from '../own-config.ts';
import { reasonOf } from '../reasons.ts';
import { createFile } from '../write.ts';
import { configText } from './config-text.ts';
import { look } from './look.ts';
import { type Labelled, proposeSituations } from './propose.ts';
import { lookedReport } from './report.ts';

/**
 * `uncanned init`: looks at a folder, says what it holds, and writes a first config. Never over one that is there.
 * @returns the exit status
 */
export async function runInit({ path, dryRun }: InitRequest, io: Io): Promise<number> {
  const folder = resolve(io.cwd, path);
  const reason = notAFolder(folder);
  if (reason !== undefined) {
    complain(io, `${path} cannot be looked at: ${reason}.`);
    return FAULT;
  }
  const named = path === '.' ? '' : ` ${argument(path)}`;
  const there = ownConfig(folder);
  if (there !== undefined && !dryRun) {
    const name = shownPath(there, path, io.cwd);
    complain(
      io,
      `${name} is there already, and is never written over. This prints what a new one would say:\n    ${io.command} init --dry-run${named}`,
    );
    return FAULT;
  }
  const looked = await look(folder);
  const replies: readonly Labelled[] = looked.read.flatMap((file) => file.replies);
  const proposals = proposeSituations(replies);
  const text = configText({ entries: looked.entries, proposals, schema: schemaFrom(folder, io.home) });
  const report = lookedReport(looked, proposals, path);
  if (dryRun) {
    io.err.write(report);
    io.out.write(text);
    return CLEAN;
  }
  io.out.write(report);
  const file = join(folder, CONFIG_NAMES[0]);
  // Fails where one has come into being meanwhile.
  const unwritten = createFile(file, Buffer.from(text));
  if (unwritten !== undefined) {
    complain(io, `${shownPath(file, path, io.cwd)} cannot be written: ${unwritten}.`);
    return FAULT;
  }
  io.out.write(`\nWrote ${shownPath(file, path, io.cwd)}. Read it, then run:\n    ${io.command} lint${named}\n`);
  return CLEAN;
}

function notAFolder(path: string): string | undefined {
  try {
    return statSync(path).isDirectory() ? undefined : 'it is no folder';
  } catch (error) {
    return reasonOf(error);
  }
}

/** The schema that came with the program, as seen from a folder; undefined where it lies outside: colleagues have it elsewhere. */
function schemaFrom(folder: string, home: string): string | undefined {
  const path = withSlashes(relative(folder, resolve(home, '../schema/config.schema.json')));
  return path.startsWith('../') || isAbsolute(path) ? undefined : encodeURI(path);
}
