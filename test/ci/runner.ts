/** A workflow's step as the runner of GitHub Actions makes it: github.com/actions/runner, `ActionRunner` and `Handler`. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { GIT_ENV, git } from '../cli/repository.ts';
import { folderWith } from '../cli/support.ts';

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export const MANIFEST = parse(fs.readFileSync('action.yml', 'utf8')) as Manifest;

/** The files that somebody copies who uses the action, in a folder without anything else. */
export function checkout(): string {
  const folder = folderWith({});
  for (const name of ['action.yml', 'action']) fs.cpSync(name, join(folder, name), { recursive: true });
  return folder;
}

export interface Step {
  readonly status: number | null;
  /** What it printed: the runner reads commands from here. */
  readonly out: string;
  readonly err: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface Job {
  /** The folder with `action.yml`. */
  readonly action?: string;
  readonly workspace: string;
  readonly event: { readonly name: string; readonly payload: object };
  /** `with:` of the step. */
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the action in a workspace. Nothing is set but what the runner sets; no remote can be reached. */
export function step({ action = checkout(), workspace, event, with: given = {}, env = {} }: Job): Step {
  const temp = folderWith({ 'event.json': JSON.stringify(event.payload), output: '', summary: '' });
  for (const name of Object.keys(given)) if (!(name in MANIFEST.inputs)) throw new Error(`no input ${name}`);
  const inputs = Object.entries(MANIFEST.inputs).map(([name, { default: otherwise = '' }]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    given[name] ?? otherwise,
  ]);
  const { base } = (event.payload as { pull_request?: { base: { ref: string } } }).pull_request ?? {};
  const result = spawnSync(process.execPath, [join(action, MANIFEST.runs.main)], {
    cwd: workspace,
    env: {
      PATH: process.env.PATH,
      HOME: temp,
      ...GIT_ENV,
      GIT_ALLOW_PROTOCOL: 'none',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: join(temp, 'event.json'),
      GITHUB_BASE_REF: base?.ref ?? '',
      GITHUB_SHA: git(workspace, 'rev-parse', 'HEAD').trim(),
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: join(temp, 'output'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      RUNNER_TEMP: temp,
      ...Object.fromEntries(inputs),
      ...env,
    },
    encoding: 'utf8',
  });
  const read = (name: string): string => fs.readFileSync(join(temp, name), 'utf8');
  const outputs = read('output')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
  return {
    status: result.status,
    out: result.stdout,
    err: result.stderr,
    summary: read('summary'),
    outputs: Object.fromEntries(outputs),
  };
}

/** The annotations among what a step printed: `warning desk.json:7 hollow-apology/any-may-have`. */
export const annotations = (out: string): readonly string[] =>
  [...out.matchAll(/^::(error|warning|notice) (.*?)::/gm)].map(([, level, properties = '']) => {
    const of = Object.fromEntries(properties.split(',').map((pair) => pair.split('=')));
    return [level, of.file && `${of.file}:${of.line}`, of.title].filter(Boolean).join(' ');
  });
