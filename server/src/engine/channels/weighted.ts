/** How X counts: twitter-text, version 3 of its configuration. */
import { once } from '../text/once.ts';

const URL = /https?:\/\/[^\s]+/gi;
const URL_LENGTH = 23;
/** A picture made of several signs counts as one. */
const picturePattern = once(
  () =>
    /(?:[\u{1f1e6}-\u{1f1ff}]{2}|[#*0-9]\ufe0f?\u20e3|\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)*)/gu,
);
/** Pictures that X takes for plain signs. */
const PLAIN = /^[©®™]$/;
/** Code points that count once; all others count twice. */
const LIGHT: readonly (readonly [from: number, to: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

/** @returns the length of a post: addresses count 23, most letters 1, all other signs and every picture 2 */
export function weightedLength(text: string): number {
  let length = 0;
  const rest = text
    .normalize('NFC')
    .replace(URL, () => {
      length += URL_LENGTH;
      return '';
    })
    .replace(picturePattern(), (picture) => {
      if (PLAIN.test(picture)) return picture;
      length += 2;
      return '';
    });
  for (const sign of rest) {
    const code = sign.codePointAt(0) ?? 0;
    length += LIGHT.some(([from, to]) => from <= code && code <= to) ? 1 : 2;
  }
  return length;
}
