/** A flat graph as bytes, for a program that has files beside it: nothing is worked out when it is read. */
import { FLAT, FLAT_KEYS, type FlatGraph } from './flat-graph.ts';

/** Numbers stand as the machine keeps them that wrote them; one that keeps them the other way round sees another number here. */
const MARK = 0x0102_0304;
/** Where the arrays begin: behind the mark, and how long each of them is. */
const HEAD = 4 * (1 + FLAT_KEYS.length);

/** @returns the arrays one behind the other, and before them how long each is */
export function bytesOf(flat: FlatGraph): Uint8Array {
  const bytes = new Uint8Array(FLAT_KEYS.reduce((sum, key) => sum + flat[key].byteLength, HEAD));
  new Int32Array(bytes.buffer, 0, HEAD / 4).set([MARK, ...FLAT_KEYS.map((key) => flat[key].length)]);
  let at = HEAD;
  for (const key of FLAT_KEYS) {
    const { buffer, byteOffset, byteLength } = flat[key];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/**
 * @param bytes hold, from `start` on, what `bytesOf` wrote; that place in their buffer is one that four divides
 * @returns arrays that lie in that buffer
 */
export function flatFromBytes({ buffer, byteOffset }: Uint8Array, start: number): FlatGraph {
  const head = new Int32Array(buffer, byteOffset + start, HEAD / 4);
  const isTurned = head[0] !== MARK;
  if (isTurned) turn(head);
  let at = byteOffset + start + HEAD;
  const read = FLAT_KEYS.map((key, i) => {
    const array = new FLAT[key](buffer as ArrayBuffer, at, head[i + 1]!);
    at += array.byteLength;
    if (isTurned) turn(array);
    return [key, array] as const;
  });
  return Object.fromEntries(read) as unknown as FlatGraph;
}

/** Turns the bytes of each number round. */
function turn({ buffer, byteOffset, length, BYTES_PER_ELEMENT: size }: FlatGraph[keyof FlatGraph]): void {
  for (let i = 0; i < length; i++) new Uint8Array(buffer, byteOffset + i * size, size).reverse();
}
