import type { Severity } from '../../engine/index.ts';
import { visible } from '../terminal.ts';
import { type Gathered, gatheredIn, moreWords } from './gathered.ts';
import { inRepository } from './paths.ts';
import type { FileReport, ReportOptions, RunReport } from './report.ts';
import { count, described, summaryLines } from './words.ts';

/**
 * GitHub shows so many annotations of each kind for a step and drops the rest without a word (and 50 for a job).
 * docs.github.com, "Limits for annotations".
 */
const SHOWN = 10;
/** So many findings of one line are told in its annotation. */
const TOLD = 10;
/** GitHub refuses a message of more than 64 KB; a code unit takes three bytes at most. */
const LONGEST = 20_000;

const LEVEL = { error: 'error', warning: 'warning', suggestion: 'notice' } as const satisfies Record<Severity, string>;
type Level = (typeof LEVEL)[Severity];
const LEVELS = ['error', 'warning', 'notice'] as const satisfies readonly Level[];

/** An annotation, and what is told in it. */
interface Annotation {
  readonly level: Level;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
  /** The same for the log, where it has no annotation: a line for each finding. */
  readonly lines: readonly string[];
  /** Findings that have no room in it. */
  readonly more: readonly string[];
}

/** Workflow commands, which GitHub shows as annotations of a pull request, gravest first, and a summary for the log. */
export function report(run: RunReport, o: ReportOptions): string {
  const all = run.files.flatMap((file) => [...problemsOf(file, o), ...findingsOf(file, o)]);
  const of = (level: Level): Annotation[] => all.filter((each) => each.level === level);
  const isTooMany = LEVELS.some((level) => of(level).length > SHOWN) || all.some(({ more }) => more.length > 0);
  // The note takes the place of a notice.
  const room = (level: Level): number => (level === 'notice' && isTooMany ? SHOWN - 1 : SHOWN);
  const shown = LEVELS.flatMap((level) => of(level).slice(0, room(level)));
  const left = LEVELS.flatMap((level) => [
    ...of(level).flatMap(({ lines, more }, i) => (i < room(level) ? more : [...lines, ...more])),
  ]);
  const lines = [
    ...shown.map(({ level, properties, message }) => command(level, properties, message)),
    ...(left.length ? rest(left) : []),
    ...(o.quiet ? [] : summaryLines(run)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** @param left what has no annotation, a line each */
function rest(left: readonly string[]): string[] {
  const title = `${left.length === 1 ? '1 more is' : `${count(left.length, 'more', 'more')} are`} not shown here`;
  const heading = 'Findings without an annotation';
  return [
    command(
      'notice',
      { title: `Uncanned: ${title}` },
      `GitHub shows ${SHOWN} errors, ${SHOWN} warnings and ${SHOWN} notices of a step. The rest is in the log of this step, under “${heading}”.`,
    ),
    `::group::${heading}`,
    ...left,
    '::endgroup::',
  ];
}

function problemsOf(file: FileReport, o: ReportOptions): Annotation[] {
  return file.problems.map(({ severity, message, line, column }) => ({
    level: LEVEL[severity],
    properties: { file: inRepository(file.path, o), line, col: column, title: 'Uncanned' },
    message,
    lines: [logLine(`${file.path}:${line}:${column}: ${severity}: ${message}`)],
    more: [],
  }));
}

/**
 * What is equally grave on one line is one annotation: an export can be a single line. So are the blanks of one reply, where
 * they are many.
 */
function findingsOf(file: FileReport, o: ReportOptions): Annotation[] {
  const groups = new Map<string, Gathered[]>();
  for (const gathered of gatheredIn(file.findings)) {
    const [{ finding, line, endLine }] = gathered;
    const key = `${finding.severity} ${line} ${endLine}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [gathered]);
    else group.push(gathered);
  }
  return [...groups.values()].map((group) => annotation(file, group, o));
}

function annotation({ path }: FileReport, group: readonly Gathered[], o: ReportOptions): Annotation {
  const all = group.flat();
  const [[first] = [], ...others] = group;
  const { finding, line, endLine, column, endColumn } = first!;
  const told = group.slice(0, TOLD);
  // GitHub drops columns of a range of several lines.
  const columns = others.length === 0 && line === endLine ? { col: column, endColumn } : {};
  const title = all.length === 1 ? finding.rule : count(all.length, 'finding');
  const blocks = told.map(([each, ...alike]) => [
    ...(all.length === 1 ? [] : [`${each.finding.rule} (column ${each.column})`]),
    ...described(each),
    ...(alike.length === 0 ? [] : [moreWords(alike, visible)]),
  ]);
  const lines = all.map((each) => {
    const { severity, message, rule } = each.finding;
    return logLine(`${path}:${each.line}:${each.column}: ${severity}: ${message} (${rule})`);
  });
  return {
    level: LEVEL[finding.severity],
    properties: { file: inRepository(path, o), line, endLine, ...columns, title },
    message: blocks.map((block) => block.join('\n')).join('\n\n'),
    lines: lines.slice(0, told.flat().length),
    more: lines.slice(told.flat().length),
  };
}

/** A line of the log that is no command, whatever the file holds: one begins with `::`, or has `##[` anywhere. */
const logLine = (text: string): string => `- ${visible(text).replaceAll('##[', '## [')}`;

function command(level: Level, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${level} ${list.join(',')}::${escapeData(short(message))}`;
}

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
