import {
  type Allowed,
  type Finding,
  type LineIndex,
  type Linter,
  type LintOptions,
  type LintResult,
  lineIndex,
  positionAt,
  type Reply,
  type ShelvedFile,
} from '../engine/index.ts';
import type { Settled } from './configs.ts';
import { decode, encode } from './decode.ts';
import { isLetter, isText } from './letters.ts';
import type {
  AllowedFinding,
  FileReport,
  FixedReply,
  PlacedFinding,
  PlacedProblem,
  PlacedRelated,
} from './report/report.ts';
import { toldOf } from './scorecard/told.ts';
import { wordChanges } from './word-changes.ts';

/** A file, or standard input. */
export interface Subject {
  /** Under which name people see it. */
  readonly path: string;
  readonly absolute: string;
  readonly named: boolean;
  readonly bytes: Uint8Array;
  /** No rule is asked about its words. */
  readonly unjudged?: boolean;
  /** Only these of its replies are fixed, by their number; all where it is absent. */
  readonly asked?: ReadonlySet<number>;
}

export interface InspectOptions {
  /** Work out what the safe fixes make of it. */
  readonly fix: boolean;
  /** Which fixes the report shows. */
  readonly fixes: NonNullable<LintOptions['fixes']>;
  /** The report holds the text of the file. */
  readonly source?: boolean;
  /** The report holds the findings that comments allow. */
  readonly allowed?: boolean;
  /** The report tells of each reply: that takes time. */
  readonly told?: boolean;
}

/** What came of a file as it is, and what its safe fixes would make of it. Plain data, which threads can hand over. */
export interface Inspected {
  readonly report: FileReport;
  /** Its part in the library; absent where it holds no replies. */
  readonly member?: Member;
  readonly fix?: FixedFile;
}

/** A file as the library knows it. Plain data, which can be stored. */
export interface Member {
  readonly file: ShelvedFile;
  readonly lines: LineIndex;
  /** Of its replies; null where one has none. */
  readonly titles: readonly (string | null)[];
}

/** Gives lines and columns, from 1. */
export type Place = (offset: number) => { readonly line: number; readonly column: number };

export interface FixedFile {
  readonly before: string;
  readonly after: string;
  /** `after`, in the encoding of the file. */
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
  /** Edits that were left out, and why. */
  readonly leftOut: readonly string[];
  /** What was changed, reply by reply; where no reply reads otherwise, what was changed of the file. */
  readonly replies: readonly FixedReply[];
  /** The report of the file once this is written, and its part in the library. */
  readonly report: FileReport;
  readonly member?: Member;
}

/** Decodes and checks one file. Writes nothing. */
export function inspect(
  { path, absolute, named, bytes, unjudged = false, asked }: Subject,
  { config, linter, sound, nameOf }: Settled,
  o: InspectOptions,
): Inspected {
  if (bytes.length > config.maxFileSize) return { report: unread(path, tooLarge(bytes.length, config.maxFileSize)) };
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return { report: unread(path, ...(named ? [BINARY] : [])) };
  if (decoded.kind === 'broken') {
    const { message, line, column } = decoded;
    return { report: unread(path, { severity: 'error', message, line, column }) };
  }
  const { text, encoding } = decoded;
  const name = nameOf(absolute);
  const tells = o.told === true && !unjudged;
  const lint = (source: string): Pick<Inspected, 'report' | 'member'> & { readonly result: LintResult } => {
    const file = { path: name, source, named };
    const result = linter.lint(file, { fixes: o.fixes, once: !tells, unjudged });
    const internal = result.replies.flatMap(({ audience }, i) => (audience === 'internal' ? [i] : []));
    let lines: LineIndex | undefined;
    const linesOf = (): LineIndex => {
      lines ??= lineIndex(source);
      return lines;
    };
    const report: FileReport = {
      ...placed(path, placeIn(linesOf), result, o),
      ...(tells ? { told: toldOf(linter, result, placeIn(linesOf)) } : {}),
      ...(internal.length > 0 ? { internal } : {}),
      ...(o.source ? { source: { text: source, bom: encoding.bom } } : {}),
      ...(!named && result.offer !== undefined ? { passedOver: true } : {}),
      ...(!named && !result.recognised && !unjudged && isText(path) ? { letter: isLetter(source) } : {}),
    };
    if (result.replies.length === 0) return { report, result };
    const titles = result.replies.map(({ title }) => title ?? null);
    return { report, result, member: { file: linter.shelve(file, result, path), lines: linesOf(), titles } };
  };
  const { result: was, ...read } = lint(text);
  if (!o.fix || !sound || unjudged) return read;
  const isAsked = ({ replyIndex }: Finding): boolean => replyIndex < 0 || asked === undefined || asked.has(replyIndex);
  const { source: after, fixed, leftOut } = linter.fixAll({ path: name, source: text, named }, isAsked);
  if (after === text) return read;
  const { result: is, ...written } = lint(after);
  const changed = fixedReplies(linter, was.replies, is.replies);
  const replies = changed.length > 0 ? changed : [{ name: '', changes: wordChanges(text, after) }];
  return {
    ...read,
    fix: { before: text, after, bytes: encode(after, encoding), findings: fixed, leftOut, replies, ...written },
  };
}

/** What of replies reads otherwise: a fix leaves their number and order as they were. */
const fixedReplies = (linter: Linter, was: readonly Reply[], is: readonly Reply[]): readonly FixedReply[] =>
  was.flatMap((before, i): FixedReply[] => {
    const after = is[i];
    if (after === undefined || before.value.text === after.value.text) return [];
    const changes = wordChanges(linter.account(before).text.text, linter.account(after).text.text);
    return changes.length === 0 ? [] : [{ name: before.title ?? before.key, changes }];
  });

/** The report of a file that was not read. */
export const unread = (path: string, ...problems: readonly PlacedProblem[]): FileReport => ({
  path,
  replies: 0,
  findings: [],
  problems,
});

/** A problem of a file as a whole. */
export const problemOf = (severity: 'error' | 'warning', message: string): PlacedProblem => ({
  severity,
  message,
  line: 1,
  column: 1,
});

export function tooLarge(bytes: number, limit: number): PlacedProblem {
  return problemOf(
    'warning',
    `This file has ${megabytes(bytes)} MB and was not read: the limit is ${megabytes(limit)} MB. Split it, or raise "maxFileSize" in .uncanned.yaml.`,
  );
}

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '');

export const BINARY = problemOf(
  'error',
  'This file holds no text (it has zero bytes in it), so it was not read. A spreadsheet has to be saved as CSV UTF-8 first.',
);

/** @param lines asked for when the first place is */
export const placeIn =
  (lines: () => LineIndex): Place =>
  (offset) => {
    const { line, column } = positionAt(lines(), offset);
    return { line: line + 1, column: column + 1 };
  };

/**
 * What came of a file, with lines and columns.
 * @param o whether what comments allow is told too
 */
export function placed(path: string, place: Place, result: LintResult, o: Pick<InspectOptions, 'allowed'>): FileReport {
  const problems = result.problems.map(
    ({ severity, message, at }): PlacedProblem => ({ severity, message, ...place(at.start) }),
  );
  const own = (finding: Finding): PlacedFinding =>
    placedFinding(finding, result.replies[finding.replyIndex]?.title, place, () => place);
  return {
    path,
    ...(result.host === undefined ? {} : { host: result.host }),
    ...(result.provider === undefined ? {} : { provider: result.provider }),
    replies: result.replies.length,
    findings: result.findings.map(own),
    ...(o.allowed && result.allowed ? { allowed: result.allowed.map((each) => allowedFinding(each, own)) } : {}),
    problems,
  };
}

const allowedFinding = ({ finding, reason }: Allowed, own: (finding: Finding) => PlacedFinding): AllowedFinding => ({
  ...own(finding),
  ...(reason === undefined ? {} : { reason }),
});

/** @param placeIn what gives lines and columns of another file */
export function placedFinding(
  finding: Finding,
  title: string | undefined,
  place: Place,
  placeIn: (path: string | undefined) => Place,
): PlacedFinding {
  const end = place(finding.at.end);
  const related = finding.related?.map((each): PlacedRelated => ({ ...each, ...placeIn(each.path)(each.at.start) }));
  return {
    finding,
    ...place(finding.at.start),
    endLine: end.line,
    endColumn: end.column,
    ...(title === undefined ? {} : { title }),
    ...(related === undefined ? {} : { related }),
  };
}
