/** What a lint says of replies that have changed: the rest is left out. */
import type { Member } from '../inspect.ts';
import type { FileReport, PlacedFinding } from '../report/report.ts';
import { type ChangedLines, touches } from './lines.ts';

/** What has changed of a file. */
export interface ChangedPart {
  /** Replies, by their number in the file as it is now. */
  readonly replies: ReadonlySet<number>;
  /** Where only findings on changed lines are asked for. */
  readonly lines?: readonly ChangedLines[];
}

/** A file that was looked at, and its part in the library where it holds replies. */
export interface Looked {
  readonly report?: FileReport;
  readonly member?: Member;
}

/**
 * Keeps the findings about replies that have changed, and about the files that hold them. A finding about several replies counts
 * where one of them has changed; its file is then listed though nothing in it has changed.
 * @param files with what their library as a whole was found to say
 * @param changed by the path that people see
 */
export function narrowed<T extends Looked>(
  files: readonly T[],
  changed: ReadonlyMap<string, ChangedPart>,
): readonly T[] {
  const starts = new Map(
    files.flatMap(({ member }) => {
      const part = member && changed.get(member.file.path);
      if (member === undefined || part === undefined) return [];
      const own = member.file.replies.filter(({ index }) => part.replies.has(index));
      return [[member.file.path, new Set(own.map(({ at }) => at.start))] as const];
    }),
  );
  const isAsked = ({ finding, line, endLine, related = [] }: PlacedFinding, path: string): boolean => {
    const part = changed.get(path);
    const { replyIndex } = finding;
    if (
      part !== undefined &&
      (replyIndex < 0 || part.replies.has(replyIndex)) &&
      (part.lines === undefined || touches(part.lines, line, endLine))
    )
      return true;
    return related.some((other) => {
      if (other.path === undefined || starts.get(other.path)?.has(other.at.start) !== true) return false;
      const lines = changed.get(other.path)?.lines;
      return lines === undefined || touches(lines, other.line, other.line);
    });
  };
  return files.flatMap((file): T[] => {
    if (file.report === undefined) return [file];
    const { report } = file;
    const part = changed.get(report.path);
    const findings = report.findings.filter((each) => isAsked(each, report.path));
    if (part === undefined && findings.length === 0) return [];
    const { passedOver, ...rest } = report;
    return [
      {
        ...file,
        report: {
          ...rest,
          replies: part?.replies.size ?? 0,
          findings,
          ...(rest.told === undefined ? {} : { told: rest.told.filter(({ index }) => part?.replies.has(index)) }),
          ...(rest.internal === undefined ? {} : { internal: rest.internal.filter((each) => part?.replies.has(each)) }),
          ...(part === undefined ? { problems: [] } : passedOver === undefined ? {} : { passedOver }),
        },
      },
    ];
  });
}
