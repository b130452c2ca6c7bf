import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from '../../server/src/cli/cli.ts';
import { fakeIo, folderWith } from './support.ts';

/** What keeps git from hanging on the machine: neither its settings nor a name of its user. */
export const GIT_ENV = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_DATE: '2026-11-01T12:00:00Z',
  GIT_COMMITTER_DATE: '2026-11-01T12:00:00Z',
};

type Files = Readonly<Record<string, string>>;

/** Runs git in a folder. */
export function git(cwd: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=Rosa', '-c', 'user.email=rosa@example.com', '-c', 'init.defaultBranch=main'];
  const settings = ['-c', 'protocol.file.allow=always', '-c', 'core.autocrlf=false', '-c', 'commit.gpgsign=false'];
  const env = { ...process.env, ...GIT_ENV };
  return execFileSync('git', [...who, ...settings, ...args], { cwd, env, encoding: 'utf8', stdio: 'pipe' });
}

/** Writes files into a folder. */
export function write(cwd: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    fs.mkdirSync(dirname(join(cwd, path)), { recursive: true });
    fs.writeFileSync(join(cwd, path), content);
  }
}

/** Writes files and commits everything that differs. */
export function commit(cwd: string, files: Files = {}): void {
  write(cwd, files);
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message', 'Replies');
}

/** A repository with one commit of these files, on the branch `main`. */
export function repository(files: Files): string {
  const cwd = folderWith({});
  git(cwd, 'init', '--quiet');
  commit(cwd, files);
  return cwd;
}

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in a folder, whose git knows no settings but the repository's own. */
export async function uncanned(
  cwd: string,
  args: readonly string[],
  given: { stdin?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  const { stdin = '', env = {} } = given;
  const fake = fakeIo({ cwd, stdin, env: { ...GIT_ENV, ...env } });
  const status = await runCommand(args, fake.io);
  return { status, out: fake.out(), err: fake.err() };
}

/** Runs a lint with the JSON report. */
export async function lint(
  cwd: string,
  args: readonly string[],
  given: Parameters<typeof uncanned>[2] = {},
): Promise<Ran & { readonly found: readonly string[] }> {
  const ran = await uncanned(cwd, ['--format', 'json', ...args], given);
  return { ...ran, found: ran.out === '' ? [] : foundIn(ran.out) };
}

interface Json {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly rule: string; readonly reply: { readonly title?: string } }[];
    readonly problems: readonly { readonly message: string }[];
  }[];
}

/** `path rule title` of each finding. */
const foundIn = (out: string): readonly string[] =>
  (JSON.parse(out) as Json).files.flatMap(({ path, findings, problems }) => [
    ...findings.map(({ rule, reply }) => `${path} ${rule}${reply.title === undefined ? '' : ` ${reply.title}`}`),
    ...problems.map(({ message }) => `${path} ${message}`),
  ]);

/** Two rules and nothing else, so that a test says what it expects. */
export const CONFIG = 'rules:\n  "*": off\n  hollow-apology/*: warning\n  library/same-text: warning\n';
/** Found once by these rules. */
export const BAD = 'We apologise for any inconvenience.';
export const APOLOGY = 'hollow-apology/any-may-have';
/** Long enough to be compared, and fine. */
export const LONG = 'Your parcel is lost, and we will send you a new one on Monday.';

/** An export of replies, as Chatwoot writes it. */
export const replies = (items: Readonly<Record<string, string>>, space?: number): string =>
  JSON.stringify(
    Object.entries(items).map(([short_code, content]) => ({ id: idOf(short_code), short_code, content })),
    null,
    space ?? 2,
  );

const idOf = (code: string): number => [...code].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
