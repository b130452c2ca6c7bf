/** Tables of text expanders: a shortcut, a text and a name. Many have no header, so that the first row is one of them. */
import type { DataNode, DataObject, DataScalar } from '../../hosts/data.ts';
import type { Place } from '../../hosts/host.ts';
import type { Markup } from '../../reply.ts';
import { given, placed } from '../placed.ts';
import { type At, isRecord, itemsOf, rootsOf, valuesOf, wordOf } from '../places.ts';

type Column = 'shortcut' | 'text' | 'name';

const NAMES: Readonly<Record<string, Column>> = {
  abbreviation: 'shortcut',
  shortcut: 'shortcut',
  trigger: 'shortcut',
  content: 'text',
  snippet: 'text',
  text: 'text',
  'plain text': 'text',
  label: 'name',
  name: 'name',
  description: 'name',
};
const ORDER: readonly Column[] = ['shortcut', 'text', 'name'];

type Row = { readonly [C in Column]?: At } & { readonly number: number };

const columnOf = (name: string): Column | undefined => {
  const known = name.trim().toLowerCase();
  return Object.hasOwn(NAMES, known) ? NAMES[known] : undefined;
};

const byName = (record: At, number: number): Row => ({
  number,
  ...Object.fromEntries(
    valuesOf(record).flatMap((value) => {
      const column = columnOf(value.token);
      return column === undefined ? [] : [[column, value]];
    }),
  ),
});

const byPlace = (values: readonly At[], number: number): Row => ({
  number,
  ...Object.fromEntries(ORDER.flatMap((column, i) => (values[i] === undefined ? [] : [[column, values[i]]]))),
});

/** The names of the columns, which are a row themselves where they name no column. */
const headerAs = ({ entries }: DataObject): At[] =>
  entries.map(({ key, keySpan, keyLiteral }) => {
    const node: DataScalar = { kind: 'scalar', span: keySpan, literal: keyLiteral ?? 'other', value: key };
    return { node, csv: true };
  });

function rowsOf(documents: readonly DataNode[], host: string): Row[] {
  const items = rootsOf(documents, host).flatMap(itemsOf);
  const first = items.find(isRecord);
  if (first === undefined) return [];
  const isHeader = valuesOf(first).filter(({ token }) => columnOf(token) !== undefined).length > 1;
  const number = (i: number): number => i + 2;
  if (isHeader) return items.map((item, i) => byName(item, number(i)));
  if (host !== 'csv') return [];
  return [byPlace(headerAs(first.node), 1), ...items.map((item, i) => byPlace(valuesOf(item), number(i)))];
}

/** @param markupOf what a text is written in, by its look */
export function snippets(
  documents: readonly DataNode[],
  host: string,
  provider: string,
  markupOf: (text: string) => Markup,
): Place[] {
  return rowsOf(documents, host).flatMap(({ shortcut, text, name, number }) => {
    const word = wordOf(shortcut?.node);
    const title = wordOf(name?.node) ?? word;
    return placed(text, {
      id: word ?? title,
      role: 'content',
      ...(host === 'csv' ? { key: `row ${number}, content` } : {}),
      ...given('title', title),
      ...given('shortcut', word),
      markup: markupOf(text?.node.kind === 'scalar' ? String(text.node.value) : ''),
      provider,
      audience: 'customer',
    });
  });
}
