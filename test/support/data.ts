import fc from 'fast-check';
import type { DataNode, DataScalar } from '../../server/src/engine/hosts/data.ts';
import type { Host, HostOptions, HostReading, Place } from '../../server/src/engine/hosts/host.ts';
import type { Reply } from '../../server/src/engine/reply.ts';
import type { Edit } from '../../server/src/engine/text/edit.ts';

interface Found {
  readonly node: DataScalar;
  /** The names and indexes that lead to it. */
  readonly way: string;
}

/** The JSON in a cell in the place of the cell, where it is whole. */
function openedNode(node: DataNode): DataNode {
  const inside = node.kind === 'scalar' ? node.inside?.() : undefined;
  return inside?.problem === undefined ? (inside?.node ?? node) : node;
}

/** Every scalar of some documents, in order. Without recursion: files that nest to any depth are read too. */
export function scalarsOf(documents: readonly DataNode[]): Found[] {
  const found: Found[] = [];
  const open: { node: DataNode; way: string }[] = documents.map((node, i) => ({ node, way: String(i) })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { way } = next;
    const node = openedNode(next.node);
    const within = (name: string | number): string => (way.length > 1_000 ? way : `${way}/${name}`);
    if (node.kind === 'scalar') found.push({ node, way });
    else if (node.kind === 'array')
      for (let i = node.items.length - 1; i >= 0; i--) open.push({ node: node.items[i]!, way: within(i) });
    else {
      const seen = new Map<string, number>();
      const children = node.entries.map(({ key, value }) => {
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return { node: value, way: within(count === 1 ? key : `${key}#${count}`) };
      });
      open.push(...children.reverse());
    }
  }
  return found;
}

/** Takes every text of a file for a reply. */
export function everyText(documents: readonly DataNode[]): { places: readonly Place[] } {
  const places = scalarsOf(documents)
    .filter(({ node }) => typeof node.value === 'string')
    .map(({ node, way }): Place => ({ node, id: way, role: 'text', key: way, markup: 'plain', audience: 'customer' }));
  return { places };
}

export const options = (path: string, find: HostOptions['find'] = everyText): HostOptions => ({
  find,
  whole: true,
  path,
});

/** Reads a file, taking every text for a reply. */
export const readAll = (host: Host, source: string, path = `file${host.extensions[0]}`): HostReading =>
  host.read(source, options(path));

/** The reply under a key; fails the test where there is none. */
export function replyAt(reading: HostReading, key: string): Reply {
  const reply = reading.replies.find((each) => each.key === key);
  if (reply === undefined)
    throw new Error(`no reply at ${key}; there are ${reading.replies.map((r) => r.key).join(', ')}`);
  return reply;
}

/** A text after one edit. */
export const edited = (source: string, { at, text }: Edit): string =>
  source.slice(0, at.start) + text + source.slice(at.end);

const bits = [
  'Hi',
  'Hello there',
  ' ',
  '  ',
  '\n',
  '\n\n',
  ',',
  '. ',
  ': ',
  ' # ',
  '#',
  ':',
  "it's",
  '"quoted"',
  "''",
  '""',
  '\\',
  '\\n',
  '/',
  '</p>',
  '- ',
  '| ',
  '> ',
  '---',
  '...',
  '[date]',
  '{{name}}',
  '{%x%}',
  '&',
  '*',
  '!',
  '@',
  '`',
  '?',
  '%',
  'é',
  '’',
  '—',
  '👋',
  '👩‍👩‍👧',
  '\u00a0',
  '\u2028',
  '\t',
  'null',
  '12',
  'We are sorry',
  'refund',
  ';',
  '|',
  'ß',
];

/** Texts such as replies are made of, rich in signs that some format gives a meaning. */
export const replyText = fc.array(fc.constantFrom(...bits), { maxLength: 14 }).map((parts) => parts.join(''));

/** The same with what nobody should write. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: replyText },
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
