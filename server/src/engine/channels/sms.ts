/** Text messages as networks count and charge them: 3GPP TS 23.038 (formerly GSM 03.38) and TS 23.040. */
import { once } from '../text/once.ts';

/** The default alphabet of seven bits (TS 23.038, section 6.2.1), without its escape. */
export const GSM_BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Its extension (section 6.2.1.1): each takes two places. */
export const GSM_EXTENSION = '\f^{}\\[~]|€';

const BASIC: ReadonlySet<string> = new Set(GSM_BASIC);
const EXTENSION: ReadonlySet<string> = new Set(GSM_EXTENSION);

/** How many places a message has where it is one, and where it is one of several parts. */
const PLACES = { 'gsm-7': { alone: 160, part: 153 }, 'ucs-2': { alone: 70, part: 67 } } as const;

export interface Sms {
  readonly encoding: keyof typeof PLACES;
  /** Places in all: septets, or units of 16 bits. */
  readonly length: number;
  readonly parts: number;
  /** Places that are free in the last part. */
  readonly left: number;
  /** Where each part but the first begins, in code units of the text. */
  readonly breaks: readonly number[];
}

export const isGsm = (sign: string): boolean => BASIC.has(sign) || EXTENSION.has(sign);

/** Counts a message. One sign that the alphabet lacks makes all of it UCS-2. No sign is cut in two by a break. */
export function countSms(text: string): Sms {
  const signs = [...text];
  const encoding = signs.every(isGsm) ? 'gsm-7' : 'ucs-2';
  const cost = (sign: string): number => (encoding === 'ucs-2' ? sign.length : EXTENSION.has(sign) ? 2 : 1);
  const length = signs.reduce((sum, sign) => sum + cost(sign), 0);
  const { alone, part } = PLACES[encoding];
  if (length <= alone) return { encoding, length, parts: 1, left: alone - length, breaks: [] };
  const breaks: number[] = [];
  let used = 0;
  let at = 0;
  for (const sign of signs) {
    if (used + cost(sign) > part) {
      breaks.push(at);
      used = 0;
    }
    used += cost(sign);
    at += sign.length;
  }
  return { encoding, length, parts: breaks.length + 1, left: part - used, breaks };
}

/** What the alphabet has in the place of typographic signs. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛′`´ʼ'].map((sign) => [sign, "'"] as const),
  ...[...'“”„‟″«»'].map((sign) => [sign, '"'] as const),
  ...[...'‐‑‒–—―−'].map((sign) => [sign, '-'] as const),
  ...[...'\u00a0\u2002\u2003\u2009\u202f\t'].map((sign) => [sign, ' '] as const),
  ...[...'•·'].map((sign) => [sign, '-'] as const),
  ['…', '...'],
]);

/** @returns the sign or signs of the alphabet that say the same; undefined where none do */
export const plainSign = (sign: string): string | undefined => PLAIN.get(sign);

const picturePattern = once(
  () => /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u{1f1e6}-\u{1f1ff}]|\u200d|\ufe0f|\u20e3)$/u,
);

/** Whether a sign is a picture, or a part of one: it can be left out. */
export const isPicture = (sign: string): boolean => picturePattern().test(sign);
