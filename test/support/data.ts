import fc from 'fast-check';
import type { DataNode, DataScalar } from '../../server/src/engine/hosts/data.ts';
import type { Host, HostOptions, HostReading, Place } from '../../server/src/engine/hosts/host.ts';
import type { Reply } from '../../server/src/engine/reply.ts';
import type { Edit } from '../../server/src/engine/text/edit.ts';

/** Every scalar of some documents, in order, with the tokens that lead to it. */
export function scalarsOf(
  nodes: readonly DataNode[],
  way: readonly (string | number)[] = [],
): { node: DataScalar; way: readonly (string | number)[] }[] {
  return nodes.flatMap((node, i) => inNode(node, [...way, i]));
}

function inNode(
  node: DataNode,
  way: readonly (string | number)[],
): { node: DataScalar; way: readonly (string | number)[] }[] {
  if (node.kind === 'scalar') return [{ node, way }];
  if (node.kind === 'array') return node.items.flatMap((item, i) => inNode(item, [...way, i]));
  return node.entries.flatMap(({ key, value }, i) => {
    const before = node.entries.slice(0, i).filter((each) => each.key === key).length;
    return inNode(value, [...way, before === 0 ? key : `${key}#${before + 1}`]);
  });
}

/** Takes every text of a file for a reply. */
export function everyText(documents: readonly DataNode[]): { places: readonly Place[] } {
  const places = scalarsOf(documents)
    .filter(({ node }) => typeof node.value === 'string')
    .map(({ node, way }): Place => {
      const key = way.join('/');
      return { node, id: key, role: 'text', key, markup: 'plain', audience: 'customer' };
    });
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
