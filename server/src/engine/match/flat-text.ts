/** A flat graph as text, for a bundle that is one script: as short as may be. */
import { FLAT, FLAT_KEYS, type FlatGraph } from './flat-graph.ts';

/** Signs that stand in a string of any kind as they are: the first half ends a number, the second goes on. */
const DIGITS = ' !#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'.slice(
  0,
  90,
);
const BASE = DIGITS.length / 2;
const VALUES = new Uint8Array(128);
for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;

/** Steps that may lead back: they are written as numbers that are not below nothing. */
const SIGNED: ReadonlySet<keyof FlatGraph> = new Set(['phrases', 'needs']);

/** @returns each array's length and numbers, in signs of ASCII */
export function textOf(flat: FlatGraph): string {
  const out: string[] = [];
  const put = (number: number): void => {
    let left = number;
    for (; left >= BASE; left = Math.floor(left / BASE)) out.push(DIGITS[BASE + (left % BASE)]!);
    out.push(DIGITS[left]!);
  };
  for (const key of FLAT_KEYS) {
    put(flat[key].length);
    for (const number of flat[key]) put(SIGNED.has(key) ? (number < 0 ? -2 * number - 1 : 2 * number) : number);
  }
  return out.join('');
}

/** @param text what `textOf` wrote */
export function flatFromText(text: string): FlatGraph {
  let at = 0;
  const take = (): number => {
    let number = 0;
    for (let worth = 1; ; worth *= BASE) {
      const value = VALUES[text.charCodeAt(at++)] ?? 0;
      if (value < BASE) return number + value * worth;
      number += (value - BASE) * worth;
    }
  };
  const read = FLAT_KEYS.map((key) => {
    const array = new FLAT[key](take());
    const signed = SIGNED.has(key);
    for (let i = 0; i < array.length; i++) {
      const number = take();
      array[i] = signed ? (number >>> 1) ^ -(number & 1) : number;
    }
    return [key, array] as const;
  });
  return Object.fromEntries(read) as unknown as FlatGraph;
}
