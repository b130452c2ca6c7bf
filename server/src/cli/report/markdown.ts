import { type Gathered, gatheredIn, moreWords } from './gathered.ts';
import { markdownText } from './markdown-text.ts';
import type { FileReport, PlacedFinding, RunReport } from './report.ts';
import { count, elsewhere, rewritesOf, summaryLines } from './words.ts';

/** GitHub takes a job summary of 1 MiB at most, and none at all of a longer one: bytes of UTF-8. */
const LONGEST = 1024 * 1024 - 4096;
/** So many code units of a sentence stand on each side of the phrase, and so many of the phrase itself. */
const BESIDE = 60;
const PHRASE = 300;

/** A page for people: counts, then for each file a table of its replies. GitHub shows it as the summary of a run. */
export function report(run: RunReport): string {
  const head = ['## Uncanned', '', ...summaryLines(run).map((line) => `${markdownText(line)}  `), ''];
  const pieces = run.files.flatMap(fileLines);
  let size = 0;
  const kept: string[] = [];
  let left = 0;
  for (const { text, findings } of pieces) {
    size += Buffer.byteLength(text) + 1;
    if (size > LONGEST) left += findings;
    else kept.push(text);
  }
  const note = left
    ? [
        '',
        `**${count(left, 'more finding is', 'more findings are')} not shown:** a job summary may hold 1 MiB. \`--format text\` or \`--format json\` lists all of them.`,
      ]
    : [];
  return `${[...head, ...kept, ...note].join('\n').trimEnd()}\n`;
}

/** Lines of the page, and how many findings are told in each. */
interface Piece {
  readonly text: string;
  readonly findings: number;
}

function fileLines(file: FileReport): Piece[] {
  if (file.findings.length + file.problems.length === 0) return [];
  const plain = (text: string): Piece => ({ text, findings: 0 });
  const table = file.findings.length
    ? [plain('| Reply | Finding | Before | After |'), plain('| :-- | :-- | :-- | :-- |')]
    : [];
  const heading = [plain(`### ${markdownText(file.path)}`), plain('')];
  const problems = file.problems.map(({ severity, message, line, column }) =>
    plain(`- **${severity}** in line ${line}, column ${column}: ${lines(message)}`),
  );
  let before: number | undefined;
  const rows = gatheredIn(file.findings).map((gathered): Piece => {
    const { replyIndex } = gathered[0].finding;
    const isSame = replyIndex === before;
    before = replyIndex;
    return { text: row(gathered, isSame), findings: gathered.length };
  });
  return [...heading, ...problems, ...(problems.length ? [plain('')] : []), ...table, ...rows, plain('')];
}

/** @param isSame whether the row above is about the same reply */
function row([placed, ...alike]: Gathered, isSame: boolean): string {
  const { finding, title, line, related } = placed;
  const name = title || finding.reply;
  const reply = [isSame || !name ? '' : `<strong>${markdownText(name)}</strong><br>`, `line ${line}`].join('');
  const said = [
    `${finding.severity}: ${markdownText(finding.message)}`,
    ...elsewhere(related).map(markdownText),
    ...(alike.length > 0 ? [markdownText(moreWords(alike, (text) => text))] : []),
    `<sub>${markdownText(finding.rule)}</sub>`,
  ].join('<br>');
  const rewrites = rewritesOf(finding).map(markdownText).join('<br>');
  return `| ${reply} | ${said} | ${sentence(finding)} | ${rewrites} |`;
}

/** Lines of a message, such as those that it proposes for the config. */
const lines = (message: string): string =>
  message
    .trimEnd()
    .split('\n')
    .map((line) => markdownText(line).replace(/^ +/, (indent) => '&nbsp;'.repeat(indent.length)))
    .join('<br>');

/** The phrase and what stands around it in its sentence. */
function sentence({ sentence: { text, from }, text: phrase }: PlacedFinding['finding']): string {
  const end = from + phrase.length;
  const start = from <= BESIDE ? 0 : wordAfter(text, from - BESIDE, from);
  const stop = text.length - end <= BESIDE ? text.length : wordBefore(text, end + BESIDE, end);
  const shown = text.slice(from, end);
  const marked = shown.length > PHRASE ? `${shown.slice(0, wordBefore(shown, PHRASE, 1))}…` : shown;
  return [
    start > 0 ? '…' : '',
    markdownText(text.slice(start, from)),
    marked === '' ? '' : `<strong>${markdownText(marked)}</strong>`,
    markdownText(text.slice(end, stop)),
    stop < text.length ? '…' : '',
  ].join('');
}

/** The next beginning of a word at a place or after it, at `limit` at the latest. */
function wordAfter(text: string, at: number, limit: number): number {
  const found = text.slice(at - 1, limit).search(/(?<=\s)\S/);
  return found < 0 ? inFront(text, at) : at - 1 + found;
}

/** The last end of a word at a place or before it, at `limit` at the earliest. */
function wordBefore(text: string, at: number, limit: number): number {
  const found = /\S(?=\s+\S*$)/.exec(text.slice(limit, at + 1));
  return found === null ? inFront(text, at) : limit + found.index + 1;
}

/** A place that splits no pair of surrogates: not every language puts spaces between words. */
const inFront = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at);
