/** The tree that JSON, NDJSON, YAML and CSV read into: one shape, so that a provider is written once. */
import type { Problem } from '../reply.ts';
import type { Span } from '../text/span.ts';

export interface DataScalar {
  readonly kind: 'scalar';
  /** The literal in the source, quotes and block header included. */
  readonly span: Span;
  /** `json/string`, `yaml/plain`, `yaml/single`, `yaml/double`, `yaml/literal`, `yaml/folded`, `csv/bare`, `csv/quoted`, `csv/bare-json`, `csv/quoted-json` (a text of JSON in a cell), `hcl/string`, `hcl/heredoc`, `xml/text`; `other` for what holds no text. */
  readonly literal: string;
  readonly value: string | number | boolean | null;
  /** What stands in the text where it may be JSON, as in a cell of a table; read when somebody looks for replies there. */
  readonly inside?: () => Inside;
}

/** JSON that is the text of a scalar, read with the places that it has in the file. */
export interface Inside {
  /** Absent where the text is no JSON at all. */
  readonly node?: DataNode;
  /** The first thing that is wrong with it. */
  readonly problem?: Problem;
}

export interface DataEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** How the name is written, in a table: its first row may hold texts rather than names. */
  readonly keyLiteral?: string;
  readonly value: DataNode;
}

export interface DataObject {
  readonly kind: 'object';
  readonly span: Span;
  readonly entries: readonly DataEntry[];
}

export interface DataArray {
  readonly kind: 'array';
  readonly span: Span;
  readonly items: readonly DataNode[];
}

export type DataNode = DataScalar | DataObject | DataArray;

/** @returns the value under a key, or undefined where the node is no object or lacks the key. */
export function get(node: DataNode | undefined, key: string): DataNode | undefined {
  if (node?.kind !== 'object') return undefined;
  return node.entries.find((e) => e.key === key)?.value;
}

/** @returns the text of a scalar string, or undefined. */
export function textOf(node: DataNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** @returns a scalar that holds a string, or undefined. */
export function stringAt(node: DataNode | undefined): DataScalar | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node : undefined;
}

/** One token of a JSON pointer, escaped (RFC 6901). */
export const pointerToken = (key: string | number): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
