/**
 * A large NDJSON file in pieces of whole lines, so that it takes no more room than some of them: cut by its bytes, judged
 * one by one, and put where they stand in the file.
 */
import { type Edit, lineIndex, type Span, shift } from '../engine/index.ts';
import type { Settled } from './configs.ts';
import { decode } from './decode.ts';
import type { Found } from './files.ts';
import { placed, placeIn, problemOf, tooLarge, unread } from './inspect.ts';
import type { FileReport, PlacedFinding } from './report/report.ts';
import type { Task } from './visit.ts';

/** Plain data. */
export interface Piece {
  readonly found: Found;
  readonly bytes: Uint8Array;
  readonly isFirst: boolean;
}

/** Where something is in a file, or how much there is of it. */
export interface Measure {
  /** Code units. */
  readonly units: number;
  readonly lines: number;
  /** Lines that hold something: each is a document, which keys count. */
  readonly documents: number;
  readonly replies: number;
}

export interface JudgedPiece {
  /** Places count from the piece's own beginning. */
  readonly report: FileReport;
  /** How large it is; absent where it could not be read: what follows cannot be placed then. */
  readonly size?: Measure;
}

export const NOWHERE: Measure = { units: 0, lines: 0, documents: 0, replies: 0 };

/** Bytes of a piece: large enough that starting on it costs nothing. */
const PIECE = 1_000_000;
const FEED = 10;

/** Cuts a stream into pieces that end with a line each. */
export async function* cutIntoLines(
  chunks: AsyncIterable<Uint8Array>,
  size: number = PIECE,
): AsyncGenerator<Uint8Array, void> {
  let kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const end = length + chunk.length < size ? -1 : chunk.lastIndexOf(FEED);
    if (end < 0) {
      kept.push(chunk);
      length += chunk.length;
      continue;
    }
    yield Buffer.concat([...kept, chunk.subarray(0, end + 1)]);
    kept = [chunk.subarray(end + 1)];
    length = chunk.length - end - 1;
  }
  if (length > 0) yield Buffer.concat(kept);
}

/** Judges a piece by itself. Never throws. */
export function judgePiece({ found, bytes, isFirst }: Piece, task: Task, settled: Settled): JudgedPiece {
  const { path, absolute, named } = found;
  const { config, linter, nameOf } = settled;
  if (bytes.length > config.maxFileSize) return { report: unread(path, tooLarge(bytes.length, config.maxFileSize)) };
  const decoded = decode(bytes);
  if (decoded.kind !== 'text') {
    const { message, line, column } =
      decoded.kind === 'broken' ? decoded : problemOf('error', 'This line holds zero bytes: it is no text.');
    return { report: unread(path, { severity: 'error', message, line, column }) };
  }
  const source = decoded.encoding.bom && !isFirst ? `\uFEFF${decoded.text}` : decoded.text;
  const lines = lineIndex(source);
  const read = linter.lint({ path: nameOf(absolute), source, named }, { fixes: task.fixes, once: true });
  // Lines without a reply are nothing to be told of where others have some.
  const isEmpty = !isFirst && !read.recognised;
  const result = isEmpty ? { ...read, problems: read.problems.filter(({ severity }) => severity === 'error') } : read;
  return {
    report: {
      ...placed(
        path,
        placeIn(() => lines),
        result,
        task,
      ),
      ...(task.source ? { source: { text: source, bom: decoded.encoding.bom && isFirst } } : {}),
    },
    size: {
      units: source.length,
      lines: lines.starts.length - 1,
      documents: source.match(/^[ \t]*[^ \t\r\n]/gm)?.length ?? 0,
      replies: result.replies.length,
    },
  };
}

/** A piece's report, with the places that all of it has in the file. */
export function placedAt(report: FileReport, { units, lines, documents, replies }: Measure): FileReport {
  const moved = (span: Span): Span => shift(span, units);
  const movedEdit = ({ at, text }: Edit): Edit => ({ at: moved(at), text });
  const keyed = (key: string): string =>
    key.replace(/^\/(\d+)(?=\/|$)/, (_, index: string) => `/${Number(index) + documents}`);
  const movedFinding = <T extends PlacedFinding>(placed: T): T => {
    const { finding } = placed;
    return {
      ...placed,
      line: placed.line + lines,
      endLine: placed.endLine + lines,
      finding: {
        ...finding,
        at: moved(finding.at),
        reply: keyed(finding.reply),
        replyIndex: finding.replyIndex < 0 ? finding.replyIndex : finding.replyIndex + replies,
        fixes: finding.fixes.map((fix) => ({
          ...fix,
          edits: fix.edits.map(movedEdit),
          ...(fix.blanks === undefined ? {} : { blanks: fix.blanks.map(moved) }),
        })),
        ...(finding.related === undefined
          ? {}
          : { related: finding.related.map((each) => ({ ...each, at: moved(each.at) })) }),
      },
      ...(placed.related === undefined
        ? {}
        : { related: placed.related.map((each) => ({ ...each, at: moved(each.at), line: each.line + lines })) }),
    };
  };
  const problems = report.problems.map((problem) => ({ ...problem, line: problem.line + lines }));
  return {
    ...report,
    findings: report.findings.map(movedFinding),
    ...(report.allowed === undefined ? {} : { allowed: report.allowed.map(movedFinding) }),
    problems,
  };
}

export const sum = (a: Measure, b: Measure): Measure => ({
  units: a.units + b.units,
  lines: a.lines + b.lines,
  documents: a.documents + b.documents,
  replies: a.replies + b.replies,
});
