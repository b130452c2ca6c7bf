import { identity, type MappedText, mappedTextBuilder } from '../text/mapped-text.ts';

/**
 * Decodes a CSV cell (RFC 4180). Line breaks inside a quoted cell are text as they stand, CRLF too: that is the cell's
 * value to every CSV reader, and the file's bytes are kept.
 * @param literal the cell with its quotation marks, where it has them, and nothing else
 * @returns pieces count from the start of the literal; undefined where the literal is not exactly one cell
 */
export function decodeCsvCell(literal: string): MappedText | undefined {
  if (literal[0] !== '"') return identity(literal);
  const end = literal.length - 1;
  if (end < 1 || literal[end] !== '"') return undefined;
  const out = mappedTextBuilder();
  let at = 1;
  while (at < end) {
    let quote = literal.indexOf('"', at);
    if (quote === -1 || quote > end) quote = end;
    out.copy(literal.slice(at, quote), at);
    if (quote === end) break;
    if (literal[quote + 1] !== '"' || quote + 1 === end) return undefined;
    out.atomic('"', { start: quote, end: quote + 2 });
    at = quote + 2;
  }
  return out.build();
}

/** @returns the text as it stands between the quotation marks of a quoted cell. */
export const encodeCsvText = (text: string): string => text.replaceAll('"', '""');

/**
 * Whether a cell needs quotation marks to hold a text.
 * @param separator empty in a table of one column, where every program may guess another
 */
export function needsQuotes(text: string, separator: string): boolean {
  const separates = separator === '' ? /[,;\t|]/.test(text) : text.includes(separator);
  // An empty cell that is all of its row would be no row.
  return separates || /^$|["\r\n]|^\s|\s$/.test(text);
}
