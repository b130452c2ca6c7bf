/** Which findings a baseline knows. */
import type { PlacedFinding } from '../report/report.ts';
import { countOf, type KnownFinding, namesOf } from './baseline.ts';

/** Findings that were there before, and new ones. */
export interface Sorted {
  readonly known: readonly PlacedFinding[];
  readonly fresh: readonly PlacedFinding[];
}

/**
 * @param entries of a baseline
 * @returns what sorts findings, file by file: an entry counts as often as it was written, so that one more of the same is new
 */
export function sorter(entries: readonly KnownFinding[]): (findings: readonly PlacedFinding[]) => Sorted {
  const left = new Map<string, number>();
  const together = new Set<string>();
  for (const { fingerprint, times = 1, alike } of entries) {
    left.set(fingerprint, (left.get(fingerprint) ?? 0) + times);
    if (alike !== undefined) for (const each of [fingerprint, ...alike]) together.add(each);
  }
  const isKnown = ({ finding: { fingerprint, alike } }: PlacedFinding): boolean => {
    // Of replies that are alike another order complains of another one: it is known where all of them are.
    if (alike !== undefined) return [fingerprint, ...alike].every((each) => together.has(each));
    const count = left.get(fingerprint) ?? 0;
    left.set(fingerprint, count - 1);
    return count > 0;
  };
  return (findings) => {
    const known: PlacedFinding[] = [];
    const fresh: PlacedFinding[] = [];
    for (const each of findings) (isKnown(each) ? known : fresh).push(each);
    return { known, fresh };
  };
}

/** What has come and what has gone between two baselines, entry by entry. */
export interface Difference {
  /** With `times` where more than one has come. */
  readonly added: readonly KnownFinding[];
  readonly gone: readonly KnownFinding[];
}

export const difference = (before: readonly KnownFinding[], after: readonly KnownFinding[]): Difference => ({
  added: surplus(after, before),
  gone: surplus(before, after),
});

/** What of a list the other one does not have, as often as it stands there. */
function surplus(list: readonly KnownFinding[], other: readonly KnownFinding[]): readonly KnownFinding[] {
  const there = new Map(other.flatMap((entry) => namesOf(entry).map((name) => [name, entry] as const)));
  return list.flatMap(({ times = 1, ...entry }) => {
    const same = new Set(namesOf(entry).flatMap((name) => there.get(name) ?? []));
    const more = times - countOf(same);
    return more > 0 ? [more === 1 ? entry : { ...entry, times: more }] : [];
  });
}
