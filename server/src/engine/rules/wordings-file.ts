/** The wordings of the pages as a file's text or bytes. */
import { bytesOf, flatFromBytes } from '../match/flat-bytes.ts';
import { flatFromText, textOf } from '../match/flat-text.ts';
import type { WordingsFile } from './packed.ts';

const LINE_END = 10;

/** @returns them for a bundle that is one script */
export const asText = ({ graph, ...rest }: WordingsFile): string => JSON.stringify({ ...rest, graph: textOf(graph) });

/** @param text what `asText` wrote */
export function fromText(text: string): WordingsFile {
  const { graph, ...rest } = JSON.parse(text) as Omit<WordingsFile, 'graph'> & { readonly graph: string };
  return { ...rest, graph: flatFromText(graph) };
}

/** @returns them for a file of their own: a text of ASCII alone, of which every sign is a byte; a line's end; the graph, from the next place on that four divides. */
export function asBytes({ graph, ...rest }: WordingsFile): Uint8Array {
  const text = JSON.stringify(rest).replace(
    /[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const bytes = bytesOf(graph);
  const start = Math.ceil((text.length + 1) / 4) * 4;
  const file = new Uint8Array(start + bytes.length);
  file.set(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
  file[text.length] = LINE_END;
  file.set(bytes, start);
  return file;
}

/**
 * @param bytes what `asBytes` wrote, at a place in their buffer that four divides
 * @param readText reads ASCII
 */
export function fromBytes(bytes: Uint8Array, readText: (bytes: Uint8Array) => string): WordingsFile {
  const end = bytes.indexOf(LINE_END);
  const rest = JSON.parse(readText(bytes.subarray(0, end))) as Omit<WordingsFile, 'graph'>;
  return { ...rest, graph: flatFromBytes(bytes, Math.ceil((end + 1) / 4) * 4) };
}
