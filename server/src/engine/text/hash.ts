/**
 * A short fingerprint of a text (cyrb53, 53 bits, public domain): stable across machines and versions, not
 * cryptographic.
 * @returns 11 characters of base 36, padded.
 */
export function hash(text: string): string {
  let h1 = H1;
  let h2 = H2;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ c, F1);
    h2 = Math.imul(h2 ^ c, F2);
  }
  return finished(h1, h2);
}

/** The same of a text in lower case whose runs of white space are one space each, without any at its ends: no string is made. */
export function looseHash(text: string): string {
  let h1 = H1;
  let h2 = H2;
  let isFirst = true;
  let afterSpace = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) {
      afterSpace = true;
      continue;
    }
    if (afterSpace && !isFirst) {
      h1 = Math.imul(h1 ^ 32, F1);
      h2 = Math.imul(h2 ^ 32, F2);
    }
    afterSpace = false;
    isFirst = false;
    const lower = lowered(c);
    h1 = Math.imul(h1 ^ lower, F1);
    h2 = Math.imul(h2 ^ lower, F2);
  }
  return finished(h1, h2);
}

const H1 = 0xdeadbeef;
const H2 = 0x41c6ce57;
const F1 = 2654435761;
const F2 = 1597334677;

function finished(a: number, b: number): string {
  const h1 = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  const h2 = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36).padStart(11, '0');
}

const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || (c >= 0x1680 && /\s/.test(String.fromCharCode(c)));

/** One code unit: letters outside the basic plane stay as they are. */
const lowered = (c: number): number =>
  c < 128 ? (c >= 65 && c <= 90 ? c + 32 : c) : String.fromCharCode(c).toLowerCase().charCodeAt(0);
