import { count, tallyWords, thousands } from '../report/words.ts';
import { cut, visible } from '../terminal.ts';
import type { Card } from './card.ts';
import { FAMILY_WORDS, leftOut, NEED_WORDS, percent, sumOf } from './words.ts';

const MOST_FAMILIES = 5;
const MOST_PHRASES = 5;

/**
 * A scorecard in a few lines, for a terminal.
 * @param width columns
 * @param command what a person types to start the program
 */
export function cardText(
  { files, internal, total, findings, families, shape, phrases, problems, history }: Card,
  width: number,
  command: string,
): string {
  const { replies, clean, calm } = total;
  if (replies === 0)
    return `No replies were found. ${internal > 0 ? `${leftOut(internal)} ` : ''}"${command} init" looks at a folder and says how its files are read.\n`;
  const blocks: string[][] = [
    [
      `${count(replies, 'reply', 'replies')} in ${count(files, 'file')}.`,
      `${thousands(clean)} (${percent(clean, replies)}) have no findings. ${thousands(calm)} (${percent(calm, replies)}) have nothing graver than a suggestion, including those without.`,
      ...(internal > 0 ? [leftOut(internal)] : []),
      ...(families.length ? [`${count(sumOf(findings), 'finding')}: ${tallyWords(findings)}.`] : []),
      ...(problems.length ? [`${count(problems.length, 'problem')} kept files from being read as they should.`] : []),
    ],
  ];
  if (families.length > 0)
    blocks.push([
      'Most findings',
      ...families
        .slice(0, MOST_FAMILIES)
        .map(
          ({ family, findings: own, replies: n }) =>
            `  ${FAMILY_WORDS[family]}: ${tallyWords(own)} in ${count(n, 'reply', 'replies')}`,
        ),
    ]);
  if (shape.whole > 0)
    blocks.push([
      `Of ${count(shape.whole, 'whole reply', 'whole replies')} (in English, with a greeting, a sign-off or three sentences)`,
      ...shape.needs.map(
        ({ need, has }) =>
          `  ${thousands(shape.whole - has)} (${percent(shape.whole - has, shape.whole)}) have no ${NEED_WORDS[need].name}`,
      ),
    ]);
  if (phrases.length > 0)
    blocks.push([
      'Most frequent phrases',
      ...phrases
        .slice(0, MOST_PHRASES)
        .map(({ text, times }) => `  ${thousands(times)} × ${cut(visible(text), Math.max(20, width - 12))}`),
    ]);
  if (history !== undefined)
    blocks.push([
      'How it went',
      ...history.points.map(
        ({ day, subject, replies: n, findings: own }) =>
          `  ${cut(visible(`${day}  ${count(n, 'reply', 'replies')}, ${tallyWords(own) || 'no findings'}: ${subject}`), Math.max(20, width - 2))}`,
      ),
      ...history.notes.map((note) => `  ${visible(note)}`),
    ]);
  blocks.push([`"${command} report --html scorecard.html" writes all of it as a page.`]);
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}
