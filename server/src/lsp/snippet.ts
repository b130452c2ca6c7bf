import type { Fix, Span } from '../engine/index.ts';

/** An edit with the blanks of its new text, in code units from the text's start. */
export interface BlankEdit {
  readonly at: Span;
  readonly text: string;
  readonly blanks: readonly Span[];
}

/** @returns a fix's edits in the order of the file, each with the blanks that lie in its new text. */
export function editsWithBlanks(fix: Pick<Fix, 'edits' | 'blanks'>): readonly BlankEdit[] {
  let shift = 0;
  return [...fix.edits]
    .sort((a, b) => a.at.start - b.at.start)
    .map(({ at, text }) => {
      const start = at.start + shift;
      const end = start + text.length;
      shift += text.length - (at.end - at.start);
      const inside = (fix.blanks ?? []).filter((blank) => blank.start >= start && blank.end <= end);
      return { at, text, blanks: inside.map((blank) => ({ start: blank.start - start, end: blank.end - start })) };
    });
}

/** @returns text that a snippet shows as it is. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/**
 * @param first the number of the first tab-stop: the edits of one fix share one row of numbers
 * @returns the new text as a snippet, each blank a tab-stop that shows the blank's own words
 */
export function snippetOf(edit: BlankEdit, first: number): string {
  let from = 0;
  let out = '';
  for (const [i, blank] of [...edit.blanks].sort((a, b) => a.start - b.start).entries()) {
    const words = escapeSnippet(edit.text.slice(blank.start, blank.end));
    out += `${escapeSnippet(edit.text.slice(from, blank.start))}\${${first + i}:${words}}`;
    from = blank.end;
  }
  return out + escapeSnippet(edit.text.slice(from));
}

/** @returns whether the text holds a line break: an editor re-indents the lines that follow one in a snippet. */
export const breaksLine = (text: string): boolean => /[\n\r]/.test(text);
