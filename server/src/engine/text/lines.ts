/** Start offsets of the lines of a text; a line ends at LF, CRLF or a lone CR. */
export interface LineIndex {
  readonly starts: readonly number[];
}

export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return { starts };
}

/** @returns the 0-based line and the 0-based column in UTF-16 code units (a tab is one). */
export function positionAt(index: LineIndex, offset: number): { line: number; column: number } {
  const { starts } = index;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (starts[mid]! <= offset) low = mid + 1;
    else high = mid;
  }
  const line = Math.max(0, low - 1);
  return { line, column: offset - (starts[line] ?? 0) };
}

/** @returns the offset of a 0-based line and column; clamped to the text's lines. */
export function offsetAt(index: LineIndex, line: number, column: number): number {
  const { starts } = index;
  if (line < 0) return 0;
  return (starts[Math.min(line, starts.length - 1)] ?? 0) + Math.max(0, column);
}
