import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import { decodeNamedCharacterReference } from './named-reference.ts';

const NUMBER = /^&#(?:[xX]([0-9A-Fa-f]{1,6})|([0-9]{1,7}));$/;

/**
 * Decodes one character reference of Markdown, `&` and `;` included.
 * @returns undefined where CommonMark reads it as it stands
 */
export function decodeReference(reference: string): string | undefined {
  const number = NUMBER.exec(reference);
  if (number !== null)
    return decodeNumericCharacterReference(number[1] ?? number[2]!, number[1] === undefined ? 10 : 16);
  if (reference[1] === '#') return undefined;
  return decodeNamedCharacterReference(reference.slice(1, -1)) || undefined;
}
