/** The GitHub Action: the command line, told by a workflow what to do, that says what came of it as a workflow reads it. */
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCommand } from '../cli/cli.ts';
import { FAULT, type Io, type Output } from '../cli/io.ts';
import { baseOf, lacksTheChanges, type WorkflowEvent } from './base.ts';
import { type Inputs, readInputs } from './inputs.ts';

/**
 * Checks what a workflow names.
 * @param io what the runner gave to the process
 * @returns the exit status: that of the command line
 */
export async function runAction(io: Io): Promise<number> {
  const inputs = readInputs(io.env);
  if ('fault' in inputs) {
    io.out.write(annotation('error', inputs.fault));
    return FAULT;
  }
  const folder = resolve(io.env.GITHUB_WORKSPACE || io.cwd, inputs.folder);
  if (!existsSync(folder)) {
    io.out.write(annotation('error', `There is no folder "${inputs.folder}".`));
    return FAULT;
  }
  const env = trusting(io.env);
  if (inputs.since === 'auto' && lacksTheChanges(folder, env)) {
    io.out.write(annotation('error', NOT_CHECKED_OUT));
    return FAULT;
  }
  const since = sinceOf(inputs, folder, env);
  const own = mkdtempSync(join(io.env.RUNNER_TEMP || tmpdir(), 'uncanned-'));
  try {
    const counts = join(own, 'counts.json');
    const [out, err] = [kept(), kept()];
    const argv = ['lint', ...argumentsOf(inputs, since, io.env.GITHUB_STEP_SUMMARY), `--format=json=${counts}`];
    const status = await runCommand([...argv, '--', ...inputs.paths], {
      ...io,
      cwd: folder,
      command: 'uncanned',
      env,
      out: out.output,
      err: err.output,
    });
    const said = err.text().trim();
    // First, so that it has a place among the few annotations that GitHub shows.
    if (said !== '')
      io.out.write(annotation(status === FAULT ? 'error' : 'warning', said.replace(/^uncanned: /gm, '')));
    io.out.write(out.text());
    if (io.env.GITHUB_OUTPUT) appendFileSync(io.env.GITHUB_OUTPUT, outputsOf(readJson(counts), since));
    return status;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/** Else the step would pass, having seen nothing of what it was asked about. */
const NOT_CHECKED_OUT =
  'Nothing of the pull request is here: on "pull_request_target" actions/checkout takes the branch that it goes into. ' +
  'Write "on: pull_request" in the workflow: that works for forks too, and Uncanned needs no token.';

function argumentsOf(inputs: Inputs, since: string | undefined, summary: string | undefined): string[] {
  // --since-lines says itself what it goes with; where everything is checked there is nothing to narrow.
  const flags = since === undefined ? inputs.flags.filter((flag) => flag !== '--since-lines') : inputs.flags;
  return [
    `--format=${inputs.annotations ? 'github' : 'text'}`,
    ...(inputs.summary && summary ? [`--format=markdown=${summary}`] : []),
    ...flags,
    ...(since === undefined ? [] : [`--since=${since}`]),
  ];
}

function sinceOf({ since }: Inputs, folder: string, env: Io['env']): string | undefined {
  if (since === 'all') return undefined;
  if (since !== 'auto') return since;
  const event = env.GITHUB_EVENT_PATH ? readJson(env.GITHUB_EVENT_PATH) : undefined;
  return baseOf((event ?? {}) as WorkflowEvent, folder, env);
}

/**
 * In a container the workspace belongs to somebody else, and git would not look at it. It is the runner's own, so git may
 * be told to, and for its own questions alone: git-scm.com, `GIT_CONFIG_COUNT`.
 */
function trusting(env: Io['env']): Io['env'] {
  const count = Number(env.GIT_CONFIG_COUNT ?? 0) || 0;
  return {
    ...env,
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: 'safe.directory',
    [`GIT_CONFIG_VALUE_${count}`]: '*',
  };
}

/** @returns undefined where there is no such file, or it is damaged */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** What is read of the JSON report. */
interface Counts {
  readonly summary: {
    readonly files: number;
    readonly replies: number;
    readonly findings: Readonly<Record<'error' | 'warning' | 'suggestion', number>>;
    readonly problems: number;
  };
}

/** Lines for the file in which a step leaves its outputs; without a report only what is known. */
function outputsOf(report: unknown, since: string | undefined): string {
  const lines = [`since=${since ?? ''}`];
  if (report !== undefined) {
    const { files, replies, findings, problems } = (report as Counts).summary;
    const { error, warning, suggestion } = findings;
    lines.push(`files=${files}`, `replies=${replies}`, `findings=${error + warning + suggestion}`);
    lines.push(`errors=${error}`, `warnings=${warning}`, `suggestions=${suggestion}`, `problems=${problems}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** A message beside no line, for the page of the run. */
const annotation = (level: 'error' | 'warning', message: string): string =>
  `::${level} title=Uncanned::${message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`;

/** An output that remembers what is written. */
function kept(): { readonly output: Output; readonly text: () => string } {
  const chunks: Buffer[] = [];
  return {
    output: { write: (text) => void chunks.push(Buffer.from(text)), isTerminal: false, columns: undefined },
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}
