/** Hits of phrases: where in the prose they stand, and which of several that overlap is kept. */
import type { Prose } from '../prose/prose.ts';
import { overlaps, type Span } from '../text/span.ts';

/** A place in prose about which a rule complains. */
export interface Hit {
  /** Index into the rules given to `matcherFor`. */
  readonly rule: number;
  /** In the prose text. */
  readonly at: Span;
  /** Index into the prose's sentences. */
  readonly sentence: number;
  /** Number of the phrase that matched, from 1; 0 where a check found it. */
  readonly phrase: number;
  /** What stands around it makes it a suggestion at most. */
  readonly soft?: true;
  /** What `$1`, `$2`, … stand for, in the prose text; undefined where the group took no part. */
  readonly groups: readonly (Span | undefined)[];
}

/** A match; words count from the first one of its sentence. */
export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly groups: readonly (readonly [from: number, to: number])[];
}

/** @param phrase whose match it is */
export function hitOf(
  phrase: { readonly rule: number; readonly number: number },
  found: Placed,
  prose: Prose,
  sentence: number,
): Hit {
  const first = prose.sentences[sentence]!.from;
  // A range never begins inside a word: "sold out" in "it's sold out" is underlined from "it's" where 's has a part in it.
  const whole = (from: number): number => (prose.words[from]!.glued ? whole(from - 1) : from);
  // Nor does it end inside one: "We can't re-cut a key", where a phrase takes "re" for the verb.
  const finished = (to: number): number => (isParted(prose, to) ? finished(to + 1) : to);
  const span = (from: number, to: number): Span => ({ start: prose.words[from]!.start, end: prose.words[to - 1]!.end });
  return {
    rule: phrase.rule,
    phrase: phrase.number,
    at: span(whole(first + found.from), finished(first + found.to)),
    sentence,
    groups: found.groups.map(([from, to]) =>
      first + from >= 0 && to > from ? span(first + from, first + to) : undefined,
    ),
  };
}

/** Whether a hyphen alone stands between a word and the one before it. */
function isParted({ words, read }: Prose, at: number): boolean {
  const before = words[at - 1]!;
  const word = words[at];
  return word !== undefined && word.start === before.end + 1 && /[-\u2010\u2011]/.test(read.text[before.end]!);
}

/** Of overlapping hits of one rule the longest is kept, of equally long ones the first. Sorted by place. */
export function longestOnly(hits: readonly Hit[]): Hit[] {
  const byPlace = [...hits].sort((a, b) => a.rule - b.rule || a.at.start - b.at.start);
  const kept: Hit[] = [];
  // Only hits that hang together are compared with each other: a reply may have thousands.
  for (let from = 0; from < byPlace.length; ) {
    const { rule } = byPlace[from]!;
    let end = byPlace[from]!.at.end;
    let to = from + 1;
    for (; to < byPlace.length && byPlace[to]!.rule === rule && byPlace[to]!.at.start < end; to++)
      end = Math.max(end, byPlace[to]!.at.end);
    kept.push(...longestOf(byPlace.slice(from, to)));
    from = to;
  }
  return kept.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || a.rule - b.rule);
}

function longestOf(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length === 1) return hits;
  const length = ({ at }: Hit): number => at.end - at.start;
  const byLength = [...hits].sort((a, b) => length(b) - length(a) || a.at.start - b.at.start || a.phrase - b.phrase);
  const kept: Hit[] = [];
  for (const hit of byLength) if (!kept.some((k) => overlaps(k.at, hit.at))) kept.push(hit);
  return kept;
}
