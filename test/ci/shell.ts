/** Commands of examples, run as somebody runs them who has `uncanned` on the path. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join, resolve } from 'node:path';
import { GIT_ENV } from '../cli/repository.ts';
import { folderWith } from '../cli/support.ts';

export type Ran = { readonly status: number | null; readonly out: string; readonly err: string };

/** A folder with programs: `uncanned`, as it is committed, and those that are given as scripts of the shell. */
export function programs(scripts: Readonly<Record<string, string>> = {}): string {
  const folder = folderWith({});
  fs.symlinkSync(resolve('action/dist/cli.js'), join(folder, 'uncanned'));
  for (const [name, script] of Object.entries(scripts))
    fs.writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return folder;
}

/** Runs a script in a folder. @param bin a folder with programs */
export function sh(
  cwd: string,
  command: readonly [string, ...string[]],
  bin: string,
  env: Readonly<Record<string, string>> = {},
): Ran {
  const [program, ...args] = command;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { PATH: `${bin}:${process.env.PATH}`, HOME: folderWith({}), ...GIT_ENV, ...WHO, ...env },
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

const WHO = {
  GIT_AUTHOR_NAME: 'Rosa',
  GIT_AUTHOR_EMAIL: 'rosa@example.com',
  GIT_COMMITTER_NAME: 'Rosa',
  GIT_COMMITTER_EMAIL: 'rosa@example.com',
};
