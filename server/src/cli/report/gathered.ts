/** Findings of one reply that say the same: told one by one they would be a hundred lines that say one thing. */
import type { PlacedFinding } from './report.ts';
import { thousands } from './words.ts';

/** From so many findings on that say the same of one reply, they are told together. */
const ALIKE = 3;

/** A finding, and those that are told with it. */
export type Gathered = readonly [PlacedFinding, ...(readonly PlacedFinding[])];

/**
 * @returns findings of one reply that say the same but for the words they mark, and have no rewrite to choose, with the first
 * of them, where they are many (the blanks of a template); every other finding alone, all in order
 */
export function gatheredIn(findings: readonly PlacedFinding[]): Gathered[] {
  const byWhat = new Map<string, [PlacedFinding, ...PlacedFinding[]]>();
  for (const [i, placed] of findings.entries()) {
    const { advice, message, replyIndex, rule, severity, text } = placed.finding;
    const isAlone = advice !== undefined || placed.related !== undefined;
    const what = isAlone ? `${i}` : `${replyIndex}\n${rule}\n${severity}\n${message.replace(text, () => '')}`;
    const known = byWhat.get(what);
    if (known === undefined) byWhat.set(what, [placed]);
    else known.push(placed);
  }
  const groups = [...byWhat.values()];
  const place = new Map(findings.map((each, i) => [each, i]));
  return groups
    .flatMap((group): Gathered[] => (group.length < ALIKE ? group.map((each): Gathered => [each]) : [group]))
    .sort(([a], [b]) => place.get(a)! - place.get(b)!);
}

/** `and 2 more: 48:22 [feature], 50:15 [plan]`. */
export const moreWords = (alike: readonly PlacedFinding[], shown: (text: string) => string): string =>
  `and ${thousands(alike.length)} more: ${alike.map(({ finding: { text }, line, column }) => `${line}:${column} ${shown(text)}`).join(', ')}`;
