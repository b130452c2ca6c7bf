import type { Token } from '../providers/tokens/tokens.ts';
import { compose, type MappedText, mappedTextBuilder } from '../text/mapped-text.ts';
import { OPAQUE, type ReadProse } from './markup.ts';

/**
 * The whole of a reply as the customer reads it: placeholders, blanks, code and addresses as they are written.
 * @param value the reply's decoded text, mapped to its file
 * @param read its prose
 * @returns that text, mapped to the file
 */
export function shownText(value: MappedText, read: ReadProse, tokens: readonly Token[]): MappedText {
  const text = mappedTextBuilder();
  let from = 0;
  for (const piece of read.pieces) {
    const { start, end } = piece.text;
    if (from < start) text.synthetic(read.text.slice(from, start));
    const prose = read.text.slice(start, end);
    if (prose === OPAQUE) {
      const { start: first, end: last } = tokens[read.tokenAt.get(start) ?? -1]?.at ?? piece.source;
      text.atomic(value.text.slice(first, last), piece.source);
    } else if (piece.atomic) text.atomic(prose, piece.source);
    else text.copy(prose, piece.source.start);
    from = end;
  }
  text.synthetic(read.text.slice(from));
  return compose(text.build(), value);
}
