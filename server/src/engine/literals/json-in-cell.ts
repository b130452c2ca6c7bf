import { compose, type MappedText } from '../text/mapped-text.ts';
import { decodeCsvCell, encodeCsvText } from './csv-cell.ts';
import { decodeJsonString, encodeJsonText, type JsonStyle } from './json-string.ts';

/**
 * Decodes a JSON string that stands in a cell of a table.
 * @param literal the string as it stands in the file with its quotation marks, which a quoted cell has twice
 * @param quoted whether the cell stands in quotation marks
 * @returns pieces count from the start of the literal; undefined where the literal is not exactly one such string
 */
export function decodeJsonInCell(literal: string, quoted: boolean): MappedText | undefined {
  if (!quoted) return decodeJsonString(literal);
  const json = decodeCsvCell(`"${literal}"`);
  const text = json && decodeJsonString(json.text);
  // The quotation mark before the literal is ours.
  return text && compose(text, { ...json, origin: -1 });
}

/**
 * @param separator of the table; empty in a table of one column, where every program may guess another
 * @returns the text as it stands between the quotation marks of such a string; the marks are not included
 */
export function encodeJsonInCell(text: string, style: JsonStyle, quoted: boolean, separator: string): string {
  const json = encodeJsonText(text, style);
  if (quoted) return encodeCsvText(json);
  // A bare cell ends at its separator, which JSON may write as a number.
  return Array.from(json, (sign) =>
    (separator === '' ? ',;|' : separator).includes(sign)
      ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
      : sign,
  ).join('');
}
