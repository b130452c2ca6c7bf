/** What to say of a data file in which no replies were recognised: the config lines that would read it. */
import { type DataNode, pointerToken } from '../hosts/data.ts';
import type { Offer } from '../hosts/host.ts';
import type { Markup } from '../reply.ts';
import { hasMarkdown, hasTags, looksLikeReply } from './reply-like.ts';

/** Whether a path leads out of the folder that it is counted from, where no glob of a config reaches. */
const leadsOut = (path: string): boolean => path.startsWith('../');

/**
 * @param path as the engine was given it
 * @returns the config file that the lines of an offer belong into: beside the file where no config of the folder could
 * reach it
 */
export const configFor = (path: string): string =>
  `${leadsOut(path) ? path.slice(0, path.lastIndexOf('/') + 1) : ''}.uncanned.yaml`;

/** A path as a glob that means this file: signs with a meaning in globs stand as "any one sign". */
function globOf(given: string): string {
  const path = leadsOut(given) ? given.slice(given.lastIndexOf('/') + 1) : given;
  const isRelative = !/^(?:[a-z][a-z+.-]*:|\/)/i.test(path);
  const name = isRelative ? path.replace(/^(?:\.\/)+/, '') : `**/${path.slice(path.lastIndexOf('/') + 1)}`;
  return name.replace(/(?<!^\*?)[*?[\]{}()!\\]/g, '?');
}

/**
 * @param message one sentence for the person
 * @param at JSON pointers with `*`, or names of columns
 */
export function offerOf(message: string, path: string, at: readonly string[], markup: Markup): Offer {
  const lines = [
    'replies:',
    `  - files: ${JSON.stringify(globOf(path))}`,
    `    at: ${JSON.stringify(at).replaceAll('","', '", "')}`,
  ];
  if (markup !== 'plain') lines.push(`    markup: ${markup}`);
  return { message, config: `${lines.join('\n')}\n` };
}

/** Files of well-known other kinds, by what stands at their root. */
const OTHER_KINDS: readonly (readonly string[])[] = [
  ['name', 'version'],
  ['lockfileVersion'],
  ['openapi'],
  ['swagger'],
  ['compilerOptions'],
  ['$schema', 'properties'],
  ['asyncapi'],
];

const isOfOtherKind = (root: DataNode | undefined): boolean =>
  root?.kind === 'object' &&
  OTHER_KINDS.some((keys) => keys.every((key) => root.entries.some((entry) => entry.key === key)));

/** Whether a file's name or folder speaks of replies: enough to ask the person, never enough to judge. */
export const mayHoldReplies = (path: string): boolean =>
  /canned|saved|quick|macro|snippet|repl(?:y|ies)|respon/i.test(path.split('/').slice(-2).join('/'));

/** Texts that stand in the same place of like records. */
interface Spot {
  /** How many look like replies. */
  replies: number;
  texts: number;
  tags: number;
  marks: number;
}

/** A longer name of a column is a text: the table has no header. */
const LONGEST_NAME = 60;

/** Below this no reply lies, and a file made to nest cannot cost more. */
const DEEPEST = 12;
/** Records that make an object a map: fewer may be named by what they are. */
const FEWEST = 3;
const WORDS_OF_PROSE = 5;

const isProse = (text: string): boolean => text.trim().split(/\s+/, WORDS_OF_PROSE).length === WORDS_OF_PROSE;

/** Whether an object maps titles to texts, or to like records: then its names say nothing about its values. */
function isMap(entries: readonly { readonly value: DataNode }[]): boolean {
  const texts = entries.flatMap(({ value }) =>
    value.kind === 'scalar' && typeof value.value === 'string' ? [value.value] : [],
  );
  if (texts.length > 1 && texts.length * 2 > entries.length)
    return texts.filter(isProse).length * 5 >= texts.length * 4;
  const records = entries.flatMap(({ value }) => (value.kind === 'array' ? (value.items[0] ?? []) : value));
  if (records.length < FEWEST || records.some(({ kind }) => kind !== 'object')) return false;
  const names = new Map<string, number>();
  for (const record of records)
    for (const { key } of record.kind === 'object' ? record.entries : []) names.set(key, (names.get(key) ?? 0) + 1);
  return Math.max(0, ...names.values()) * 2 > records.length;
}

function gather(node: DataNode, pattern: string, depth: number, spots: Map<string, Spot>, inList: boolean): void {
  if (node.kind === 'scalar') {
    const inside = node.inside?.();
    if (inside?.node !== undefined && inside.problem === undefined) {
      gather(inside.node, pattern, depth + 1, spots, false);
      return;
    }
    if (typeof node.value !== 'string' || node.literal === 'other') return;
    const spot = spots.get(pattern) ?? { replies: 0, texts: 0, tags: 0, marks: 0 };
    spots.set(pattern, spot);
    spot.texts++;
    if (!looksLikeReply(node.value)) return;
    spot.replies++;
    if (hasTags(node.value)) spot.tags++;
    if (hasMarkdown(node.value)) spot.marks++;
    return;
  }
  if (depth === DEEPEST) return;
  if (node.kind === 'array') {
    for (const item of node.items) gather(item, `${pattern}/*`, depth + 1, spots, true);
    return;
  }
  const map = !inList && isMap(node.entries);
  for (const { key, value } of node.entries)
    gather(value, pattern + (map ? '/*' : pointerToken(key)), depth + 1, spots, false);
}

/**
 * What to say of a file that was named and in which nothing is recognised.
 * @param path relative to the folder of the config
 * @returns undefined where nothing in the file looks like a reply
 */
export function offerFor(documents: readonly DataNode[], path: string, host: string): Offer | undefined {
  if (isOfOtherKind(documents[0])) return undefined;
  const spots = new Map<string, Spot>();
  for (const document of documents) gather(document, '', 0, spots, false);
  let best: readonly [string, Spot] | undefined;
  for (const each of spots) if (each[1].replies > (best?.[1].replies ?? 0)) best = each;
  if (best === undefined) return undefined;
  const [pattern, { replies, tags, marks }] = best;
  const markup = tags * 2 >= replies ? 'html' : marks > 0 ? 'markdown' : 'plain';
  const count = replies === 1 ? 'one text that looks like a reply' : `${replies} texts that look like replies`;
  if (host === 'csv') {
    // A table is an array of rows: its column is the second token of `/*/body`, and what follows lies in the JSON of its cells.
    const [name = '', ...way] = pattern.slice('/*/'.length).split('/');
    const column = name.replaceAll('~1', '/').replaceAll('~0', '~');
    if (column.length > LONGEST_NAME || column.includes('\n')) return undefined;
    return offerOf(
      `No replies were recognised in this file, but its column “${column}” holds ${count}.`,
      path,
      [[column, ...way].join('/')],
      markup,
    );
  }
  // Maps of titles in maps of folders are read together.
  const isOfStars = (each: string): boolean => /^(?:\/\*)+$/.test(each);
  const at = isOfStars(pattern)
    ? [...spots.keys()].filter((each) => isOfStars(each) && spots.get(each)!.replies > 0)
    : [pattern];
  return offerOf(`No replies were recognised in this file, but “${pattern}” holds ${count}.`, path, at, markup);
}
