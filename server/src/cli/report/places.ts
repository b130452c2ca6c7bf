import { lineIndex, positionAt } from '../../engine/index.ts';
import type { SourceText } from './report.ts';

/** A place as people count it: lines and columns from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** @returns what gives the place of an offset, columns in UTF-16 code units */
export function placesIn({ text }: SourceText): (offset: number) => Place {
  const lines = lineIndex(text);
  return (offset) => {
    const { line, column } = positionAt(lines, offset);
    return { line: line + 1, column: column + 1 };
  };
}

/**
 * @returns what gives the place of an offset, columns in bytes of UTF-8. It counts on from the place that was asked for last:
 * a file can be one line of megabytes.
 */
export function bytePlacesIn({ text, bom }: SourceText): (offset: number) => Place {
  const lines = lineIndex(text);
  let last = { line: -1, offset: 0, column: 0 };
  return (offset) => {
    const { line, column } = positionAt(lines, offset);
    if (line !== last.line) last = { line, offset: offset - column, column: line === 0 && bom ? 4 : 1 };
    const between =
      offset >= last.offset
        ? Buffer.byteLength(text.slice(last.offset, offset))
        : -Buffer.byteLength(text.slice(offset, last.offset));
    last = { line, offset, column: last.column + between };
    return { line: line + 1, column: last.column };
  };
}
