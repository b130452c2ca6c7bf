/** What a person has decided so far, in order: the last is undone first, and what was skipped is not asked again. */
import type { Finding } from '../../engine/index.ts';

/** What the next run must know. */
export interface Memory {
  /** Rules that were skipped as a whole. */
  readonly rules: readonly string[];
  /** Fingerprints of findings that were skipped, by the file's absolute path. */
  readonly skipped: Readonly<Record<string, readonly string[]>>;
}

export const NOTHING: Memory = { rules: [], skipped: {} };

/** A file that was written, so that it can be put back. */
export interface Written {
  readonly path: string;
  /** Undefined where there was none. */
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array;
}

interface At {
  /** The file of the finding, absolute. */
  readonly at: string;
}

export interface WrittenDeed extends At {
  readonly kind: 'fixed' | 'allowed';
  readonly written: Written;
  /** Findings that came with it and that the person wants to stand: words confirmed. */
  readonly left: readonly string[];
  /** Blanks that came with it and are still to be filled: not asked about in this run, but in the next. */
  readonly blanks: readonly string[];
}

export type Deed =
  | WrittenDeed
  | (At & { readonly kind: 'skipped'; readonly fingerprint: string })
  | (At & { readonly kind: 'skipped-rule'; readonly rule: string });

export interface Session {
  readonly remembered: Memory;
  readonly deeds: readonly Deed[];
}

/** @returns the session with one thing more decided */
export const decided = (session: Session, deed: Deed): Session => ({ ...session, deeds: [...session.deeds, deed] });

/** @returns the session without the last thing that was decided, and that; undefined where there is none */
export function undone(session: Session): { readonly session: Session; readonly deed: Deed } | undefined {
  const deed = session.deeds.at(-1);
  return deed && { session: { ...session, deeds: session.deeds.slice(0, -1) }, deed };
}

/** @returns what is to be remembered of a session */
export function memoryOf({ remembered, deeds }: Session): Memory {
  const rules = deeds.flatMap((deed) => (deed.kind === 'skipped-rule' ? [deed.rule] : []));
  const skipped = deeds.map((deed): Fingerprints => {
    const more = deed.kind === 'skipped' ? [deed.fingerprint] : 'left' in deed ? deed.left : [];
    return [deed.at, more];
  });
  return { rules: [...new Set([...remembered.rules, ...rules])], skipped: withMore(remembered.skipped, skipped) };
}

/** @returns the blanks that rewrites of this session left, as a memory of them alone */
export const blanksOf = ({ deeds }: Session): Memory => ({
  rules: [],
  skipped: withMore(
    {},
    deeds.map((deed) => [deed.at, 'blanks' in deed ? deed.blanks : []]),
  ),
});

/** @returns what is not asked about in this run: what is remembered, and the blanks that were left */
export function closedIn(session: Session): Memory {
  const { rules, skipped } = memoryOf(session);
  return { rules, skipped: withMore(skipped, Object.entries(blanksOf(session).skipped)) };
}

type Fingerprints = readonly [path: string, fingerprints: readonly string[]];

function withMore(skipped: Memory['skipped'], more: readonly Fingerprints[]): Memory['skipped'] {
  const all = new Map(Object.entries(skipped));
  for (const [path, own] of more) if (own.length > 0) all.set(path, [...new Set([...(all.get(path) ?? []), ...own])]);
  return Object.fromEntries(all);
}

/** @returns the findings of a file that are still to be asked about, in order */
export function open(memory: Memory, path: string, findings: readonly Finding[]): readonly Finding[] {
  const rules = new Set(memory.rules);
  const skipped = new Set(memory.skipped[path]);
  return findings.filter(({ rule, fingerprint }) => !rules.has(rule) && !skipped.has(fingerprint));
}

/**
 * A reply without a name is known by its text: once that changes, so do the fingerprints of what was skipped in it.
 * @returns those that findings which nobody asks about have after a change of their file
 */
export function carried(
  memory: Memory,
  path: string,
  before: readonly Finding[],
  after: readonly Finding[],
): readonly string[] {
  const asked = new Set(open(memory, path, before));
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  const closed = numbered(before).filter(([, finding]) => !asked.has(finding));
  const names = new Set(closed.map(([name]) => name));
  return numbered(after)
    .filter(([name, { fingerprint }]) => names.has(name) && !known.has(fingerprint))
    .map(([, { fingerprint }]) => fingerprint);
}

/** @returns the findings that came with a change of their file, however it changed the names of others */
export function arisen(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const had = new Set(numbered(before).map(([name]) => name));
  return numbered(after).flatMap(([name, finding]) => (had.has(name) ? [] : [finding]));
}

/** Findings, each with a name that no other has: what it finds where, and a number among equals. */
function numbered(findings: readonly Finding[]): readonly (readonly [name: string, finding: Finding])[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.replyIndex} ${finding.rule} ${finding.text}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return [`${name} ${counts.get(name)}`, finding];
  });
}

/** How often each thing was done. */
export function tallied(deeds: readonly Deed[]): Readonly<Record<Deed['kind'], number>> {
  const counts = { fixed: 0, allowed: 0, skipped: 0, 'skipped-rule': 0 };
  for (const { kind } of deeds) counts[kind]++;
  return counts;
}
