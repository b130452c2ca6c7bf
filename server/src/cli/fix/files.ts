/** The files whose findings are gone through: which they are, and each as it stands on the disk at this moment. */
import type { Buffer } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { EXTENSIONS, type Finding, isIgnored } from '../../engine/index.ts';
import type { Configs, Settled } from '../configs.ts';
import { decode, type Encoding } from '../decode.ts';
import { type Found, findFiles } from '../files.ts';
import type { Io } from '../io.ts';
import { progress } from '../progress.ts';
import { reasonOf } from '../reasons.ts';
import type { Document } from './page.ts';

/** A file, and what was found in it when it was read last. */
export interface Member extends Found {
  readonly findings: readonly Finding[];
}

/** A file as it was read: what is written into it goes by that. */
export interface Opened {
  readonly absolute: string;
  readonly bytes: Buffer;
  readonly encoding: Encoding;
  readonly settled: Settled;
  readonly document: Document;
}

/** All files that hold findings; what could not be read is a fault where somebody named it, else a note. */
export async function collect(
  paths: readonly string[],
  io: Io,
  configs: Configs,
): Promise<{
  readonly members: readonly Member[];
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}> {
  const { files, problems, unreadable } = await findFiles(paths, { cwd: io.cwd, extensions: EXTENSIONS });
  const members: Member[] = [];
  const faults = unreadable.map(({ path, reason }) => `${path} cannot be read: ${reason}.`);
  const notes = problems.map(({ path, message }) => `${path}: ${message}`);
  const bar = progress(io, files.length);
  for (const [done, found] of files.entries()) {
    bar.tick(done);
    const opened = await openFile(found, configs);
    if (opened === undefined) {
      if (found.named) notes.push(`${found.path} is not checked: the config lists it under "ignore".`);
    } else if (typeof opened === 'string') (found.named ? faults : notes).push(opened);
    else {
      const { findings, problems: own } = opened.document.result;
      notes.push(...own.map(({ message }) => `${found.path}: ${message}`));
      if (findings.length > 0) members.push({ ...found, findings });
    }
  }
  bar.end();
  return { members, faults, notes };
}

/**
 * @param last what was opened last: where the file is still so, it need not be judged again
 * @returns undefined where the config says that the file is none of ours; why it cannot be read, where that is so
 */
export async function openFile(
  { path, absolute, named }: Found,
  configs: Configs,
  last?: Opened,
): Promise<Opened | string | undefined> {
  const settled = await configs.forFile(absolute);
  const { config, linter, nameOf } = settled;
  const name = nameOf(absolute);
  if (isIgnored(config, name)) return undefined;
  let bytes: Buffer;
  try {
    const { size } = statSync(absolute);
    if (size > config.maxFileSize) return `${path} is larger than "maxFileSize" in .uncanned.yaml allows.`;
    bytes = readFileSync(absolute);
  } catch (error) {
    return `${path} cannot be read: ${reasonOf(error)}.`;
  }
  if (last?.absolute === absolute && last.settled === settled && last.bytes.equals(bytes)) return last;
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return `${path} holds no text.`;
  if (decoded.kind === 'broken') return `${path}: ${decoded.message}`;
  const file = { path: name, source: decoded.text, named };
  const document = { path, linter, file, result: linter.lint(file, { fixes: 'none' }) };
  return { absolute, bytes, encoding: decoded.encoding, settled, document };
}
