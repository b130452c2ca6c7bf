import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../server/src/cli/io.ts';
import type { PlacedFinding, ReportOptions } from '../../server/src/cli/report/report.ts';
import type { Finding } from '../../server/src/engine/index.ts';

/** A folder of its own for one test; `tidy` removes them all. */
const folders: string[] = [];

/** Makes a temporary folder with these files (paths with `/`). */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'uncanned-')));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    fs.mkdirSync(dirname(join(folder, path)), { recursive: true });
    fs.writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Removes the temporary folders. */
export function tidy(): void {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
}

const NOBODY = 65_534;

/** Does something as a user for whom permissions hold: the administrator gives the folder away and steps down. */
export async function withPermissions<T>(folder: string, work: () => T | Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  const names = fs.readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
  for (const path of [folder, ...names]) fs.lchownSync(path, NOBODY, NOBODY);
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

export interface FakeIo {
  readonly io: Io;
  readonly out: () => string;
  readonly outBytes: () => Buffer;
  readonly err: () => string;
}

/** An Io that remembers what was written. */
export function fakeIo(given: {
  cwd: string;
  home?: string;
  command?: string;
  stdin?: string | Uint8Array;
  /** What a person at a terminal answers; no more comes after the last. A function is called before the next answer. */
  answers?: readonly (string | (() => void))[];
  env?: Io['env'];
  terminal?: boolean;
  columns?: number;
  now?: () => number;
  today?: string;
}): FakeIo {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const answers = [...(given.answers ?? [])];
  const ask = async (prompt: string): Promise<string | undefined> => {
    out.push(Buffer.from(prompt));
    for (let next = answers.shift(); next !== undefined; next = answers.shift()) {
      if (typeof next === 'string') {
        out.push(Buffer.from(`${next}\n`));
        return next;
      }
      next();
    }
    return undefined;
  };
  const output = (chunks: Buffer[]) => ({
    write: (text: string | Uint8Array) => void chunks.push(Buffer.from(text)),
    isTerminal: given.terminal ?? false,
    columns: given.columns,
  });
  return {
    io: {
      cwd: given.cwd,
      home: given.home ?? '/nowhere',
      command: given.command ?? 'uncanned',
      env: given.env ?? {},
      out: output(out),
      err: output(err),
      stdin: async function* () {
        yield Buffer.from(given.stdin ?? '');
      },
      ...(given.answers === undefined ? {} : { ask }),
      now: given.now ?? (() => 0),
      today: () => given.today ?? '2026-11-28',
    },
    out: () => Buffer.concat(out).toString('utf8'),
    outBytes: () => Buffer.concat(out),
    err: () => Buffer.concat(err).toString('utf8'),
  };
}

/** What reports are told where nothing else is said: a run in the folder of a repository. */
export const OPTIONS: ReportOptions = {
  color: false,
  width: 80,
  quiet: false,
  failing: ['error', 'warning'],
  folder: '/library',
  repository: '/library',
};

/** A finding in the first reply of a file; `sentence` marks the phrase by `[[ ]]`. */
export function finding(sentence: string, given: Partial<Finding> = {}): Finding {
  const from = sentence.indexOf('[[');
  const plain = sentence.replace('[[', '').replace(']]', '');
  const text = sentence.slice(from + 2, sentence.indexOf(']]'));
  return {
    rule: 'hollow-apology/inconvenience',
    family: 'hollow-apology',
    severity: 'warning',
    scope: 'phrase',
    message: 'Say what went wrong.',
    at: { start: from, end: from + text.length },
    text,
    sentence: { text: plain, from },
    reply: '',
    replyIndex: 0,
    fixes: [],
    fingerprint: 'f',
    // The report names the first rewrite, whether it was worked out as a fix or not.
    ...(given.fixes?.[0] ? { advice: given.fixes[0].title } : {}),
    ...given,
  };
}

/** The same, on line 1. */
export const placed = (
  sentence: string,
  given: Partial<Finding> & { title?: string; line?: number } = {},
): PlacedFinding => {
  const { title, line = 1, ...rest } = given;
  const made = finding(sentence, rest);
  return {
    finding: made,
    line,
    column: made.at.start + 1,
    endLine: line,
    endColumn: made.at.end + 1,
    ...(title === undefined ? {} : { title }),
  };
};
