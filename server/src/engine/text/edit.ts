import type { Span } from './span.ts';

/** One replacement: the code units `at` of a text give way to `text`. */
export interface Edit {
  readonly at: Span;
  readonly text: string;
}

/**
 * Applies edits to a text in one go.
 * @param edits in any order; they must not overlap (two insertions at one place keep their order).
 * @returns the new text, or undefined where two edits overlap or one lies outside the text.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string | undefined {
  const sorted = edits.map((edit, order) => ({ edit, order }));
  sorted.sort((a, b) => a.edit.at.start - b.edit.at.start || a.edit.at.end - b.edit.at.end || a.order - b.order);
  let out = '';
  let from = 0;
  for (const { edit } of sorted) {
    if (edit.at.start < from || edit.at.end < edit.at.start || edit.at.end > source.length) return undefined;
    out += source.slice(from, edit.at.start) + edit.text;
    from = edit.at.end;
  }
  return out + source.slice(from);
}
