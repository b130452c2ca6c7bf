import { signsOf, withoutSigns } from './marked.ts';

/** A stretch of rendered text that looks the same throughout: one element of the page. */
export interface Run {
  /** Words, or undefined for a placeholder or fill-in. */
  readonly text?: string;
  /** Index of the mark that is a placeholder or fill-in. */
  readonly token?: number;
  /** Indexes of the findings and sentences that cover it, in the order in which they began. */
  readonly covers: readonly number[];
}

/**
 * Cuts the text nodes of a rendered page at the signs in them. A finding that begins in one node and ends in another
 * (it runs over emphasis, a link or a line) gives a run in each.
 * @param texts the text nodes of the page, in order
 * @returns the runs of each node; a node without marks gives one run
 */
export function runsOf(texts: readonly string[]): Run[][] {
  const open: number[] = [];
  return texts.map((text) => {
    const runs: Run[] = [];
    let from = 0;
    const words = (to: number): void => {
      const part = withoutSigns(text.slice(from, to));
      if (part !== '') runs.push({ text: part, covers: [...open] });
    };
    for (const sign of signsOf(text)) {
      words(sign.start);
      from = sign.end;
      if (sign.kind === 'open') open.push(sign.mark);
      else if (sign.kind === 'token') runs.push({ token: sign.mark, covers: [...open] });
      else if (open.includes(sign.mark)) open.splice(open.lastIndexOf(sign.mark), 1);
    }
    words(text.length);
    return runs;
  });
}

/**
 * An attribute's value (a link's address) with its placeholders filled in; `undefined` where it holds none.
 * @param fill what stands for the mark with this index
 */
export function filledValue(value: string, fill: (mark: number) => string): string | undefined {
  const signs = signsOf(value);
  if (signs.length === 0) return undefined;
  let out = '';
  let from = 0;
  for (const sign of signs) {
    out += value.slice(from, sign.start) + (sign.kind === 'token' ? fill(sign.mark) : '');
    from = sign.end;
  }
  return withoutSigns(out + value.slice(from));
}
