import type { Finding, Rule, RuleText, Severity, Span } from '../../engine/index.ts';
import type { Told } from '../scorecard/told.ts';
import type { Color } from '../terminal.ts';
import type { WordChange } from '../word-changes.ts';

/** A finding and where it stands. Lines and columns count from 1, in UTF-16 code units; a tab is one. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The title of its reply. */
  readonly title?: string;
  /** Other places that belong to it. */
  readonly related?: readonly PlacedRelated[];
}

/** A place that belongs to a finding. */
export interface PlacedRelated {
  readonly message: string;
  /** The file in which it lies, where that may be another one. */
  readonly path?: string;
  readonly at: Span;
  readonly line: number;
  readonly column: number;
}

/** A finding that a comment in its file allows. */
export interface AllowedFinding extends PlacedFinding {
  /** What the comment says why. */
  readonly reason?: string;
}

/** Something about a file that a person should know. */
export interface PlacedProblem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** What came of one file. */
export interface FileReport {
  readonly path: string;
  readonly host?: string;
  readonly provider?: string;
  /** How many replies were found in it; where only changes are asked about, how many of them have changed. */
  readonly replies: number;
  readonly findings: readonly PlacedFinding[];
  /** Findings that a baseline keeps quiet: they count for nothing, and no report but SARIF shows them. */
  readonly known?: readonly PlacedFinding[];
  /** Findings that comments in the file allow, for a report that asks for them. */
  readonly allowed?: readonly AllowedFinding[];
  /** Its text, for a report that asks for it. */
  readonly source?: SourceText;
  readonly problems: readonly PlacedProblem[];
  /** Each of its replies, where a report tells of them. */
  readonly told?: readonly Told[];
  /** Which of its replies no customer gets, such as internal notes; absent where there are none, or it was read in pieces. */
  readonly internal?: readonly number[];
  /** It looks like replies, was not read, and nobody named it: nothing else is said of it. */
  readonly passedOver?: true;
  /** It is one text, was not read, and nobody named it: whether it is a letter to somebody. */
  readonly letter?: boolean;
}

/** The text in which findings lie. */
export interface SourceText {
  /** Decoded, without its byte order mark. */
  readonly text: string;
  /** Such a mark stands before it in the file. */
  readonly bom: boolean;
}

/** A rule, and what only readers of it need. */
export interface RuleReport {
  readonly rule: Rule;
  readonly text: RuleText;
}

/** What was changed in a reply. */
export interface FixedReply {
  /** Its title, else its place in the file; empty where the file is one reply. */
  readonly name: string;
  readonly changes: readonly WordChange[];
}

/** What was changed in a file. */
export interface FixedText {
  readonly path: string;
  readonly replies: readonly FixedReply[];
}

/** What came of a run. */
export interface RunReport {
  /** Files that have a host, and those that have problems. */
  readonly files: readonly FileReport[];
  /** What `--fix` did; absent where nothing was to be fixed. */
  readonly fixed?: { readonly findings: number; readonly files: number; readonly texts: readonly FixedText[] };
  /** The rules that have found something, by id, for a report that asks for them. */
  readonly rules?: ReadonlyMap<string, RuleReport>;
  /** What a person types to learn how files that were passed over are read. */
  readonly advice?: string;
  /** From what changes are counted, where only they were asked about: a commit, branch or tag; without one, what is staged counts. */
  readonly changed?: { readonly since?: string };
  /** The files and folders that were asked for, as typed; absent for standard input. */
  readonly paths?: readonly string[];
}

export interface ReportOptions {
  /** Escape sequences may be used. */
  readonly color: boolean;
  /** How many columns a line may have. */
  readonly width: number;
  /** Only what matters was asked for: no summary. */
  readonly quiet: boolean;
  /** Which findings and problems make the exit status 1. */
  readonly failing: readonly Severity[];
  /** The folder in which the run began, absolute, with `/`. */
  readonly folder: string;
  /** The folder of the repository around it; the same where there is none. */
  readonly repository: string;
}

/** Makes the text that goes to standard output. */
export type Report = (run: RunReport, o: ReportOptions) => string;

/** What a severity looks like on a terminal. */
export const SEVERITY_COLORS: Readonly<Record<Severity, Color>> = {
  error: 'red',
  warning: 'yellow',
  suggestion: 'blue',
};

export type Tally = Readonly<Record<Severity, number>>;

/** How many findings there are of each severity. */
export function tally(findings: Iterable<PlacedFinding>): Tally {
  const counts = { error: 0, warning: 0, suggestion: 0 };
  for (const { finding } of findings) counts[finding.severity]++;
  return counts;
}

/** Orders by how many grave findings there are, then by less grave ones. */
export const worstFirst = (a: Tally, b: Tally): number =>
  b.error - a.error || b.warning - a.warning || b.suggestion - a.suggestion;

/** All findings of a run, in order. */
export const allFindings = (run: RunReport): PlacedFinding[] => run.files.flatMap((file) => file.findings);
