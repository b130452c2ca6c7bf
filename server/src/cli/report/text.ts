import { cut, type Paint, painter, visible, wrap } from '../terminal.ts';
import { excerpt } from './excerpt.ts';
import { fixedLines } from './fixed.ts';
import { frequentIn } from './frequent.ts';
import { gatheredIn, moreWords } from './gathered.ts';
import {
  allFindings,
  type FileReport,
  type FixedText,
  type PlacedFinding,
  type PlacedProblem,
  type ReportOptions,
  type RunReport,
  SEVERITY_COLORS,
  tally,
  worstFirst,
} from './report.ts';
import {
  blanksLine,
  count,
  elsewhere,
  knownLine,
  passedOverLines,
  rewritesOf,
  summaryLines,
  tallyWords,
  thousands,
} from './words.ts';

/** Above so many findings the summary says which phrases and replies they gather in. */
const MANY = 50;
const MOST_FREQUENT = 15;
const WORST_REPLIES = 10;

/** The report that people read: by file, then by reply, then a summary in words. */
export function report(run: RunReport, o: ReportOptions): string {
  const paint = painter(o.color);
  const blocks = run.files
    .filter((file) => file.findings.length > 0 || file.problems.length > 0)
    .map((file) => fileBlock(file, paint, o.width));
  const findings = allFindings(run);
  if (findings.length > MANY) blocks.push(...gathered(run, findings, paint, o.width));
  if (!o.quiet && run.fixed) blocks.push(fixedBlock(run.fixed.texts, paint, o.width));
  if (!o.quiet) blocks.push([...summaryLines(run), ...blanksLine(run), ...knownLine(run), ...passedOverLines(run)]);
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** So many of the words that were put right fit on a few screens. */
const MOST_FIXED = 100;

const fixedBlock = (texts: readonly FixedText[], paint: Paint, width: number): string[] =>
  fixedLines(texts, {
    heading: 'Fixed',
    paint,
    width,
    most: MOST_FIXED,
    rest: 'Before they are written, "uncanned fix --dry-run" lists all.',
  });

function fileBlock(file: FileReport, paint: Paint, width: number): string[] {
  const lines = [paint('bold', visible(file.path))];
  for (const problem of file.problems) lines.push(...problemLines(problem, paint));
  let reply: number | undefined;
  let indent = '  ';
  for (const [placed, ...alike] of gatheredIn(file.findings)) {
    const { replyIndex } = placed.finding;
    if (replyIndex !== reply) {
      reply = replyIndex;
      const name = replyName(placed);
      indent = name ? '    ' : '  ';
      lines.push('');
      if (name) lines.push(`  ${cut(name, width - 2)}`);
    } else lines.push('');
    lines.push(...findingLines(placed, alike, paint, indent, width));
  }
  return lines;
}

const replyName = ({ title, finding }: PlacedFinding): string => visible(title ?? finding.reply);

function problemLines({ severity, message, line, column }: PlacedProblem, paint: Paint): string[] {
  const [first, ...more] = message.trimEnd().split('\n').map(visible);
  return [
    `  ${line}:${column} ${paint(SEVERITY_COLORS[severity], severity)}: ${first}`,
    ...more.map((text) => `    ${text}`.trimEnd()),
  ];
}

function findingLines(
  { finding, line, column, related }: PlacedFinding,
  alike: readonly PlacedFinding[],
  paint: Paint,
  indent: string,
  width: number,
): string[] {
  const color = SEVERITY_COLORS[finding.severity];
  const inner = `${indent}  `;
  const room = Math.max(20, width - inner.length);
  const shown = excerpt(finding.sentence.text, finding.sentence.from, finding.text.length, room);
  return [
    `${indent}${line}:${column} ${paint(color, finding.severity)}: ${visible(finding.message)}`,
    `${inner}${shown.line}`,
    `${inner}${paint(color, shown.underline)}`,
    ...alikeLines(alike, inner, room),
    ...elsewhere(related).map((text) => `${inner}${visible(text)}`),
    ...rewritesOf(finding).flatMap((rewrite) => rewriteLines(rewrite, paint, inner, room)),
    `${inner}${paint('dim', finding.rule)}`,
  ];
}

function alikeLines(alike: readonly PlacedFinding[], indent: string, room: number): string[] {
  if (alike.length === 0) return [];
  // A place and its words are not torn apart.
  return wrap(
    moreWords(alike, (text) => visible(text).replaceAll(' ', '\u00A0')),
    room - 2,
  ).map(({ text }, i) => `${indent}${i ? '  ' : ''}${text.replaceAll('\u00A0', ' ')}`);
}

function rewriteLines(title: string, paint: Paint, indent: string, room: number): string[] {
  const lines = wrap(visible(title), room - 2);
  return lines.map(({ text }, i) => `${indent}${i ? ' ' : paint('green', '→')} ${text}`);
}

/** Which phrases return most often, and which replies are worst: where to begin in an old library. */
function gathered(run: RunReport, findings: readonly PlacedFinding[], paint: Paint, width: number): string[][] {
  return [phraseBlock(findings, paint, width), replyBlock(run, paint, width)].filter((lines) => lines.length > 0);
}

function phraseBlock(findings: readonly PlacedFinding[], paint: Paint, width: number): string[] {
  const sorted = frequentIn(findings.map(({ finding }) => finding));
  const top = sorted.slice(0, MOST_FREQUENT);
  const digits = Math.max(...top.map((group) => thousands(group.findings.length).length));
  const rest = sorted.length - top.length;
  return [
    paint('bold', 'Most frequent'),
    ...top.map(({ label, rule, findings: { length: times } }) => {
      const room = Math.max(20, width - digits - rule.length - 8);
      return `  ${thousands(times).padStart(digits)} × ${cut(visible(label), room)}  ${paint('dim', rule)}`;
    }),
    ...(rest ? [`  and ${count(rest, 'other phrase')}`] : []),
  ];
}

function replyBlock(run: RunReport, paint: Paint, width: number): string[] {
  const replies = run.files.flatMap((file) => {
    const byReply = new Map<number, PlacedFinding[]>();
    for (const placed of file.findings) {
      const own = byReply.get(placed.finding.replyIndex);
      if (own === undefined) byReply.set(placed.finding.replyIndex, [placed]);
      else own.push(placed);
    }
    return [...byReply.values()].map((findings) => ({ path: file.path, findings, counts: tally(findings) }));
  });
  if (replies.length < 2) return [];
  replies.sort((a, b) => worstFirst(a.counts, b.counts));
  const worst = replies.slice(0, WORST_REPLIES);
  return [
    paint('bold', 'Replies to begin with'),
    ...worst.map(({ path, findings, counts }) => {
      const first = findings[0]!;
      const name = replyName(first);
      const place = `${visible(path)}:${first.line}`;
      const room = Math.max(20, width - place.length - tallyWords(counts).length - 6);
      return `  ${place}${name && `  ${cut(name, room)}`}  ${paint('dim', tallyWords(counts))}`;
    }),
  ];
}
