/** Judges a large NDJSON file as it comes, piece by piece: see piece.ts. */
import type { Settled } from './configs.ts';
import type { Found } from './files.ts';
import { saveMemory } from './heap.ts';
import { unread } from './inspect.ts';
import { cutIntoLines, type JudgedPiece, judgePiece, type Measure, NOWHERE, placedAt, sum } from './piece.ts';
import type { FileReport } from './report/report.ts';
import type { Thread } from './threads.ts';
import { brokenDown, type Task, type Visit } from './visit.ts';

export interface PiecesOptions {
  readonly task: Task;
  readonly settled: Settled;
  /** Threads to judge with; this one judges itself where there are none. */
  readonly threads: readonly Thread[];
  /** Is told the findings of each piece, in order, which are then forgotten; undefined: they are kept. */
  readonly emit: ((report: FileReport) => void) | undefined;
  readonly size?: number;
}

/**
 * Judges a stream of lines.
 * @returns what came of it: without its findings where they were told as they were found
 */
export async function visitPieces(found: Found, chunks: AsyncIterable<Uint8Array>, o: PiecesOptions): Promise<Visit> {
  try {
    return await visitEach(found, chunks, o);
  } catch (error) {
    return { fault: brokenDown(found.path, error) };
  }
}

async function visitEach(found: Found, chunks: AsyncIterable<Uint8Array>, o: PiecesOptions): Promise<Visit> {
  const { emit, threads } = o;
  const judging: Promise<JudgedPiece>[] = [];
  const all: FileReport[] = [];
  let at: Measure = NOWHERE;
  /** @returns whether to go on */
  const take = ({ report, size }: JudgedPiece): boolean => {
    const there = placedAt(report, at);
    emit?.({ ...there, problems: [] });
    all.push(emit === undefined ? there : { ...there, findings: [] });
    if (size === undefined || (at === NOWHERE && report.replies === 0 && report.problems.length > 0)) return false;
    at = sum(at, size);
    return true;
  };
  const most = Math.max(1, 2 * threads.length);
  let count = 0;
  let isOpen = true;
  for await (const bytes of cutIntoLines(chunks, o.size)) {
    // More than one piece is a large file.
    if (count > 0) saveMemory(Number.POSITIVE_INFINITY);
    judging.push(judged({ found, bytes, isFirst: count === 0 }, count++, o));
    // The first piece says whether there are replies at all.
    if (judging.length < most && count > 1) continue;
    isOpen = take(await judging.shift()!);
    if (!isOpen) break;
  }
  while (isOpen && judging.length > 0) isOpen = take(await judging.shift()!);
  await Promise.allSettled(judging);
  return { report: joined(found, all) };
}

async function judged(piece: Parameters<typeof judgePiece>[0], index: number, o: PiecesOptions): Promise<JudgedPiece> {
  const thread = o.threads[index % Math.max(1, o.threads.length)];
  try {
    if (thread !== undefined) return (await thread.ask<{ readonly piece: JudgedPiece }>({ piece })).piece;
  } catch {
    // It broke down: what it had in hand is judged here.
  }
  return judgePiece(piece, o.task, o.settled);
}

/** A file's report out of those of its pieces. */
function joined(found: Found, [first, ...more]: readonly FileReport[]): FileReport {
  if (first === undefined) return unread(found.path);
  const allowed = [first, ...more].flatMap((each) => each.allowed ?? []);
  return {
    ...first,
    replies: more.reduce((sum, { replies }) => sum + replies, first.replies),
    findings: more.length === 0 ? first.findings : [first, ...more].flatMap(({ findings }) => findings),
    problems: more.length === 0 ? first.problems : [first, ...more].flatMap(({ problems }) => problems),
    ...(allowed.length === 0 ? {} : { allowed }),
    ...(first.source === undefined
      ? {}
      : { source: { ...first.source, text: [first, ...more].map(({ source }) => source?.text ?? '').join('') } }),
  };
}
