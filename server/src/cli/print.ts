/** Prints what came of a lint: its reports, or the diff of its fixes. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LintRequest } from './args/lint.ts';
import { unifiedDiff } from './diff.ts';
import type { FixedFile } from './inspect.ts';
import { argument, type Io, type Output } from './io.ts';
import { reasonOf } from './reasons.ts';
import { REPORTS } from './report/index.ts';
import type { FileReport, ReportOptions, RunReport } from './report/report.ts';
import { count } from './report/words.ts';
import { wantsColor } from './terminal.ts';

/** What is to be printed. */
export interface Printed {
  /** What the reports show. */
  readonly files: readonly FileReport[];
  readonly fixes: readonly FixedFile[];
  /** Something could not be done, and has been said. */
  readonly faulty: boolean;
  /** From what changes are counted, where only they were asked about. */
  readonly since?: string;
}

/**
 * Writes every report that was asked for.
 * @returns the reports that could not be written, a sentence each
 */
export async function print(request: LintRequest, io: Io, { files, fixes, faulty, since }: Printed): Promise<string[]> {
  const fixed = { findings: fixes.reduce((sum, { findings }) => sum + findings.length, 0), files: fixes.length };
  if (request.fix === 'show') {
    io.out.write(fixes.map(diffOf).join(''));
    const { report } = await REPORTS.text.load();
    io.err.write(
      report({ files: files.map((file) => ({ ...file, findings: [] })) }, { ...optionsFor(io.err, io), quiet: true }),
    );
    if (!request.quiet)
      io.err.write(
        fixed.files
          ? `--fix would fix ${count(fixed.findings, 'finding')} in ${count(fixed.files, 'file')}.\n`
          : 'There is nothing that --fix would change.\n',
      );
    return [];
  }
  // Standard output belongs to the fixed text then.
  const to = request.stdin && request.fix === 'write' ? io.err : io.out;
  const [folder = '.', ...more] = request.paths;
  const init = `${io.command} init${more.length ? ' FOLDER' : folder === '.' ? '' : ` ${argument(folder)}`}`;
  const run: RunReport = {
    files,
    advice: init,
    ...(fixed.files ? { fixed } : {}),
    ...(since === undefined ? {} : { since }),
  };
  // Where nothing could be looked at, the fault has been said and a summary would only blur it.
  const quiet = request.quiet || (files.length === 0 && faulty);
  const faults: string[] = [];
  for (const { format, file } of request.outputs) {
    const { report } = await REPORTS[format].load();
    if (file === undefined) to.write(report(run, { ...optionsFor(to, io), quiet }));
    else {
      const reason = writeReport(resolve(io.cwd, file), report(run, { ...PLAIN, quiet }));
      if (reason !== undefined) faults.push(`${file} cannot be written: ${reason}.`);
    }
  }
  return faults;
}

/** @returns why it could not be written */
function writeReport(path: string, text: string): string | undefined {
  try {
    writeFileSync(path, text);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

const diffOf = ({ report, before, after }: FixedFile): string => unifiedDiff(report.path, before, after);

/** What a file can show. */
const PLAIN: Omit<ReportOptions, 'quiet'> = { color: false, width: 100 };

const optionsFor = (to: Output, io: Io): Omit<ReportOptions, 'quiet'> => ({
  color: wantsColor(to.isTerminal, io.env),
  width: Math.max(40, Math.min(to.columns ?? 100, 120)),
});
