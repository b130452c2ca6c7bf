/** From the reports of a run to the numbers of a scorecard. Pure. */
import type { AlikeGroup, Family, Finding } from '../../engine/index.ts';
import { frequentIn } from '../report/frequent.ts';
import { type FileReport, type PlacedFinding, type Tally, tally, worstFirst } from '../report/report.ts';
import type { Alike, Card, Entry, FamilyRow, History, Phrase, Row, Share } from './card.ts';
import { shapeOf } from './shape.ts';
import type { Told } from './told.ts';
import { sumOf } from './words.ts';

export interface Gathered {
  /** With what is told of their replies. */
  readonly files: readonly FileReport[];
  readonly paths: readonly string[];
  readonly name?: string | undefined;
  readonly day?: string;
  readonly alike?: readonly AlikeGroup[];
  readonly history?: History;
}

const MOST_PHRASES = 10;
const MOST_REWRITES = 2;
/** These speak of blanks, placeholders, files and signs, not of words that somebody chose. */
const WITHOUT_WORDS: ReadonlySet<Family> = new Set(['fill-in', 'placeholder', 'library', 'typography']);

/** @returns a file without the replies that no customer gets, and without what is found in them */
export function forCustomers(file: FileReport): FileReport {
  if (file.internal === undefined) return file;
  const { internal, ...rest } = file;
  const left = new Set(internal);
  return {
    ...rest,
    replies: file.replies - left.size,
    findings: file.findings.filter(({ finding }) => !left.has(finding.replyIndex)),
    ...(file.told === undefined ? {} : { told: file.told.filter(({ index }) => !left.has(index)) }),
  };
}

/** @returns all that a scorecard says */
export function gather({ files: all, paths, name, day, alike, history }: Gathered): Card {
  const files = all.map(forCustomers);
  const entries = files.flatMap(entriesOf);
  const placed = files.flatMap(({ findings }) => findings);
  return {
    paths,
    ...(name === undefined ? {} : { name }),
    ...(day === undefined ? {} : { day }),
    files: files.filter(({ replies }) => replies > 0).length,
    problems: files.flatMap(({ path, problems }) => problems.map(({ message }) => ({ path, message }))),
    passedOver: files.filter((file) => file.passedOver).length,
    internal: all.reduce((sum, { internal = [] }) => sum + internal.length, 0),
    total: shareOf(entries),
    findings: tally(placed),
    families: familyRows(entries, placed),
    byFile: rowsBy(entries, ({ path }) => [path]),
    byFolder: rowsBy(entries, ({ path }) => [folderOf(path)]),
    bySituation: rowsBy(entries, ({ situations }) => situations),
    withoutSituation: row(
      '',
      entries.filter(({ situations }) => situations.length === 0),
    ),
    byOwner: rowsBy(entries, ({ told }) => told.owners),
    withoutOwner: row(
      '',
      entries.filter(({ told }) => told.owners.length === 0),
    ),
    shape: shapeOf(entries),
    phrases: phrasesOf(entries),
    replies: entries
      .map((entry) => ({ entry, kinds: kindsOf(entry) }))
      .sort((a, b) => worstFirst(a.kinds, b.kinds) || worstFirst(a.entry.counts, b.entry.counts))
      .map(({ entry }) => entry),
    ...(alike === undefined ? {} : { alike: alikeIn(alike, entries) }),
    ...(history === undefined ? {} : { history }),
  };
}

function entriesOf({ path, told = [], findings }: FileReport): Entry[] {
  const byReply = new Map<number, PlacedFinding[]>(told.map(({ index }) => [index, []]));
  for (const placed of findings) byReply.get(placed.finding.replyIndex)?.push(placed);
  return told.map((reply) => {
    const own = byReply.get(reply.index)!;
    return {
      path,
      name: nameOf(path, reply),
      told: reply,
      situations: reply.situations,
      counts: tally(own),
      findings: own,
    };
  });
}

/** A reply with twenty blanks has one thing wrong with it: each rule counts once. */
const kindsOf = ({ findings }: Entry): Tally =>
  tally(new Map(findings.map((placed) => [`${placed.finding.rule} ${placed.finding.severity}`, placed])).values());

const nameOf = (path: string, { title, key }: Told): string => title ?? (key || (path.split('/').at(-1) ?? path));

function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '.' : path.slice(0, end);
}

const shareOf = (entries: readonly Entry[]): Share => ({
  replies: entries.length,
  clean: entries.filter(({ findings }) => findings.length === 0).length,
  calm: entries.filter(({ counts }) => counts.error + counts.warning === 0).length,
});

const row = (name: string, entries: readonly Entry[]): Row => ({
  name,
  ...shareOf(entries),
  findings: tally(entries.flatMap(({ findings }) => findings)),
});

function rowsBy(entries: readonly Entry[], namesOf: (entry: Entry) => readonly string[]): Row[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const name of new Set(namesOf(entry))) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [entry]);
      else group.push(entry);
    }
  return [...groups]
    .map(([name, own]) => row(name, own))
    .sort((a, b) => sumOf(b.findings) - sumOf(a.findings) || b.replies - a.replies || (a.name < b.name ? -1 : 1));
}

function familyRows(entries: readonly Entry[], placed: readonly PlacedFinding[]): FamilyRow[] {
  const families = new Map<Family, PlacedFinding[]>();
  for (const each of placed) {
    const own = families.get(each.finding.family);
    if (own === undefined) families.set(each.finding.family, [each]);
    else own.push(each);
  }
  const replies = new Map<Family, number>();
  for (const { findings } of entries)
    for (const family of new Set(findings.map(({ finding }) => finding.family)))
      replies.set(family, (replies.get(family) ?? 0) + 1);
  return [...families]
    .map(([family, own]) => ({ family, findings: tally(own), replies: replies.get(family) ?? 0 }))
    .sort((a, b) => sumOf(b.findings) - sumOf(a.findings) || (a.family < b.family ? -1 : 1));
}

function phrasesOf(entries: readonly Entry[]): Phrase[] {
  const replyOf = new Map<Finding, Entry>();
  for (const entry of entries)
    for (const { finding } of entry.findings)
      if (/^(?:phrase|sentence)$/.test(finding.scope) && !WITHOUT_WORDS.has(finding.family))
        replyOf.set(finding, entry);
  return frequentIn([...replyOf.keys()])
    .filter(({ findings }) => findings.length > 1)
    .slice(0, MOST_PHRASES)
    .map(({ label, rule, findings }) => ({
      text: label,
      rule,
      family: findings[0]!.family,
      severity: findings[0]!.severity,
      message: findings[0]!.message,
      times: findings.length,
      replies: new Set(findings.map((finding) => replyOf.get(finding))).size,
      rewrites: mostOften(findings.flatMap(({ advice }) => advice ?? [])).slice(0, MOST_REWRITES),
    }));
}

function mostOften(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}

function alikeIn(groups: readonly AlikeGroup[], entries: readonly Entry[]): Alike[] {
  const keyOf = (path: string, index: number): string => `${index} ${path}`;
  const known = new Map(entries.map((entry) => [keyOf(entry.path, entry.told.index), entry]));
  return groups
    .map(({ share, replies }) => ({
      share,
      replies: replies.flatMap(({ path, index }) => {
        const entry = known.get(keyOf(path, index));
        return entry === undefined ? [] : [{ path, line: entry.told.line, name: entry.name }];
      }),
    }))
    .filter(({ replies }) => replies.length > 1);
}
