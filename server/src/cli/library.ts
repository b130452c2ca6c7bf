/** What the replies of a run say of each other. */
import { checkLibrary, inOrder } from '../engine/index.ts';
import type { Settled } from './configs.ts';
import { type Member, type Place, placedFinding, placeIn } from './inspect.ts';
import type { FileReport } from './report/report.ts';

/** A file of the run, and its part in the library where it holds replies. */
export interface Shelved {
  readonly report?: FileReport;
  readonly member?: Member;
  /** The config by which it was judged. */
  readonly settled?: Settled;
}

/** @returns each report with the findings that the library as a whole gave it, in its order */
export function withLibrary<T extends Shelved>(files: readonly T[], today: string): readonly T[] {
  const members = new Map(
    files.flatMap(({ member, settled }) =>
      member === undefined || settled === undefined ? [] : [[member.file.path, { member, settled }] as const],
    ),
  );
  const found = checkLibrary(
    [...members.values()].map(({ member, settled }) => settled.linter.libraryFile(member.file)),
    { today },
  );
  const placeOf = (path: string): Place | undefined => {
    const lines = members.get(path)?.member.lines;
    return lines && placeIn(() => lines);
  };
  return files.map((each) => {
    const own = each.member && found.get(each.member.file.path);
    if (own === undefined || each.report === undefined || each.member === undefined) return each;
    const { lines, titles } = each.member;
    const place = placeIn(() => lines);
    const placed = own.map((finding) =>
      placedFinding(finding, titles[finding.replyIndex] ?? undefined, place, (path) => placeOf(path ?? '') ?? place),
    );
    const findings = [...each.report.findings, ...placed].sort((a, b) => inOrder(a.finding, b.finding));
    return { ...each, report: { ...each.report, findings } };
  });
}
