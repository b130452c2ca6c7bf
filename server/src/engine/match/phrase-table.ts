import type { GraphPhrase } from './run.ts';

/** Phrases of a graph in flat arrays, by number: thousands are there at every start, few are ever looked at. */
export interface PhraseTable {
  readonly nodes: ArrayLike<number>;
  readonly groups: ArrayLike<number>;
  /** Where a phrase's needs begin in `needs`; those of the next begin where they end. */
  readonly needsFrom: ArrayLike<number>;
  readonly needs: ArrayLike<number>;
}

export const NO_PHRASES: PhraseTable = { nodes: [], groups: [], needsFrom: [0], needs: [] };

/** @returns a phrase of a table; undefined where it has none of this number */
export function phraseAt({ nodes, groups, needsFrom, needs }: PhraseTable, number: number): GraphPhrase | undefined {
  const node = nodes[number];
  return node === undefined
    ? undefined
    : {
        node,
        groups: groups[number]!,
        needs: Array.prototype.slice.call(needs, needsFrom[number]!, needsFrom[number + 1]!),
      };
}

/** @returns a table with more phrases behind those of another, which keep their numbers */
export function withPhrases(base: PhraseTable, more: readonly GraphPhrase[]): PhraseTable {
  const needsFrom = Array.from(base.needsFrom);
  const needs = Array.from(base.needs);
  for (const phrase of more) {
    needs.push(...phrase.needs);
    needsFrom.push(needs.length);
  }
  return {
    nodes: [...Array.from(base.nodes), ...more.map(({ node }) => node)],
    groups: [...Array.from(base.groups), ...more.map(({ groups }) => groups)],
    needsFrom,
    needs,
  };
}
