import type { Finding } from '../../engine/index.ts';
import { allFindings, type PlacedFinding, type PlacedRelated, type RunReport, type Tally, tally } from './report.ts';

/** `1 reply`, `12,345 replies`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${thousands(n)} ${n === 1 ? one : many}`;

/** 12345 → 12,345. */
export const thousands = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

/** `1 error, 9 warnings and 4 suggestions`; what there is none of is left out. */
export function tallyWords(counts: Tally): string {
  const parts = [
    counts.error && count(counts.error, 'error'),
    counts.warning && count(counts.warning, 'warning'),
    counts.suggestion && count(counts.suggestion, 'suggestion'),
  ].filter((part) => typeof part === 'string');
  const last = parts.pop() ?? '';
  return parts.length ? `${parts.join(', ')} and ${last}` : last;
}

/** Other replies that belong to a finding, a line each: `Here too: “Late parcel”. (mail/late.reply.md:4:1)`. */
export const elsewhere = (related: readonly PlacedRelated[] = []): string[] =>
  related.flatMap(({ message, path, line, column }) =>
    path === undefined ? [] : [`${message} (${path}:${line}:${column})`],
  );

/**
 * What may be written instead, in words: the first rewrite, and where --fix would write another one, that. What --fix would
 * write is called safe.
 */
export function rewritesOf({ advice, adviceTakes, fixes }: Finding): readonly string[] {
  const safe = fixes.find(({ safety }) => safety === 'safe');
  const first = advice === undefined || advice === safe?.title ? [] : [advice + extent(advice, adviceTakes)];
  return safe === undefined ? first : [...first, `${safe.title} (safe)`];
}

/** That a rewrite replaces more than is underlined, where its title does not say so: "Leave this sentence out". */
function extent(title: string, takes: Finding['adviceTakes']): string {
  if (takes === undefined || /\b(?:sentence|part)\b/.test(title)) return '';
  return takes === 'sentence' ? ' (replaces the sentence)' : ' (replaces more than is underlined)';
}

/** What a finding says where there is room for text alone: message, reply, other places, what may be written, a line each. */
export const described = ({ finding, title, related }: PlacedFinding): string[] => [
  finding.message,
  ...(title ? [`Reply: ${title}`] : []),
  ...elsewhere(related),
  ...rewritesOf(finding).map((rewrite) => `→ ${rewrite}`),
];

/** What a report of a run tells of, in few words: `13 replies, 41 findings`. */
export const heldBy = (replies: number, findings: number): string =>
  `${count(replies, 'reply', 'replies')}, ${findings === 0 ? 'no findings' : count(findings, 'finding')}`;

const repliesIn = ({ files }: RunReport): number => files.reduce((sum, { replies }) => sum + replies, 0);

/** What a report that went into a file says on the terminal. */
export const writtenLine = (file: string, run: RunReport): string =>
  `Wrote ${file}: ${heldBy(repliesIn(run), allFindings(run).length)}.`;

/** What a run found, in a few lines. */
export function summaryLines(run: RunReport): string[] {
  const findings = allFindings(run);
  const replies = repliesIn(run);
  const problems = run.files.reduce((sum, file) => sum + file.problems.length, 0);
  const looked = run.files.filter((file) => file.host !== undefined).length;
  const holding = run.files.filter((file) => file.replies > 0).length;
  const asked =
    run.changed === undefined ? count(replies, 'reply', 'replies') : count(replies, 'changed reply', 'changed replies');
  const lines: string[] = [];
  if (run.fixed) lines.push(`Fixed ${count(run.fixed.findings, 'finding')} in ${count(run.fixed.files, 'file')}.`);
  if (findings.length) {
    const among = `${share(repliesWithFindings(run), replies)}${asked} (${count(holding, 'file')})`;
    lines.push(
      `${count(findings.length, run.fixed ? 'finding is left' : 'finding', run.fixed ? 'findings are left' : 'findings')} in ${among}: ${tallyWords(tally(findings))}.`,
    );
    const safe = findings.filter(({ finding }) => finding.fixes.some((fix) => fix.safety === 'safe')).length;
    const all = findings.length === 1 ? 'It' : 'All of them';
    if (safe)
      lines.push(
        safe === findings.length
          ? `${all} can be fixed with --fix.`
          : `${thousands(safe)} of them can be fixed with --fix: ${safe === 1 ? 'it is' : 'they are'} marked (safe).`,
      );
  } else if (replies) lines.push(`No findings in ${asked} (${count(holding, 'file')}).`);
  else if (run.changed !== undefined) lines.push(unchanged(run.changed));
  else lines.push(...nothingRead(run, looked, problems > 0));
  if (problems) lines.push(`${count(problems, 'problem')} kept files from being read as they should.`);
  return lines;
}

const repliesWithFindings = ({ files }: RunReport): number =>
  files.reduce((sum, file) => {
    const numbers = new Set(file.findings.map(({ finding }) => finding.replyIndex));
    return sum + numbers.size - (numbers.has(-1) ? 1 : 0);
  }, 0);

/** How many of the replies have findings, before their number: what is said of a file, or of a reply that was not asked for, is none of theirs. */
const share = (hit: number, replies: number): string =>
  hit === 0 || hit > replies || replies === 1 ? '' : hit === replies ? 'all ' : `${thousands(hit)} of `;

/** A library of so many replies with blanks, and of so great a share, keeps them for its agents. */
const MADE_TO_FILL = { replies: 10, share: 1 / 3 };

/** What to do where blanks are how a library works and not what somebody forgot: a line, or none. */
export function blanksLine({ files }: RunReport): string[] {
  const all = files.reduce((sum, { replies }) => sum + replies, 0);
  const blank = files.reduce((sum, file) => {
    const errors = file.findings.filter(({ finding: { rule, severity } }) => rule === BLANK && severity === 'error');
    return sum + new Set(errors.map(({ finding }) => finding.replyIndex)).size;
  }, 0);
  if (blank < MADE_TO_FILL.replies || blank < all * MADE_TO_FILL.share) return [];
  const share = `${thousands(blank)} of ${count(all, 'reply', 'replies')} have blanks`;
  return [`${share}. Where agents fill them in, say "${BLANK}: suggestion" under "rules:" in .uncanned.yaml.`];
}
const BLANK = 'fill-in/blank';

/** @returns that no reply has changed, of that alone which was looked at: a file may be edited and not staged */
const unchanged = ({ since }: RunReport['changed'] & object): string =>
  since === undefined
    ? 'Nothing that is staged changes a reply. ("git add FILE" stages a file.)'
    : `No reply has changed since ${since}.`;

/** How much a baseline keeps quiet: a line, or none. */
export function knownLine({ files }: RunReport): string[] {
  const n = files.reduce((sum, { known = [] }) => sum + known.length, 0);
  return n === 0 ? [] : [`The baseline keeps ${count(n, 'old finding')} quiet.`];
}

/** What a walk met and passed over, and what to type: two lines, or none. */
export function passedOverLines(run: RunReport): string[] {
  const n = passedOverIn(run);
  // Where nothing was read, the summary has said it.
  if (n === 0 || run.advice === undefined || summaryLines(run).includes(typed(run.advice))) return [];
  const one = 'file looks like replies and was not read';
  return [
    `${count(n, one, 'files look like replies and were not read')}. This says how ${n === 1 ? 'it would be' : 'they would be'}:`,
    typed(run.advice),
  ];
}

/** A command on a line of its own, to be copied: a path in it may have quotation marks around it. */
const typed = (command: string): string => `    ${command}`;

const passedOverIn = ({ files }: RunReport): number => files.filter(({ passedOver }) => passedOver).length;

/** What to do about it is left out where problems have said it already. */
function nothingRead(run: RunReport, looked: number, explained: boolean): string[] {
  if (looked === 0) return [explained ? 'No file was checked.' : 'There was no file to check.'];
  const none = `No replies were recognised in ${looked === 1 ? 'the file' : `the ${thousands(looked)} files`} looked at.`;
  if (explained) return [none];
  const name =
    'ame a text, Markdown or HTML file to check all of it, or say under "replies:" in .uncanned.yaml where replies stand.';
  if (run.advice === undefined) return [`${none} N${name}`];
  return [
    `${none}${seeming(passedOverIn(run), looked)} This finds where replies stand, and writes the lines that read them:`,
    typed(run.advice),
    `Or n${name}`,
  ];
}

function seeming(n: number, looked: number): string {
  if (n === 0) return '';
  if (n < looked) return ` ${count(n, 'looks', 'look')} like replies.`;
  return n === 1 ? ' It looks like replies.' : ' They look like replies.';
}
