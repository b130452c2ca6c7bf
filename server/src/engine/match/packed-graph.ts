import { CHOICE, type Graph, partsOf, SEQUENCE, usesIn, WORD } from './graph.ts';
import type { GraphPhrase } from './run.ts';

/** Signs that stand in a string of any kind as they are: the first half ends a number, the second goes on. */
const DIGITS = ' !#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'.slice(
  0,
  90,
);
const BASE = DIGITS.length / 2;
const VALUES = new Uint8Array(128);
for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;

/** A node of one of these kinds has as many parts as it says; all others have one, or none. */
const COUNTED: readonly number[] = [WORD, SEQUENCE, CHOICE];
const OTHERS = COUNTED.length;
const KINDS = OTHERS + 1;

/**
 * A graph and phrases of it as numbers in one text. A word's symbols are written as steps from one to the next, a part as
 * the step back to it: parts stand before what has them.
 */
export function packGraph(graph: Graph, phrases: readonly GraphPhrase[]): string {
  const out: string[] = [];
  const put = (number: number): void => {
    let left = number;
    for (; left >= BASE; left = Math.floor(left / BASE)) out.push(DIGITS[BASE + (left % BASE)]!);
    out.push(DIGITS[left]!);
  };
  put(graph.kinds.length);
  put(graph.parts.length);
  for (let node = 0; node < graph.kinds.length; node++) {
    const kind = graph.kinds[node]!;
    const own = partsOf(graph, node);
    const counted = COUNTED.indexOf(kind);
    put(counted < 0 ? OTHERS + KINDS * (2 * kind + own.length) : counted + KINDS * own.length);
    own.forEach((part, i) => {
      if (kind === WORD) put(part - (own[i - 1] ?? 0));
      else put(kind === CHOICE && i === 0 ? part : node - part);
    });
  }
  put(phrases.length);
  for (const { node, groups, needs } of phrases) {
    put(node);
    put(groups);
    put(needs.length);
    for (const need of needs) put(need);
  }
  return out.join('');
}

/** @returns what `packGraph` was given; the names of symbols are kept elsewhere. */
export function unpackGraph(
  text: string,
  names: readonly string[],
): { readonly graph: Graph; readonly phrases: readonly GraphPhrase[] } {
  let at = 0;
  const take = (): number => {
    let number = 0;
    for (let worth = 1; ; worth *= BASE) {
      const value = VALUES[text.charCodeAt(at++)] ?? 0;
      if (value < BASE) return number + value * worth;
      number += (value - BASE) * worth;
    }
  };
  const count = take();
  const kinds = new Uint8Array(count);
  const starts = new Int32Array(count + 1);
  const parts = new Int32Array(take());
  let next = 0;
  for (let node = 0; node < count; node++) {
    const head = take();
    const rest = Math.floor(head / KINDS);
    const kind = COUNTED[head % KINDS] ?? rest >> 1;
    const end = next + (head % KINDS === OTHERS ? rest & 1 : rest);
    kinds[node] = kind;
    if (kind === WORD) for (let symbol = 0; next < end; next++) parts[next] = symbol += take();
    else {
      if (kind === CHOICE) parts[next++] = take();
      while (next < end) parts[next++] = node - take();
    }
    starts[node + 1] = next;
  }
  const phrases = Array.from({ length: take() }, (): GraphPhrase => {
    const node = take();
    const groups = take();
    return { node, groups, needs: Array.from({ length: take() }, take) };
  });
  const whole = { kinds, starts, parts, names };
  return { graph: { ...whole, uses: usesIn(whole) }, phrases };
}
