/** What the replies of a run say of each other. */
import { checkLibrary, inOrder } from '../engine/index.ts';
import { type Member, placedFinding } from './inspect.ts';
import type { FileReport } from './report/report.ts';

/** A file of the run, and its part in the library where it holds replies. */
export interface Shelved {
  readonly report?: FileReport;
  readonly member?: Member;
}

/** @returns each report with the findings that the library as a whole gave it, in its order */
export function withLibrary<T extends Shelved>(files: readonly T[], today: string): readonly T[] {
  const members = new Map(
    files.flatMap(({ member }) => (member === undefined ? [] : [[member.file.path, member] as const])),
  );
  const found = checkLibrary(
    [...members.values()].map(({ file }) => file),
    { today },
  );
  return files.map((each) => {
    const own = each.member && found.get(each.member.file.path);
    if (own === undefined || each.report === undefined || each.member === undefined) return each;
    const { place, titles } = each.member;
    const placed = own.map((finding) =>
      placedFinding(finding, titles[finding.replyIndex], place, (path) => members.get(path ?? '')?.place ?? place),
    );
    const findings = [...each.report.findings, ...placed].sort((a, b) => inOrder(a.finding, b.finding));
    return { ...each, report: { ...each.report, findings } };
  });
}
