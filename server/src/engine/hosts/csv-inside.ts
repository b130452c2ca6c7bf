/** JSON in the cells of a table, read where somebody looks for replies in it. */
import { decodeCsvCell } from '../literals/csv-cell.ts';
import { type MappedText, toSource } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { Cell } from './csv-table.ts';
import type { DataNode, DataScalar, Inside } from './data.ts';
import { readJson } from './json-tree.ts';

/** Whether a text may be a list or an object of JSON; a placeholder or blank in brackets may look like one too. */
export const mayBeJson = (text: string): boolean => /^\s*[[{]/.test(text);

/** How deep the JSON of a cell may nest: no text of a desk lies deeper. */
const DEEPEST = 100;

/** @returns what reads the JSON of a cell, once; undefined for a cell that holds none */
export function insideOf(source: string, cell: Cell): (() => Inside) | undefined {
  if (cell.text === undefined || !mayBeJson(cell.text)) return undefined;
  let read: Inside | undefined;
  return () => {
    read ??= readInside(source, cell);
    return read;
  };
}

function readInside(source: string, { span, quoted }: Cell): Inside {
  const text = decodeCsvCell(source.slice(span.start, span.end));
  if (text === undefined) return {};
  const { roots, problem } = readJson(text.text, 0, text.text.length, false);
  const value: MappedText = { ...text, origin: span.start };
  const style = quoted ? 'csv/quoted-json' : 'csv/bare-json';
  let deepest: Span | undefined;
  const placed = (node: DataNode, depth: number): DataNode => {
    const at = toSource(value, node.span);
    if (node.kind === 'scalar')
      return { ...node, span: at, literal: node.literal === 'json/string' ? style : node.literal };
    if (depth === DEEPEST) {
      deepest ??= { start: at.start, end: at.start + 1 };
      return { kind: 'scalar', span: at, literal: 'other', value: null } satisfies DataScalar;
    }
    if (node.kind === 'array') return { ...node, span: at, items: node.items.map((item) => placed(item, depth + 1)) };
    const entries = node.entries.map((entry) => ({
      key: entry.key,
      keySpan: toSource(value, entry.keySpan),
      value: placed(entry.value, depth + 1),
    }));
    return { ...node, span: at, entries };
  };
  const [root] = roots;
  const node = root && placed(root, 0);
  const fault =
    problem === undefined
      ? deepest && { severity: 'error' as const, message: 'It nests too deeply.', at: deepest }
      : { ...problem, at: toSource(value, problem.at) };
  return {
    ...(node === undefined ? {} : { node }),
    ...(fault === undefined
      ? {}
      : { problem: { ...fault, message: `The JSON in this cell is broken: ${lowered(fault.message)}` } }),
  };
}

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
