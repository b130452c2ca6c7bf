/** `uncanned baseline`: writes down what a library is found to say, so that only new findings are told from then on. */
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BaselineRequest } from '../args/baseline.ts';
import type { LintRequest } from '../args/lint.ts';
import type { Configs } from '../configs.ts';
import { shownPath } from '../files.ts';
import { real, within } from '../git/places.ts';
import { argument, CLEAN, complain, FAULT, type Io } from '../io.ts';
import { withLibrary } from '../library.ts';
import { unwrittenBy } from '../reasons.ts';
import type { FileReport } from '../report/report.ts';
import { count } from '../report/words.ts';
import { visible } from '../terminal.ts';
import { visitAll } from '../visits.ts';
import { BASELINE_NAME, baselineText, countOf, entriesOf, type KnownFinding, merged } from './baseline.ts';
import { loadBaseline, nearestBaseline } from './find.ts';
import { difference, sorter } from './known.ts';

/** @returns the exit status */
export async function runBaseline(request: BaselineRequest, io: Io, configs: Configs): Promise<number> {
  const fail = (...faults: readonly string[]): number => {
    for (const fault of faults) complain(io, fault);
    return FAULT;
  };
  const own = nearestBaseline(existsSync)(io.cwd) ?? join(io.cwd, BASELINE_NAME);
  const target = request.output === undefined ? own : resolve(io.cwd, request.output);
  const name = shownPath(target, request.output ?? target, io.cwd);
  const isThere = existsSync(target);
  if (!isThere && request.prune) return fail(`There is no ${name} to prune. "${io.command} baseline" writes one.`);
  const before = isThere ? loadBaseline(target, io) : [];
  if ('fault' in before) return fail(before.fault);
  const whole = wholeOf(target, request, io.cwd);
  const paths = request.paths.length > 0 ? request.paths : [whole];
  const isPart = !within(paths.map((path) => resolve(io.cwd, path)))(real(whole));
  const prune = pruneCommand(request, io);
  if (isPart && request.prune)
    return fail(`--prune looks at all that ${name} is for, and takes no paths. Leave them out: ${prune}`);
  const { files, faults } = await judged(paths, request, io, configs);
  const broken = files.flatMap(({ path, problems }) =>
    problems.flatMap(({ severity, message, line, column }) =>
      severity === 'error' ? [`${path}:${line}:${column}: ${message}`] : [],
    ),
  );
  if (faults.length > 0) return fail(...faults, `${name} was not written.`);
  if (broken.length > 0)
    return fail(
      ...broken,
      `${name} was not written: what cannot be read may hold old findings. Mend it, or list it under "ignore:" in .uncanned.yaml.`,
    );
  const nearest = nearestBaseline((path) => path === target || existsSync(path));
  const held = files.filter(
    ({ path }) => request.output !== undefined || nearest(dirname(resolve(io.cwd, path))) === target,
  );
  const found = held.flatMap(({ findings }) => findings);
  const now = entriesOf(request.prune ? sorter(before)(found).known : found);
  const after = isPart ? merged(before, now) : now;
  const reason = write(target, baselineText(after));
  if (reason !== undefined) return fail(`${name} cannot be written: ${reason}.`);
  io.out.write(request.prune ? prunedWords(name, before, after) : writtenWords(name, before, after));
  if (isPart && isThere)
    io.out.write(`Nothing was taken out, because only a part was checked. To take out what is fixed: ${prune}\n`);
  return CLEAN;
}

/** @returns the folder that a baseline is for, absolute: its own, but for one that `--output` puts elsewhere than above this folder */
function wholeOf(target: string, { output }: BaselineRequest, cwd: string): string {
  const own = dirname(target);
  return output === undefined || within([own])(real(cwd)) ? own : cwd;
}

/** What a person types to take out of this baseline what is fixed. */
function pruneCommand({ output, config }: BaselineRequest, { command }: Io): string {
  const flags = [
    ...(output === undefined ? [] : ['--output', output]),
    ...(config === undefined ? [] : ['--config', config]),
  ];
  return [command, 'baseline', '--prune', ...flags.map(argument)].join(' ');
}

async function judged(
  paths: readonly string[],
  { config }: BaselineRequest,
  io: Io,
  configs: Configs,
): Promise<{ readonly files: readonly FileReport[]; readonly faults: readonly string[] }> {
  const request: LintRequest = {
    command: 'lint',
    paths,
    outputs: [],
    fix: 'no',
    failOn: 'never',
    quiet: true,
    ...(config === undefined ? {} : { config }),
  };
  const visits = withLibrary(await visitAll(request, io, configs, undefined), io.today());
  for (const note of [...configs.notes(), ...visits.flatMap((visit) => visit.note ?? [])]) complain(io, note);
  return {
    files: visits.flatMap(({ report }) => report ?? []),
    faults: [...configs.faults(), ...visits.flatMap(({ fault }) => fault ?? [])],
  };
}

/** @returns why it could not be written */
function write(path: string, text: string): string | undefined {
  try {
    writeFileSync(path, text);
    return undefined;
  } catch (error) {
    return unwrittenBy(error, path);
  }
}

const MOST_LISTED = 20;

const keeps = (name: string, entries: readonly KnownFinding[]): string =>
  `${name} keeps ${count(countOf(entries), 'old finding')} quiet`;

function writtenWords(name: string, before: readonly KnownFinding[], after: readonly KnownFinding[]): string {
  const { added, gone } = difference(before, after);
  const isFirst = before.length === 0;
  const changes = [
    ...(isFirst || added.length === 0 ? [] : [count(countOf(added), 'is new', 'are new')]),
    ...(gone.length === 0
      ? []
      : [
          count(
            countOf(gone),
            'is left out because it is found no more',
            'are left out because they are found no more',
          ),
        ]),
  ];
  return [
    `${keeps(name, after)}${changes.length === 0 ? '' : `: ${changes.join(', ')}`}.`,
    ...(isFirst || added.length === 0 ? [] : ['', 'New:', ...listed(added)]),
    ...(gone.length === 0 ? [] : ['', 'Found no more:', ...listed(gone)]),
    '',
  ].join('\n');
}

function prunedWords(name: string, before: readonly KnownFinding[], after: readonly KnownFinding[]): string {
  const { gone } = difference(before, after);
  const end = after.length === 0 ? ' All of it is fixed: delete the file.' : '';
  if (gone.length === 0) return `${keeps(name, after)}. None of it was fixed since.${end}\n`;
  const lines = [
    `${keeps(name, after)}. ${count(countOf(gone), 'finding is', 'findings are')} fixed and taken out.${end}`,
  ];
  return `${[...lines, '', 'Fixed:', ...listed(gone)].join('\n')}\n`;
}

function listed(entries: readonly KnownFinding[]): readonly string[] {
  const lines = entries.slice(0, MOST_LISTED).map(({ rule, reply, words, times }) => {
    const where = reply === undefined ? '' : `${visible(reply)}: `;
    return `  ${visible(rule)}  ${where}“${visible(words)}”${times === undefined ? '' : ` (${times} times)`}`;
  });
  const more = entries.length - lines.length;
  return more > 0 ? [...lines, `  and ${count(more, 'other')}`] : lines;
}
