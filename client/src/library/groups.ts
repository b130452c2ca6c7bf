import type { LibraryEntry, LibraryFile, LibraryResult, SeverityCounts } from '../../../server/src/protocol.ts';

/** By which the list of all replies can be ordered. */
export type Grouping = 'file' | 'finding' | 'situation';

export interface ListedReply extends LibraryEntry {
  readonly uri: string;
}

/** A line of the list that can be opened. */
export interface Group {
  readonly kind: 'group';
  readonly by: Grouping;
  /** The file's URI, the family, the situation; empty for replies without one. */
  readonly name: string;
  readonly children: readonly Leaf[];
}

/** A reply in one group. */
export interface Leaf {
  readonly kind: 'reply';
  readonly by: Grouping;
  /** Differs from that of every other line, and stays while nothing is put before it. */
  readonly id: string;
  readonly reply: ListedReply;
  /** Findings that belong to the group: all of the reply, but for a family. */
  readonly findings: number;
}

export type Node = Group | Leaf;

/** What is known of each file: URI → its replies. */
export type Known = ReadonlyMap<string, Required<LibraryFile>>;

/** @returns what is known after an answer, which leaves out the replies of files that the client has. */
export function merged(known: Known, { files }: LibraryResult): Known {
  return new Map(
    files.flatMap(({ uri, stamp, replies = known.get(uri)?.replies }) =>
      replies === undefined ? [] : [[uri, { uri, stamp, replies }] as const],
    ),
  );
}

/** @returns every reply, in the order of the files. */
export const repliesOf = (known: Known): readonly ListedReply[] =>
  [...known.values()].flatMap(({ uri, replies }) => replies.map((reply) => ({ ...reply, uri })));

export const total = ({ error, warning, suggestion }: SeverityCounts): number => error + warning + suggestion;

/** @returns the severity of the gravest finding; undefined where there is none. */
export const gravest = (counts: SeverityCounts): keyof SeverityCounts | undefined =>
  (['error', 'warning', 'suggestion'] as const).find((severity) => counts[severity] > 0);

/**
 * Orders replies by file, by family of finding (the most findings first) or by situation. A reply stands in each group that it
 * belongs to; those that belong to none come last.
 */
export function groupsOf(known: Known, by: Grouping): readonly Group[] {
  const groups = new Map<string, Leaf[]>();
  for (const { uri, replies } of known.values())
    for (const [i, entry] of replies.entries())
      for (const [name, findings] of placesOf(uri, entry, by)) {
        const leaf: Leaf = { kind: 'reply', by, id: `${by} ${name} ${uri} ${i}`, reply: { ...entry, uri }, findings };
        const group = groups.get(name);
        if (group === undefined) groups.set(name, [leaf]);
        else group.push(leaf);
      }
  const all = [...groups].map(([name, children]): Group => ({ kind: 'group', by, name, children }));
  return all.sort((a, b) => (a.name === '' ? 1 : b.name === '' ? -1 : ORDERS[by](a, b)));
}

/** In which groups a reply stands, with the findings that belong there. */
function placesOf(
  uri: string,
  entry: LibraryEntry,
  by: Grouping,
): readonly (readonly [name: string, findings: number])[] {
  const findings = total(entry.findings);
  if (by === 'file') return [[uri, findings]];
  if (by === 'situation') return (entry.situation ?? ['']).map((situation) => [situation, findings]);
  return findings === 0 ? [['', 0]] : Object.entries(entry.families);
}

export const findingsIn = ({ children }: Group): number => children.reduce((sum, { findings }) => sum + findings, 0);

const byName = (a: Group, b: Group): number => (a.name < b.name ? -1 : 1);

const ORDERS: Readonly<Record<Grouping, (a: Group, b: Group) => number>> = {
  file: byName,
  situation: byName,
  finding: (a, b) => findingsIn(b) - findingsIn(a) || byName(a, b),
};
