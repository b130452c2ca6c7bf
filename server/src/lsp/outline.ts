import type { Finding, Reply, Span } from '../engine/index.ts';
import type { SeverityCounts } from '../protocol.ts';
import type { Judgement } from './judge.ts';
import { mainText, recordOf, recordStarts } from './records.ts';

/** A reply of a file as lists, symbols and lenses show it. The texts of one record are one. */
export interface ReplyRecord {
  /** The text by which it is shown. */
  readonly reply: Reply;
  /** From its first text to the end of its last, in the file. */
  readonly whole: Span;
  /** In the order of the file. */
  readonly findings: readonly Finding[];
}

/** @returns the replies of a file, in its order. Findings about the file as a whole belong to none. */
export function replyRecords({ result: { replies, findings } }: Pick<Judgement, 'result'>): readonly ReplyRecord[] {
  const starts = recordStarts(replies);
  const found: Finding[][] = starts.map(() => []);
  for (const finding of findings)
    if (finding.replyIndex >= 0) found[recordOf(starts, finding.replyIndex)]?.push(finding);
  return starts.map((start, i) => {
    const to = starts[i + 1] ?? replies.length;
    return {
      reply: replies[mainText(replies, start, to)]!,
      whole: { start: replies[start]!.whole.start, end: replies[to - 1]!.whole.end },
      findings: found[i]!,
    };
  });
}

/** Characters of a reply that stand for the whole. */
const BEGINNING = 80;
/** Long enough to hold them, whatever blanks lie between the words. */
const HEAD = 400;

/** @returns the first words that the customer reads, on one line; a placeholder is an ellipsis. */
export function beginningOf({ ruling }: Pick<Judgement, 'ruling'>, reply: Reply): string {
  const words = ruling.linter
    .prose(reply)
    .prose.text.slice(0, HEAD)
    .replaceAll('\uFFFC', '…')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > BEGINNING ? `${words.slice(0, BEGINNING - 1).trimEnd()}…` : words;
}

/** @returns what a reply is called: its title, else its first words, else where it lies. */
export const nameOf = (judgement: Pick<Judgement, 'ruling'>, reply: Reply): string =>
  named(reply.title, '') || named(beginningOf(judgement, reply), reply.key) || 'Reply';

/** @returns a name on one line, or what stands for one that is blank. */
const named = (name = '', otherwise: string): string => name.replace(/\s+/g, ' ').trim() || otherwise;

export function countsOf(findings: readonly Pick<Finding, 'severity'>[]): SeverityCounts {
  const counts = { error: 0, warning: 0, suggestion: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** @returns "3 findings", or nothing where there are none. */
export const findingsInWords = (n: number): string =>
  n === 0 ? '' : `${n.toLocaleString('en')} ${n === 1 ? 'finding' : 'findings'}`;
