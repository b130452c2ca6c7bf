import { type Change, changesOf } from './diff.ts';

/** Words that gave way to others. */
export interface WordChange {
  readonly before: string;
  /** Empty where words were only taken out, and nothing stands around them. */
  readonly after: string;
}

/** So many equal words between two changes do not part them. */
const BETWEEN = 2;

/** @returns the words that differ in two texts, with a word on each side where some were only taken out or put in */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  return joined(changesOf(a, b)).map((change) => {
    const isOne = change.a.from < change.a.to && change.b.from < change.b.to;
    const beside = isOne ? 0 : 1;
    return { before: part(a, change.a, beside), after: part(b, change.b, beside) };
  });
}

const wordsOf = (text: string): readonly string[] => text.match(/\S+/g) ?? [];

const part = (words: readonly string[], { from, to }: Change['a'], beside: number): string =>
  words.slice(Math.max(0, from - beside), to + beside).join(' ');

/** Changes that stand close together as one. */
function joined(changes: readonly Change[]): readonly Change[] {
  const all: Change[] = [];
  for (const change of changes) {
    const last = all.at(-1);
    if (last !== undefined && change.a.from - last.a.to <= BETWEEN)
      all[all.length - 1] = {
        a: { from: last.a.from, to: change.a.to },
        b: { from: last.b.from, to: change.b.to },
      };
    else all.push(change);
  }
  return all;
}
