import { resolve } from 'node:path';
import { alikeGroups } from '../../engine/index.ts';
import type { LintRequest } from '../args/lint.ts';
import type { ReportRequest } from '../args/report.ts';
import type { Configs } from '../configs.ts';
import { CLEAN, complain, FAULT, type Io } from '../io.ts';
import { withLibrary } from '../library.ts';
import { writeReport } from '../print.ts';
import { heldBy } from '../report/words.ts';
import { visitAll } from '../visits.ts';
import type { Card, History } from './card.ts';
import { gather } from './gather.ts';
import { historyOf } from './history.ts';
import { cardJson } from './json.ts';
import { cardText } from './text.ts';
import { nameOfPlaces, sumOf } from './words.ts';

/**
 * `uncanned report`: how a whole library stands.
 * @returns the exit status
 */
export async function runReport(request: ReportRequest, io: Io, configs: Configs): Promise<number> {
  const { paths } = request;
  const visits = withLibrary(await visitAll(lintFor(request), io, configs, undefined), io.today());
  const history = request.history > 0 ? await historyOf(paths, request.history, io, configs) : undefined;
  for (const note of [...configs.notes(), ...visits.flatMap(({ note }) => note ?? [])]) complain(io, note);
  const faults = [...configs.faults(), ...visits.flatMap(({ fault }) => fault ?? [])];
  if (history !== undefined && 'fault' in history) faults.push(history.fault);
  const card = withToday(
    gather({
      files: visits.flatMap(({ report }) => report ?? []),
      paths,
      name: nameOfPlaces(paths, io.cwd),
      day: io.today(),
      alike: alikeGroups(visits.flatMap(({ member }) => member?.file ?? [])),
      ...(history === undefined || 'fault' in history ? {} : { history }),
    }),
    io.today(),
  );
  // Where nothing could be looked at, an empty scorecard would only blur why.
  if (card.total.replies > 0 || faults.length === 0) {
    const unwritten = await write(card, request, io);
    if (history !== undefined && 'fault' in history && unwritten.length === 0)
      faults.push('The report was written, but has no history.');
    faults.push(...unwritten);
  }
  for (const fault of faults) complain(io, fault);
  return faults.length > 0 ? FAULT : CLEAN;
}

/** What a scorecard asks of a lint: what its page shows. */
const lintFor = ({ paths, config }: ReportRequest): LintRequest => ({
  command: 'lint',
  paths,
  outputs: [{ format: 'html' }],
  fix: 'no',
  failOn: 'never',
  quiet: false,
  ...(config === undefined ? {} : { config }),
});

/** The files as they are now end the history: they may hold what is not committed yet. */
function withToday(card: Card, day: string): Card {
  if (card.history === undefined) return card;
  const now = { day, subject: 'The files as they are now', replies: card.total.replies, findings: card.findings };
  const history: History = { ...card.history, points: [...card.history.points, now] };
  return { ...card, history };
}

/** @returns what could not be written, a sentence each */
async function write(card: Card, { html, json }: ReportRequest, io: Io): Promise<string[]> {
  if (html === undefined && json === undefined) {
    io.out.write(cardText(card, Math.max(40, io.out.columns ?? 100), io.command));
    return [];
  }
  const faults: string[] = [];
  // Standard output that a report goes to holds nothing else.
  const isSaid = html !== '-' && json !== '-';
  const put = (name: string, text: string): void => {
    const reason = name === '-' ? void io.out.write(text) : writeReport(resolve(io.cwd, name), text);
    if (reason !== undefined) faults.push(`${name} cannot be written: ${reason}.`);
    else if (isSaid) io.out.write(`Wrote ${name}: ${heldBy(card.total.replies, sumOf(card.findings))}.\n`);
  };
  if (html !== undefined) {
    const { cardPage } = await import('../report/html.ts');
    put(html, cardPage(card));
  }
  if (json !== undefined) put(json, cardJson(card));
  return faults;
}
