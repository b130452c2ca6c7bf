/** What is remembered from run to run, outside of the folder that is worked on: a file in the user's own cache. */
import { mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { hash } from '../../engine/index.ts';
import type { Io } from '../io.ts';
import { reasonOf } from '../reasons.ts';
import { writeWhole } from '../write.ts';
import { type Memory, NOTHING } from './session.ts';

/** @returns where it lies for runs that are started in a folder */
export function memoryPath({ cwd, env }: Pick<Io, 'cwd' | 'env'>, platform = process.platform): string {
  const home = env.HOME ?? homedir();
  const cache =
    env.XDG_CACHE_HOME ||
    (platform === 'win32' && env.LOCALAPPDATA) ||
    join(home, platform === 'darwin' ? 'Library/Caches' : '.cache');
  return join(cache, 'uncanned', 'fix', `${hash(cwd)}.json`);
}

/** @returns nothing where there is none, or it cannot be read: then all is asked */
export function readMemory(path: string): Memory {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isMemory(read) ? { rules: read.rules, skipped: read.skipped } : NOTHING;
  } catch {
    return NOTHING;
  }
}

/**
 * @param folder where the runs are started: for people who find the file
 * @returns why it was not written, or undefined where all went well
 */
export function writeMemory(path: string, folder: string, memory: Memory): string | undefined {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    return reasonOf(error);
  }
  return writeWhole(path, `${JSON.stringify({ version: 1, folder, ...memory })}\n`);
}

const isMemory = (read: unknown): read is Memory =>
  isRecord(read) &&
  read.version === 1 &&
  isTexts(read.rules) &&
  isRecord(read.skipped) &&
  Object.values(read.skipped).every(isTexts);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
