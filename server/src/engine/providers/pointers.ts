import type { DataNode, DataObject, DataScalar } from '../hosts/data.ts';
import type { Place, Recognition, Steady } from '../hosts/host.ts';
import type { Markup, Problem } from '../reply.ts';
import { titled } from './placed.ts';
import {
  type At,
  type Belonging,
  type Facts,
  factsOf,
  faultIn,
  isText,
  itemsOf,
  keyOf,
  opened,
  replyAt,
  rootsOf,
  textId,
  valuesOf,
} from './places.ts';

/** What an entry of the config's `replies:` says. */
export interface RepliesAt {
  /**
   * JSON pointers with `*` and `**`, or names of columns, after which a pointer into the JSON of its cells may stand; empty where the
   * file's own structure tells.
   */
  readonly at: readonly string[];
  readonly markup: Markup;
  readonly provider?: string;
}

const unescaped = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');

/** The tokens of a pointer; `#` before it and a missing slash are forgiven. */
function tokensOf(pointer: string, columns: ReadonlySet<string> | undefined): string[] {
  const plain = pointer.replace(/^#(?=\/|$)/, '');
  // A table is an array of rows.
  if (columns !== undefined && !plain.startsWith('/')) return ['*', ...columnTokens(plain, columns)];
  if (plain === '' || plain === '/') return [];
  return plain.replace(/^\//, '').split('/').map(unescaped);
}

/** The name of a column, which may hold a slash itself, and what follows it: a way into the JSON of its cells. */
function columnTokens(place: string, columns: ReadonlySet<string>): string[] {
  for (let end = place.length; end > 0; end = place.lastIndexOf('/', end - 1)) {
    if (!columns.has(inColumns(place.slice(0, end)))) continue;
    return [
      place.slice(0, end),
      ...(end === place.length
        ? []
        : place
            .slice(end + 1)
            .split('/')
            .map(unescaped)),
    ];
  }
  return [place];
}

const inColumns = (name: string): string => name.trim().toLowerCase();

/** The names of a table's columns. */
const columnsOf = (roots: readonly At[]): ReadonlySet<string> =>
  new Set(roots.flatMap(itemsOf).flatMap((row) => valuesOf(row).map(({ token }) => inColumns(token))));

/** How deep `**` looks: below this no reply lies, and a file made to nest cannot cost more. */
const DEEPEST = 50;
const ANY_DEPTH = '**';

/** All that lies in a place at any depth, itself included. */
function below(place: At): At[] {
  const found: At[] = [];
  const open = [{ at: place, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const at = opened(next.at);
    found.push(at);
    if (next.depth === DEEPEST) continue;
    const depth = next.depth + 1;
    for (const child of childrenOf(at).reverse()) open.push({ at: child, depth });
  }
  return found;
}

const childrenOf = (at: At): At[] => (at.node.kind === 'array' ? itemsOf(at) : valuesOf(at));

/** @returns whether a name fits one in which `*` stands for any signs */
function fitsName(pattern: string, name: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return name === pattern;
  if (!name.startsWith(first)) return false;
  let from = first.length;
  for (const part of others) {
    const at = name.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return name.length - last.length >= from && name.endsWith(last);
}

function step(place: At, token: string): At[] {
  if (token === ANY_DEPTH) return below(place);
  const at = opened(place);
  if (token === '*') return childrenOf(at);
  if (at.node.kind === 'array') return itemsOf(at).slice(Number(token), Number(token) + 1);
  const values = valuesOf(at);
  const named = values.find(
    (value) => value.token === token || (value.csv && inColumns(value.token) === inColumns(token)),
  );
  if (named !== undefined) return [named];
  return token.includes('*') ? values.filter((value) => fitsName(token, value.token)) : [];
}

function follow(root: At, tokens: readonly string[], faults: Set<Problem>): At[] {
  let found: At[] = [root];
  for (const token of tokens) {
    // `**` twice would come to a place on several ways.
    const reached = new Map<DataNode, At>();
    for (const at of found) {
      for (const fault of faultIn(at)) faults.add(fault);
      for (const next of step(at, token)) if (!reached.has(next.node)) reached.set(next.node, next);
    }
    found = [...reached.values()];
  }
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
  const columns = host === 'csv' ? columnsOf(roots) : undefined;
  const faults = new Set<Problem>();
  const found = entry.at.flatMap((pointer) => {
    const tokens = tokensOf(pointer, columns);
    return roots
      .flatMap((root) => follow(root, tokens, faults))
      .flatMap((at) => {
        const node = replyAt(at.node);
        return node === undefined
          ? []
          : [{ at, node, byName: tokens.length > 0 && tokens.at(-1)?.includes('*') !== true }];
      });
  });
  const replies = new Set<DataNode>(found.map(({ node }) => node));
  const places = found.map(({ at, node, byName }) => titled(at, placeOf(at, node, byName, entry, replies)));
  return {
    places,
    problems: [...faults],
    steady,
    ...(entry.provider === undefined ? {} : { provider: entry.provider }),
  };
}
