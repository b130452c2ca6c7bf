import type { DataNode, DataObject, DataScalar } from '../hosts/data.ts';
import type { Place, Recognition, Steady } from '../hosts/host.ts';
import type { Markup } from '../reply.ts';
import {
  type At,
  type Belonging,
  type Facts,
  factsOf,
  isText,
  itemsOf,
  keyOf,
  replyAt,
  rootsOf,
  textId,
  valuesOf,
} from './places.ts';

/** What an entry of the config's `replies:` says. */
export interface RepliesAt {
  /** JSON pointers with `*`, or names of columns; empty where the file's own structure tells. */
  readonly at: readonly string[];
  readonly markup: Markup;
  readonly provider?: string;
}

const unescaped = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');

/** The tokens of a pointer; `#` before it and a missing slash are forgiven. */
function tokensOf(pointer: string, csv: boolean): string[] {
  const plain = pointer.replace(/^#(?=\/|$)/, '');
  // Names of columns; a table is an array of rows.
  if (csv && !plain.startsWith('/')) return ['*', plain];
  if (plain === '' || plain === '/') return [];
  return plain.replace(/^\//, '').split('/').map(unescaped);
}

function step(at: At, token: string): At[] {
  if (token === '*') return at.node.kind === 'array' ? itemsOf(at) : valuesOf(at);
  if (at.node.kind === 'array') return itemsOf(at).slice(Number(token), Number(token) + 1);
  const same = (name: string): boolean =>
    name === token || (at.csv && name.toLowerCase() === token.trim().toLowerCase());
  return valuesOf(at)
    .filter((value) => same(value.token))
    .slice(0, 1);
}

function follow(root: At, tokens: readonly string[]): At[] {
  let found: At[] = [root];
  for (const token of tokens) found = found.flatMap((at) => step(at, token));
  return found;
}

/** What is known of a reply from what stands around it. */
function placeOf(at: At, node: DataScalar, byName: boolean, entry: RepliesAt, replies: ReadonlySet<DataNode>): Place {
  const shared = {
    node,
    key: keyOf(at),
    markup: entry.markup,
    ...(entry.provider === undefined ? {} : { provider: entry.provider }),
  };
  const { parent } = at;
  if (parent?.node.kind === 'object' && !byName) {
    // A map of titles to texts: the title names the reply.
    const title = String(at.token);
    return { ...shared, id: namesTo(at).join('/'), role: 'text', title, audience: 'customer' };
  }
  const way: string[] = [];
  let nearest: Facts | undefined;
  for (let child: At = at; child.parent !== undefined; child = child.parent) {
    const record: At = child.parent;
    way.unshift(String(child.token));
    if (record.node.kind !== 'object') continue;
    const facts = factsOf(record.node, replies);
    nearest ??= facts;
    const role = way.join('/');
    if (facts.id !== undefined) return { ...shared, ...facts, ...belonging(nearest), id: facts.id, role };
    // A record in a map is named by the map.
    if (record === parent && record.parent?.node.kind === 'object' && isMapOfRecords(record.parent.node))
      return { ...shared, ...facts, id: namesTo(record).join('/'), title: String(record.token), role };
  }
  return {
    audience: 'customer',
    ...nearest,
    ...shared,
    id: textId(node),
    role: byName ? (way.at(-1) ?? 'text') : 'text',
  };
}

/** What the record right around a reply says of what it is for counts more than what one further out says. */
const belonging = ({ situation, misnamed, tags }: Facts): Belonging => ({
  ...(situation === undefined ? {} : { situation }),
  ...(misnamed === undefined ? {} : { misnamed }),
  ...(tags === undefined ? {} : { tags }),
});

/** The names of objects on the way to a node; indexes and numbers of documents, which move, are left out. */
function namesTo(at: At): string[] {
  const before = at.parent === undefined ? [] : namesTo(at.parent);
  return typeof at.token === 'string' ? [...before, at.token] : before;
}

const isMapOfRecords = (node: DataObject): boolean => node.entries.every(({ value }) => value.kind === 'object');

const steady: Steady = (before, after) => isText(before) === isText(after);

/** Finds the replies that the config points at. A pointer is followed in each document, line by line in NDJSON. */
export function readPointers(documents: readonly DataNode[], host: string, entry: RepliesAt): Recognition {
  const roots = rootsOf(documents, host);
  const found = entry.at.flatMap((pointer) => {
    const tokens = tokensOf(pointer, host === 'csv');
    return roots
      .flatMap((root) => follow(root, tokens))
      .flatMap((at) => {
        const node = replyAt(at.node);
        return node === undefined ? [] : [{ at, node, byName: tokens.length > 0 && tokens.at(-1) !== '*' }];
      });
  });
  const replies = new Set<DataNode>(found.map(({ node }) => node));
  const places = found.map(({ at, node, byName }) => placeOf(at, node, byName, entry, replies));
  return { places, steady, ...(entry.provider === undefined ? {} : { provider: entry.provider }) };
}
