/** Which baseline holds for which file. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { LintRequest } from '../args/lint.ts';
import { decode } from '../decode.ts';
import { shownPath } from '../files.ts';
import type { Io } from '../io.ts';
import { reasonOf } from '../reasons.ts';
import type { FileReport } from '../report/report.ts';
import { BASELINE_NAME, type BaselineFault, type KnownFinding, readBaseline } from './baseline.ts';
import { sorter } from './known.ts';

/**
 * The nearest baseline at or above a folder.
 * @param isThere whether a path is a baseline; asked once of each folder
 * @returns what gives its absolute path, or undefined where there is none
 */
export function nearestBaseline(isThere: (path: string) => boolean): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const find = (folder: string): string | undefined => {
    if (known.has(folder)) return known.get(folder);
    const path = join(folder, BASELINE_NAME);
    const above = dirname(folder);
    const found = isThere(path) ? path : above === folder ? undefined : find(above);
    known.set(folder, found);
    return found;
  };
  return find;
}

/** @returns what a baseline on the disk says, or a sentence that says what is wrong */
export function loadBaseline(absolute: string, io: Io): readonly KnownFinding[] | BaselineFault {
  const name = shownPath(absolute, absolute, io.cwd);
  try {
    const decoded = decode(readFileSync(absolute));
    const read = readBaseline(decoded.kind === 'text' ? decoded.text : '');
    return 'fault' in read ? { fault: `${name} ${read.fault}` } : read;
  } catch (error) {
    return { fault: `${name} cannot be read: ${reasonOf(error)}.` };
  }
}

/** Takes old findings out of reports. */
export interface Quieter {
  /** @returns a report without what its baseline knows; that is kept beside it, as `known` */
  readonly quiet: (file: FileReport) => FileReport;
  /** What is wrong with the baselines met so far, a sentence each. */
  readonly faults: () => readonly string[];
}

/** Knows the baseline that a request names, or that is nearest to each file. */
export function quieter({ baseline }: Pick<LintRequest, 'baseline'>, io: Io): Quieter {
  const nearest = nearestBaseline(existsSync);
  const named = typeof baseline === 'object' ? resolve(io.cwd, baseline.file) : undefined;
  const sorters = new Map<string, ReturnType<typeof sorter>>();
  const faults: string[] = [];
  const sorterOf = (path: string): ReturnType<typeof sorter> => {
    const entries = loadBaseline(path, io);
    if ('fault' in entries) faults.push(entries.fault);
    return sorter('fault' in entries ? [] : entries);
  };
  return {
    quiet(file) {
      const path = named ?? (baseline === 'none' ? undefined : nearest(dirname(resolve(io.cwd, file.path))));
      if (path === undefined) return file;
      const sort = sorters.get(path) ?? sorterOf(path);
      sorters.set(path, sort);
      const { known, fresh } = sort(file.findings);
      return known.length === 0 ? file : { ...file, findings: fresh, known };
    },
    faults: () => faults,
  };
}
