/** The file in which a team keeps the findings that it knows of. Pure: text in, text out. */
import type { PlacedFinding } from '../report/report.ts';

export const BASELINE_NAME = '.uncanned-baseline.json';
const VERSION = 1;

/** A finding that is kept quiet: its fingerprint, and enough for a person to know it by. */
export interface KnownFinding {
  readonly rule: string;
  /** The title of its reply. */
  readonly reply?: string;
  /** What the customer reads there, cut short. */
  readonly words: string;
  readonly fingerprint: string;
  /** How many findings have this fingerprint, where that is more than one: copies of a file. */
  readonly times?: number;
  /** Of a finding about several replies: the fingerprints of the others. Any of them may be told next time. */
  readonly alike?: readonly string[];
}

/** What is wrong with a baseline, for a person: goes after the name of the file. */
export interface BaselineFault {
  readonly fault: string;
}

const MOST_WORDS = 60;

/** @returns what a baseline says of some findings: sorted, each once */
export function entriesOf(findings: readonly PlacedFinding[]): readonly KnownFinding[] {
  const groups = new Map<string, PlacedFinding[]>();
  for (const each of findings.filter(({ finding }) => finding.alike === undefined)) {
    const { fingerprint } = each.finding;
    const same = groups.get(fingerprint);
    if (same === undefined) groups.set(fingerprint, [each]);
    else same.push(each);
  }
  const entries = [...groups].map(([fingerprint, same]) => entryOf(same, [fingerprint]));
  for (const [same, names] of alikeOnes(findings)) entries.push(entryOf(same, names));
  return entries.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** @param names the fingerprints of all that the findings are about, sorted */
function entryOf(same: readonly PlacedFinding[], [fingerprint = '', ...alike]: readonly string[]): KnownFinding {
  const { finding, title } = same[0]!;
  return {
    rule: finding.rule,
    ...(title === undefined ? {} : { reply: cut(title) }),
    words: cut(finding.text),
    fingerprint,
    ...(same.length === 1 ? {} : { times: same.length }),
    ...(alike.length === 0 ? {} : { alike }),
  };
}

/** Findings about replies that are alike, together where they share a reply; and the fingerprints of all of these, sorted. */
const alikeOnes = (findings: readonly PlacedFinding[]): readonly (readonly [PlacedFinding[], string[]])[] =>
  united(
    findings.flatMap((each) => {
      const { fingerprint, alike } = each.finding;
      return alike === undefined ? [] : [[each, [fingerprint, ...alike]] as const];
    }),
  );

/**
 * What two baselines know between them: nothing of either is lost, and what both know reads as in the newer one.
 * @param newer of a part of the library: an entry counts as often as in the one where it counts more
 */
export function merged(older: readonly KnownFinding[], newer: readonly KnownFinding[]): readonly KnownFinding[] {
  const fresh = new Set(newer);
  const groups = united([...newer, ...older].map((entry) => [entry, namesOf(entry)] as const));
  return groups
    .map(([same, [fingerprint = '', ...alike]]): KnownFinding => {
      const sides = [same.filter((each) => fresh.has(each)), same.filter((each) => !fresh.has(each))];
      const times = Math.max(...sides.map(countOf));
      const { times: _, alike: __, ...entry } = sides.flat()[0]!;
      return { ...entry, fingerprint, ...(times === 1 ? {} : { times }), ...(alike.length === 0 ? {} : { alike }) };
    })
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** Puts together what shares a name, at once or by way of others; with all of its names, sorted. */
function united<T>(
  items: readonly (readonly [item: T, names: readonly string[]])[],
): readonly (readonly [items: T[], names: string[]])[] {
  const groupOf = new Map<string, { readonly items: T[]; readonly names: Set<string> }>();
  for (const [item, names] of items) {
    const own = { items: [item], names: new Set(names) };
    for (const other of new Set(names.flatMap((name) => groupOf.get(name) ?? []))) {
      own.items.unshift(...other.items);
      for (const name of other.names) own.names.add(name);
    }
    for (const name of own.names) groupOf.set(name, own);
  }
  return [...new Set(groupOf.values())].map(({ items, names }) => [items, [...names].sort()]);
}

/** The fingerprints of all that an entry is about. */
export const namesOf = ({ fingerprint, alike = [] }: KnownFinding): readonly string[] => [fingerprint, ...alike];

/** How many findings entries stand for. */
export const countOf = (entries: Iterable<KnownFinding>): number =>
  [...entries].reduce((sum, { times = 1 }) => sum + times, 0);

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MOST_WORDS ? `${[...line].slice(0, MOST_WORDS - 1).join('')}…` : line;
}

/** By code units: the same order on every machine. */
const orderOf = ({ rule, reply = '', words, fingerprint }: KnownFinding): string =>
  [rule, reply, words, fingerprint].join('\n');

/** @returns the file: a line for each finding, so that a change of one is a change of one line */
export function baselineText(entries: readonly KnownFinding[]): string {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`;
}

/** Reads a baseline. Never throws. */
export function readBaseline(text: string): readonly KnownFinding[] | BaselineFault {
  let root: unknown;
  try {
    root = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const why = /^<{7} /m.test(text) ? 'a merge left both sides in it' : 'it is not JSON';
    return { fault: `cannot be read: ${why}. ${ANEW}` };
  }
  if (!isObject(root) || typeof root.version !== 'number')
    return { fault: `cannot be read: it is no baseline of Uncanned. ${ANEW}` };
  if (root.version > VERSION)
    return { fault: `was written by a newer Uncanned (its version is ${root.version}). Install that one here too.` };
  const findings = root.findings;
  if (!Array.isArray(findings)) return { fault: `cannot be read: it has no list of findings. ${ANEW}` };
  const wrong = findings.findIndex((each) => !isEntry(each));
  if (wrong >= 0) return { fault: `cannot be read: finding ${wrong + 1} of its list is damaged. ${ANEW}` };
  return findings;
}

const ANEW = 'Delete it and run "uncanned baseline", which writes it anew.';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** @returns whether everything is there that counts; a person may have changed the rest */
const isEntry = (value: unknown): value is KnownFinding =>
  isObject(value) &&
  typeof value.fingerprint === 'string' &&
  typeof value.rule === 'string' &&
  typeof value.words === 'string' &&
  (value.reply === undefined || typeof value.reply === 'string') &&
  (value.times === undefined || (Number.isInteger(value.times) && Number(value.times) > 0)) &&
  (value.alike === undefined || (Array.isArray(value.alike) && value.alike.every((each) => typeof each === 'string')));
