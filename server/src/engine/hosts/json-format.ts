import { decodeJsonString, encodeJsonText, hasStyle, type JsonStyle, jsonStyle } from '../literals/json-string.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { DataScalar } from './data.ts';
import type { DataFormat } from './data-host.ts';

/** How far around a reply the habits of a file are looked for, in code units. */
const NEIGHBOURHOOD = 10_000;

const PLAIN_STYLE: JsonStyle = { ascii: false, upper: false, slash: false };

export const decodeScalar = (source: string, { span, value }: DataScalar): MappedText | undefined =>
  decodeJsonString(source.slice(span.start, span.end), String(value));

/** What JSON and NDJSON have in common: their strings. */
export const jsonStrings: Pick<DataFormat, 'decodeAgain' | 'isContained' | 'encode'> = {
  decodeAgain(_before, _reply, literal) {
    const value = decodeJsonString(literal);
    return value && { value, literal: 'json/string', length: literal.length };
  },
  // A string ends at its first quotation mark, and what follows is read the same whatever it held.
  isContained: () => true,
  encode(source, { whole }, { at, text }) {
    if (!hasStyle(text)) return [{ at, text: encodeJsonText(text, PLAIN_STYLE) }];
    return [{ at, text: encodeJsonText(text, styleAround(source, whole)) }];
  },
};

/** @returns how a file writes JSON, told by one string of it and what stands around that */
export function styleAround(source: string, { start, end }: Span): JsonStyle {
  const around = source.slice(Math.max(0, start - NEIGHBOURHOOD), end + NEIGHBOURHOOD);
  return jsonStyle(source.slice(start, end), around);
}
