/** The workflows of docs/pull-requests.md: GitHub would take them, and each of their steps that can run here does. */
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { validate } from '@umbrelladocs/rdformat-validator';
import { parse } from 'yaml';
import { APOLOGY } from '../cli/repository.ts';
import { tidy } from '../cli/support.ts';
import { example, NAMES } from './examples.ts';
import { type PullRequest, pullRequest, workspaceOf } from './pull-request.ts';
import { annotations, checkout, MANIFEST, type Step, step } from './runner.ts';
import { programs, type Ran, sh } from './shell.ts';

const { validateWorkflow } = createRequire(join(process.cwd(), 'package.json'))('@action-validator/core');

interface StepText {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const WORKFLOWS = NAMES.filter((name) => name.startsWith('.github/workflows/'));
const OURS = './.github/uncanned';

const stepsOf = (name: string): readonly StepText[] => parse(example(name)).jobs.uncanned.steps;

/** What a workflow leaves: its workspace, what the action did, and what each of its commands did. */
interface Left {
  readonly workspace: string;
  readonly action: Step | undefined;
  readonly commands: readonly Ran[];
}

/** Runs the steps of a workflow: the action, and what is typed. Actions of others are passed over. */
function runWorkflow(name: string, pull: PullRequest, bin = programs()): Left {
  const steps = stepsOf(name);
  const depth = Number(steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with?.['fetch-depth'] ?? 1);
  const workspace = workspaceOf(pull, depth);
  fs.cpSync(checkout(), join(workspace, OURS), { recursive: true });
  let action: Step | undefined;
  const commands: Ran[] = [];
  for (const { uses, with: given = {}, run, env = {} } of steps) {
    if (uses === OURS) {
      const inputs = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)]));
      action = step({ action: join(workspace, OURS), workspace, event: pull.event, with: inputs });
    }
    if (run === undefined) continue;
    const filled = Object.entries(env).map(([key, value]) => [key, filledIn(value, action)]);
    // As GitHub starts bash where `shell: bash` says so.
    const bash = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', run] as const;
    commands.push(sh(workspace, [...bash], bin, { GITHUB_BASE_REF: 'main', ...Object.fromEntries(filled) }));
  }
  return { workspace, action, commands };
}

const filledIn = (text: string, action: Step | undefined): string =>
  text.replace(/\$\{\{ (\S+) \}\}/g, (_, name: string) => {
    const output = /^steps\.uncanned\.outputs\.(\w+)$/.exec(name)?.[1];
    if (output === undefined) return name === 'secrets.GITHUB_TOKEN' ? 'token' : assert.fail(name);
    return action?.outputs[output] ?? assert.fail(name);
  });

describe('examples for GitHub', () => {
  let pull: PullRequest;
  before(() => {
    pull = pullRequest('a fork');
  });
  after(tidy);

  it('are workflows that GitHub takes', () => {
    assert.equal(WORKFLOWS.length, 4);
    for (const name of WORKFLOWS) {
      assert.deepEqual(validateWorkflow(example(name)).errors, [], name);
      for (const { uses, with: given = {} } of stepsOf(name))
        if (uses === OURS) for (const input of Object.keys(given)) assert.ok(input in MANIFEST.inputs, input);
    }
    assert.notDeepEqual(validateWorkflow('on: pull_request\njobs:\n  a:\n    steps: []\n').errors, []);
  });

  it('tell of every input and output, and of what holds where one is left out', () => {
    const page = fs.readFileSync('docs/pull-requests.md', 'utf8');
    for (const [name, { default: otherwise }] of Object.entries(MANIFEST.inputs)) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? assert.fail(name);
      if (otherwise !== undefined) assert.ok(row.split('|')[3]?.includes(`\`${otherwise}\``), name);
    }
    for (const name of Object.keys(MANIFEST.outputs)) assert.ok(page.includes(`\`${name}\``), name);
  });

  it('annotations', () => {
    const { action } = runWorkflow('.github/workflows/replies.yml', pull);
    assert.deepEqual([action?.status, annotations(action?.out ?? '')], [1, [`warning desk.json:10 ${APOLOGY}`]]);
  });

  it('annotations, and counts for the next step', () => {
    const { action, commands } = runWorkflow('.github/workflows/replies-with-counts.yml', pull);
    assert.equal(action?.status, 0);
    assert.deepEqual(commands, [{ status: 0, out: '1 changed replies, 1 findings\n', err: '' }]);
  });

  it('code scanning', () => {
    const { workspace, action } = runWorkflow('.github/workflows/replies-code-scanning.yml', pull);
    assert.deepEqual([action?.status, annotations(action?.out ?? '')], [0, []]);
    const upload = stepsOf('.github/workflows/replies-code-scanning.yml').at(-1);
    const sarif = JSON.parse(fs.readFileSync(join(workspace, String(upload?.with?.sarif_file)), 'utf8'));
    assert.equal(sarif.runs[0].results.length, 4);
  });

  it('reviewdog: what it would be given, and a fault that is not swallowed', async () => {
    const name = '.github/workflows/replies-reviewdog.yml';
    const bin = programs({ reviewdog: 'echo "$REVIEWDOG_GITHUB_API_TOKEN $*"\ncat >given.json' });
    const { workspace, commands } = runWorkflow(name, pull, bin);
    assert.deepEqual(commands, [{ status: 0, out: 'token -f=rdjson -reporter=github-pr-review\n', err: '' }]);
    const given = fs.readFileSync(join(workspace, 'given.json'), 'utf8');
    assert.equal((await validate(given)).valid, true);
    assert.deepEqual(
      JSON.parse(given).diagnostics.map(({ location }: { location: { path: string } }) => location.path),
      ['desk.json'],
    );
    fs.rmSync(join(workspace, '.git/refs/remotes/origin'), { recursive: true, force: true });
    fs.rmSync(join(workspace, '.git/packed-refs'), { force: true });
    const [last] = stepsOf(name).slice(-1);
    assert.equal(
      sh(workspace, ['bash', '-eo', 'pipefail', '-c', last?.run ?? ''], bin, { GITHUB_BASE_REF: 'main' }).status,
      2,
    );
  });
});
