import type { Tally } from '../report/report.ts';
import type { Card, Entry, Row } from './card.ts';

/** The scorecard that tools read: a contract, described in docs/scorecard.md. One line. */
export function cardJson(card: Card): string {
  return `${JSON.stringify({
    version: 1,
    day: card.day,
    paths: card.paths,
    summary: {
      files: card.files,
      ...card.total,
      findings: card.findings,
      problems: card.problems.length,
      passedOver: card.passedOver,
      internal: card.internal,
    },
    families: card.families.map(({ family, replies, findings }) => ({ family, replies, findings })),
    files: card.byFile.map((row) => ({ path: row.name, ...numbersOf(row) })),
    folders: card.byFolder.map((row) => ({ path: row.name, ...numbersOf(row) })),
    situations: card.bySituation.map((row) => ({ situation: row.name, ...numbersOf(row) })),
    withoutSituation: numbersOf(card.withoutSituation),
    owners: card.byOwner.map((row) => ({ owner: row.name, ...numbersOf(row) })),
    withoutOwner: numbersOf(card.withoutOwner),
    shape: {
      whole: card.shape.whole,
      needs: Object.fromEntries(card.shape.needs.map(({ need, has, missed }) => [need, { has, missed }])),
      functions: card.shape.functions,
    },
    phrases: card.phrases,
    replies: card.replies.map(entryJson),
    alike: card.alike,
    history: card.history,
  })}\n`;
}

const numbersOf = ({ replies, clean, calm, findings }: Row) => ({ replies, clean, calm, findings });

// Keys whose value is undefined are left out by JSON.stringify.
const entryJson = ({ path, told, counts, findings }: Entry) => ({
  path,
  line: told.line,
  key: told.key,
  role: told.role,
  title: told.title,
  situations: told.situations,
  owners: told.owners,
  findings: counts satisfies Tally,
  rules: countsOf(findings.map(({ finding }) => finding.rule)),
});

function countsOf(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
