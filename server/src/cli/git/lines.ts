/** Which lines of a file have changed, as git shows them. */

/** Lines from 1, both included. Where lines were only taken out, `to` is the line before that place and `from` the one after. */
export interface ChangedLines {
  readonly from: number;
  readonly to: number;
}

/** All lines, of a file that is new. */
export const EVERY_LINE: readonly ChangedLines[] = [{ from: 1, to: Number.POSITIVE_INFINITY }];

/** @param patch of one file, without lines of context (`git diff -U0`) */
export const linesOfPatch = (patch: string): readonly ChangedLines[] =>
  Array.from(patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm), ([, start = '', count = '1']) => {
    // "+7,0": something stood between lines 7 and 8.
    const from = Number(start) + (count === '0' ? 1 : 0);
    return { from, to: from + Number(count) - 1 };
  });

/** Whether something that reaches from one line to another stands on a changed one, or around lines that are gone. */
export const touches = (lines: readonly ChangedLines[], line: number, endLine: number): boolean =>
  lines.some(({ from, to }) => line <= to && endLine >= from);
