/** Writes an entry into the text of a config. Everything else stays as it is, byte for byte. */
import type { DataNode } from '../hosts/data.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Override } from './config.ts';
import { readTree } from './document.ts';
import { readConfig } from './parse.ts';
import type { Known } from './shape.ts';

/** What may be added to a config. */
export type ConfigEntry =
  | { readonly key: 'words' | 'variables'; readonly value: string }
  | { readonly key: 'overrides'; readonly value: Required<Override> };

export interface ConfigAddition {
  /** Edits of the old text. They only insert. */
  readonly edits: readonly Edit[];
  /** The new text. */
  readonly text: string;
  /** Where the entry stands in the new text, with the key where that is new too. */
  readonly at: Span;
}

/** A value as both formats have it; an object is the list of its keys and values, in order. */
type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly pairs: readonly (readonly [string, Plain])[] };

/**
 * Adds an entry at the end of its list; the list is begun where there is none.
 * @param text the config as it is; empty for a new file
 * @param path tells JSON (`.json`) from YAML
 * @returns undefined where the new text would not read as the old one with this entry added, and nothing else
 */
export function addToConfig(text: string, path: string, entry: ConfigEntry, known: Known): ConfigAddition | undefined {
  const before = readTree(text, path);
  const isJson = /\.jsonc?$/i.test(path);
  const isNew = isJson && text.trim() === '';
  if (before.problems.length > 0 && !isNew) return undefined;
  const writing: Writing = {
    text,
    isJson,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    key: entry.key,
    item: plainOf(entry),
  };
  const edits = isNew ? newJson(writing) : editsFor(writing, before.root);
  const after = edits && applyEdits(text, edits);
  const last = edits?.at(-1);
  if (edits === undefined || after === undefined || last === undefined) return undefined;
  if (!isAsIntended(before.root, readTree(after, path), writing)) return undefined;
  const [was, is] = [readConfig(text, path, known), readConfig(after, path, known)];
  if (!isNew && is.problems.length !== was.problems.length) return undefined;
  const list: readonly unknown[] = is.raw[entry.key] ?? [];
  if (list.length !== (was.raw[entry.key]?.length ?? 0) + 1) return undefined;
  const start = last.at.start + after.length - text.length - last.text.length;
  return { edits, text: after, at: { start, end: start + last.text.length } };
}

/** What is to be written, and into what. */
interface Writing {
  readonly text: string;
  readonly isJson: boolean;
  readonly eol: string;
  readonly key: string;
  readonly item: Plain;
}

function plainOf(entry: ConfigEntry): Plain {
  if (entry.key !== 'overrides') return entry.value;
  const { files, replies, rules, reason } = entry.value;
  return {
    pairs: [
      ['files', files],
      ['replies', replies],
      ['rules', { pairs: rules }],
      ['reason', reason],
    ],
  };
}

/** The new tree is the old one with one more item in one list. */
function isAsIntended(root: DataNode | undefined, after: ReturnType<typeof readTree>, { key, item }: Writing): boolean {
  if (after.problems.length > 0 || after.root === undefined) return false;
  const old = root === undefined ? null : plain(root);
  const entries = typeof old === 'object' && old !== null && 'pairs' in old ? old.pairs : [];
  // Of two keys of one name the last one counts.
  const at = entries.findLastIndex(([name]) => name === key);
  const value = entries[at]?.[1] ?? [];
  const added: readonly [string, Plain] = [
    key,
    [...(Array.isArray(value) ? (value as readonly Plain[]) : [value]), item],
  ];
  const wanted = at < 0 ? [...entries, added] : entries.with(at, added);
  return JSON.stringify(plain(after.root)) === JSON.stringify({ pairs: wanted });
}

function plain(node: DataNode): Plain {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'array') return node.items.map(plain);
  return { pairs: node.entries.map(({ key, value }) => [key, plain(value)] as const) };
}

const insert = (at: number, text: string): Edit => ({ at: { start: at, end: at }, text });

function newJson({ eol, key, item }: Writing): readonly Edit[] {
  return [insert(0, `{${eol}  ${JSON.stringify(key)}: [${flow(item, true)}]${eol}}${eol}`)];
}

function editsFor(writing: Writing, root: DataNode | undefined): readonly Edit[] | undefined {
  const { text, isJson, eol, key, item } = writing;
  const isFlow = (node: DataNode): boolean => /[[{]/.test(text[node.span.start] ?? '');
  if (root === undefined || (root.kind === 'scalar' && root.value === null)) return atEnd(writing, '');
  if (root.kind !== 'object') return undefined;
  const entry = root.entries.findLast((each) => each.key === key);
  if (entry === undefined) {
    if (!isFlow(root)) return atEnd(writing, indentAt(text, root.entries[0]?.keySpan.start ?? 0) ?? '');
    const spans = root.entries.map(({ keySpan, value }) => ({ start: keySpan.start, end: value.span.end }));
    return inBrackets(writing, root.span, spans, `${isJson ? JSON.stringify(key) : key}: [${flow(item, isJson)}]`);
  }
  const { value, keySpan } = entry;
  if (value.kind === 'array') {
    const spans = value.items.map(({ span }) => span);
    return isFlow(value)
      ? inBrackets(writing, value.span, spans, flow(item, isJson))
      : afterItems(writing, value.span, spans);
  }
  if (value.kind !== 'scalar') return undefined;
  // One value stands for a list of one.
  if (value.value !== null) return [insert(value.span.start, '['), insert(value.span.end, `, ${flow(item, isJson)}]`)];
  const indent = indentAt(text, keySpan.start);
  if (isJson || indent === undefined || value.span.end > value.span.start) return undefined;
  return [insert(lineEnd(text, keySpan.end), `${eol}${block(writing, `${indent}  `)}`)];
}

/** The list as a key of its own behind all that is there. */
function atEnd(writing: Writing, indent: string): readonly Edit[] {
  const { text, eol, key } = writing;
  const open = text === '' || text.endsWith('\n') ? '' : eol;
  return [insert(text.length, `${open}${indent}${key}:${eol}${block(writing, `${indent}  `)}${eol}`)];
}

/** After the last item of a list in lines: on a line of its own, indented as they are. */
function afterItems(writing: Writing, list: Span, items: readonly Span[]): readonly Edit[] | undefined {
  const { text, eol } = writing;
  const end = items.at(-1)?.end;
  const indent = indentAt(text, list.start);
  if (end === undefined || indent === undefined) return undefined;
  // A text in lines ends behind its last line break.
  if (text[end - 1] === '\n') return [insert(end, `${block(writing, indent)}${eol}`)];
  return [insert(lineEnd(text, end), `${eol}${block(writing, indent)}`)];
}

/** Up to the comma behind an item: comments may stand between them. */
const TO_COMMA = /^(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*)*,/;

/** After the last item between brackets: on a line of its own where the last one has one. */
function inBrackets({ text, eol }: Writing, list: Span, items: readonly Span[], written: string): readonly Edit[] {
  const last = items.at(-1);
  if (last === undefined) return [insert(list.start + 1, written)];
  const close = list.end - 1;
  const comma = TO_COMMA.exec(text.slice(last.end, close))?.[0].length;
  const end = last.end + (comma ?? 0);
  const indent = indentAt(text, last.start);
  if (indent === undefined) return [insert(end, comma === undefined ? `, ${written}` : ` ${written}`)];
  const line = Math.min(lineEnd(text, end), close);
  if (comma !== undefined) return [insert(line, `${eol}${indent}${written},`)];
  if (line === end) return [insert(end, `,${eol}${indent}${written}`)];
  return [insert(end, ','), insert(line, `${eol}${indent}${written}`)];
}

/** What stands before a place on its line; undefined where that is more than spaces. */
function indentAt(text: string, at: number): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^[ \t]*$/.test(before) ? before : undefined;
}

/** Where the line of a place ends, before its line break. */
function lineEnd(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  if (next < 0) return text.length;
  return next > at && text[next - 1] === '\r' ? next - 1 : next;
}

/** The item as a line of a list, or several. */
function block({ item, eol }: Writing, indent: string): string {
  if (!isMap(item)) return `${indent}- ${flow(item, false)}`;
  const lines = item.pairs.map(([key, value]) => `${word(key)}: ${flow(value, false)}`);
  return `${indent}- ${lines.join(`${eol}${indent}  `)}`;
}

const isMap = (value: Plain): value is Extract<Plain, { pairs: unknown }> =>
  typeof value === 'object' && value !== null && 'pairs' in value;

/** A value on one line. */
function flow(value: Plain, isJson: boolean): string {
  const name = (text: string): string => (isJson ? JSON.stringify(text) : word(text));
  if (typeof value === 'string') return name(value);
  if (isMap(value)) return `{ ${value.pairs.map(([key, each]) => `${name(key)}: ${flow(each, isJson)}`).join(', ')} }`;
  if (Array.isArray(value)) return `[${(value as readonly Plain[]).map((each) => flow(each, isJson)).join(', ')}]`;
  return JSON.stringify(value);
}

/** A text in YAML: bare where nobody could take it for anything else. */
const word = (text: string): string =>
  /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|y|n)$/i.test(text) ? text : JSON.stringify(text);
