/** One line of a text, in code units. */
export interface Line {
  readonly start: number;
  /** Before its line break. */
  readonly end: number;
  /** After its line break: where the next line starts. */
  readonly next: number;
}

/** @returns the line that starts at `start`; it ends at LF, CRLF, a lone CR or the end of the text. */
export function lineAt(text: string, start: number): Line {
  let end = start;
  while (end < text.length) {
    const c = text.charCodeAt(end);
    if (c === 10) return { start, end, next: end + 1 };
    if (c === 13) return { start, end, next: end + (text.charCodeAt(end + 1) === 10 ? 2 : 1) };
    end++;
  }
  return { start, end, next: end };
}

/** @returns the lines of a stretch of the text, in order; a line break at its very end opens no further line. */
export function linesOf(text: string, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  for (let at = from; at < to; ) {
    const line = lineAt(text, at);
    lines.push(line.end <= to ? line : { start: line.start, end: to, next: to });
    at = line.next;
  }
  return lines;
}

/** @returns the first place in `[from, to)` that is no space or tab, or `to`. */
export function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}

/** @returns the end of `[from, to)` without the spaces and tabs before it. */
export function trimSpace(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at;
}
