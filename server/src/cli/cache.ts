/** What earlier runs found, so that a file which has not changed is not judged again: `--cache`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settled } from './configs.ts';
import { decode } from './decode.ts';
import { digestOf } from './digest.ts';
import type { Found } from './files.ts';
import type { Task, Visit } from './visit.ts';
import { writeWhole } from './write.ts';

declare const UNCANNED_VERSION: string;

export interface Cache {
  /** @returns what came of a file when it last held the same, judged by the same program, config and task */
  readonly find: (found: Found, settled: Settled, task: Task) => Visit | undefined;
  /** Remembers a visit that says what its file held. */
  readonly keep: (found: Found, settled: Settled, task: Task, visit: Visit) => void;
  /**
   * Writes down what is remembered, where that is something new. Of files that this run did not meet it stays as it was.
   * @returns why it could not be written
   */
  readonly save: () => string | undefined;
}

/** A file's last visit. */
interface Entry {
  /** Of its bytes. */
  readonly digest: string;
  /** Of all else that the visit depends on. */
  readonly stamp: string;
  readonly visit: Visit;
}

/** Raised when entries of old caches can no longer be used. */
const VERSION = 1;

/**
 * Opens a cache. One that cannot be read is an empty one: nothing is lost but time.
 * @param path absolute
 * @param home the folder of the program
 */
export function openCache(path: string, home: string): Cache {
  const program = programOf(home);
  const entries = entriesIn(path);
  const configs = new WeakMap<Settled, string>();
  let changed = false;

  const stampOf = (found: Found, settled: Settled, { fix, fixes, allowed, told }: Task): string => {
    const config = configs.get(settled) ?? JSON.stringify(settled.config);
    configs.set(settled, config);
    return digestOf(
      program,
      config,
      settled.nameOf(found.absolute),
      `${found.named} ${fix} ${fixes} ${allowed === true} ${told === true}`,
    );
  };

  return {
    find(found, settled, task) {
      const known = entries.get(found.path);
      if (known === undefined || known.stamp !== stampOf(found, settled, task)) return undefined;
      try {
        const bytes = found.bytes ?? readFileSync(found.absolute);
        if (digestOf(bytes) !== known.digest) return undefined;
        return task.source ? withSource(known.visit, bytes) : known.visit;
      } catch {
        // Whoever visits the file says what is wrong with it.
        return undefined;
      }
    },
    keep(found, settled, task, { digest, ...visit }) {
      if (digest === undefined || visit.fault !== undefined || found.unjudged) return;
      entries.set(found.path, { digest, stamp: stampOf(found, settled, task), visit: withoutSource(visit) });
      changed = true;
    },
    save() {
      if (!changed) return undefined;
      return writeWhole(path, `${JSON.stringify({ version: VERSION, files: [...entries] })}\n`);
    },
  };
}

/** The text of a file stands in the file: it is not stored a second time. */
function withoutSource({ report, ...visit }: Visit): Visit {
  if (report === undefined) return visit;
  const { source: _, ...stored } = report;
  return { ...visit, report: stored };
}

function withSource(visit: Visit, bytes: Uint8Array): Visit {
  const decoded = decode(bytes);
  if (visit.report === undefined || decoded.kind !== 'text') return visit;
  return { ...visit, report: { ...visit.report, source: { text: decoded.text, bom: decoded.encoding.bom } } };
}

/** The program itself: rules change without a new version while somebody works on them. */
function programOf(home: string): string {
  try {
    return digestOf(UNCANNED_VERSION, readFileSync(join(home, 'lib/commands.js')));
  } catch {
    return UNCANNED_VERSION;
  }
}

function entriesIn(path: string): Map<string, Entry> {
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as { version?: unknown; files?: [string, Entry][] };
    if (read.version === VERSION && Array.isArray(read.files)) return new Map(read.files);
  } catch {
    // None yet, or broken.
  }
  return new Map();
}
