/** Prints what came of a lint: its reports, or the diff of its fixes. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Rule } from '../engine/index.ts';
import { failing, type LintRequest } from './args/lint.ts';
import { unifiedDiff } from './diff.ts';
import { withSlashes } from './files.ts';
import type { FixedFile } from './inspect.ts';
import { argument, type Io, type Output } from './io.ts';
import { ownConfig } from './own-config.ts';
import { unwrittenBy } from './reasons.ts';
import { fixedLines } from './report/fixed.ts';
import { needs, REPORTS } from './report/index.ts';
import type { FileReport, FixedText, ReportOptions, RuleReport, RunReport } from './report/report.ts';
import { count, writtenLine } from './report/words.ts';
import { repositoryAround } from './repository.ts';
import { ruleTexts } from './rule-text.ts';
import { painter, wantsColor } from './terminal.ts';

/** What is to be printed. */
export interface Printed {
  /** What the reports show. */
  readonly files: readonly FileReport[];
  readonly fixes: readonly FixedFile[];
  /** Every rule that was asked, by id. */
  readonly rules: () => ReadonlyMap<string, Rule>;
  /** Something could not be done, and has been said. */
  readonly faulty: boolean;
  /** From what changes are counted, where only they were asked about. */
  readonly changed?: RunReport['changed'];
}

/**
 * Writes every report that was asked for.
 * @returns the reports that could not be written, a sentence each
 */
export async function print(
  request: LintRequest,
  io: Io,
  { files, fixes, rules, faulty, changed }: Printed,
): Promise<string[]> {
  const options: Omit<ReportOptions, keyof Shown> = {
    // Where nothing could be looked at, the fault has been said and a summary would only blur it.
    quiet: request.quiet || (files.length === 0 && faulty),
    failing: failing(request.failOn),
    folder: withSlashes(io.cwd),
    repository: withSlashes(repositoryAround(io.cwd)),
  };
  const fixed = {
    findings: fixes.reduce((sum, { findings }) => sum + findings.length, 0),
    files: fixes.length,
    texts: fixes.map(({ report, replies }) => ({ path: report.path, replies })),
  };
  if (request.fix === 'show') {
    if (io.out.isTerminal) io.out.write(wouldFix(fixed.texts, shownOn(io.out, io)));
    else io.out.write(fixes.map(diffOf).join(''));
    const { report } = await REPORTS.text.load();
    io.err.write(
      report(
        { files: files.map((file) => ({ ...file, findings: [] })) },
        { ...options, ...shownOn(io.err, io), quiet: true },
      ),
    );
    if (request.quiet) return [];
    if (!io.out.isTerminal) io.err.write(wouldFix(fixed.texts, shownOn(io.err, io), MOST_BESIDE_PATCH));
    io.err.write(
      fixed.files
        ? `--fix would fix ${count(fixed.findings, 'finding')} in ${count(fixed.files, 'file')}.\n`
        : 'There is nothing that --fix would change.\n',
    );
    if (fixed.files && io.out.isTerminal)
      io.err.write('Put "> fixes.patch" behind the command to have it as a patch.\n');
    return [];
  }
  // Standard output belongs to the fixed text then.
  const to = request.stdin && request.fix === 'write' ? io.err : io.out;
  const [folder = '.', ...more] = request.paths;
  // A config that is there is never written over: what a new one would say tells what may be added.
  const isConfigured = more.length === 0 && ownConfig(resolve(io.cwd, folder)) !== undefined;
  const init = `${io.command} init${isConfigured ? ' --dry-run' : ''}${more.length ? ' FOLDER' : folder === '.' ? '' : ` ${argument(folder)}`}`;
  const formats = request.outputs.map(({ format }) => format);
  const run: RunReport = {
    files,
    advice: init,
    ...(fixed.files ? { fixed } : {}),
    ...(changed === undefined ? {} : { changed }),
    ...(request.stdin === undefined ? { paths: request.paths } : {}),
    ...(needs(formats, 'rules') ? { rules: ruleReports(files, rules(), io.home) } : {}),
  };
  const faults: string[] = [];
  // Where nothing else would be printed.
  const isSaid = !options.quiet && request.outputs.every(({ file }) => file !== undefined);
  for (const { format, file } of request.outputs) {
    const { report } = await REPORTS[format].load();
    if (file === undefined) to.write(report(run, { ...options, ...shownOn(to, io) }));
    else {
      const reason = writeReport(resolve(io.cwd, file), report(run, { ...options, ...IN_A_FILE }));
      if (reason !== undefined) faults.push(`${file} cannot be written: ${reason}.`);
      else if (isSaid) to.write(`${writtenLine(file, run)}\n`);
    }
  }
  return faults;
}

/** Beside a patch that holds all of them. */
const MOST_BESIDE_PATCH = 100;

/** What --fix would change, as people read it: a line of an export can hold a whole reply. */
const wouldFix = (texts: readonly FixedText[], { color, width }: Shown, most?: number): string =>
  fixedLines(texts, {
    heading: 'Would be fixed',
    paint: painter(color),
    width,
    ...(most === undefined ? {} : { most }),
    rest: 'The patch has all of them.',
  })
    .map((line) => `${line}\n`)
    .join('');

/** @returns why it could not be written */
export function writeReport(path: string, text: string): string | undefined {
  try {
    writeFileSync(path, text);
    return undefined;
  } catch (error) {
    return unwrittenBy(error, path);
  }
}

const diffOf = ({ report, before, after }: FixedFile): string => unifiedDiff(report.path, before, after);

/** The rules that have a finding, whether it is shown or kept quiet. */
function ruleReports(
  files: readonly FileReport[],
  rules: ReadonlyMap<string, Rule>,
  home: string,
): ReadonlyMap<string, RuleReport> {
  const textOf = ruleTexts(home);
  const found = files.flatMap(({ findings, known = [], allowed = [] }) => [...findings, ...known, ...allowed]);
  const ids = new Set(found.map(({ finding }) => finding.rule));
  const named = [...ids].flatMap((id) => rules.get(id) ?? []);
  return new Map(named.map((rule) => [rule.id, { rule, text: textOf(rule) }]));
}

type Shown = Pick<ReportOptions, 'color' | 'width'>;

const IN_A_FILE: Shown = { color: false, width: 100 };

const shownOn = (to: Output, io: Io): Shown => ({
  color: wantsColor(to.isTerminal, io.env),
  width: Math.max(40, Math.min(to.columns ?? 100, 120)),
});
