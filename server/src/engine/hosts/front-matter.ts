/** The metadata of a reply in Markdown: YAML between two lines of `---`, or `key: value` lines under a heading. */
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import {
  type Audience,
  CHANNELS,
  type Channel,
  type Comment,
  type Dated,
  type Misnamed,
  type Problem,
  type Situation,
  type Upkeep,
} from '../reply.ts';
import { declaredIn } from '../situations/names.ts';
import { dayIn } from '../text/day.ts';
import type { Span } from '../text/span.ts';
import type { Field, FieldText } from './fields.ts';
import { faultIn } from './front-matter-faults.ts';

export interface FrontMatter {
  /** The YAML in the file, without its fences. */
  readonly at: Span;
  /** Where the body begins: after the line of the closing fence. */
  readonly body: number;
  readonly fields: readonly Field[];
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
}

const FENCE = /^---[ \t]*(?:\r\n?|\n)/;
const END = /^(?:---|\.\.\.)[ \t]*$/gm;
const SIMPLE = /^([A-Za-z_][\w-]*):[ \t]+([A-Za-z0-9/][\w./ -]*|\[[\w., /-]*\])[ \t]*$/;

/**
 * Reads the front matter at the start of a file.
 * @returns undefined where there is none; what is wrong with it is a problem with its place
 */
export function frontMatter(source: string): FrontMatter | undefined {
  const open = FENCE.exec(source);
  if (open === null) return undefined;
  const start = open[0].length;
  END.lastIndex = start;
  // With the flag m a line may also end at U+2028, which YAML and Markdown read as a character.
  let close = END.exec(source);
  while (close !== null && !/[\r\n]/.test(source[close.index - 1] ?? '\n')) close = END.exec(source);
  if (close === null) {
    // A rule at the top of a page is no front matter.
    if (!/^[A-Za-z_][\w-]*:(?:[ \t\r\n]|$)/.test(source.slice(start, start + 80))) return undefined;
    const message = 'The front matter is never closed. Put a line with --- after its last entry.';
    return {
      at: { start, end: start },
      body: 0,
      fields: [],
      comments: [],
      problems: [{ severity: 'error', message, at: { start: 0, end: 3 } }],
    };
  }
  const after = close.index + close[0].length;
  const body = after + (/^(?:\r\n?|\n)/.exec(source.slice(after, after + 2))?.[0].length ?? 0);
  return { ...fieldsIn(source, start, close.index), at: { start, end: close.index }, body };
}

/** Reads `key: value` lines that stand in `[start, end)` of a file. Never throws. */
export function fieldsIn(
  source: string,
  start: number,
  end: number,
): Pick<FrontMatter, 'fields' | 'comments' | 'problems'> {
  const yaml = source.slice(start, end);
  const fields = simpleFields(yaml, start) ?? [];
  if (fields.length > 0) return { fields, comments: [], problems: [] };
  return yamlFields(yaml, start);
}

/** Nearly all front matter is lines of plain words: they need no YAML parser, whose result would be the same. */
function simpleFields(yaml: string, start: number): Field[] | undefined {
  const fields: Field[] = [];
  const seen = new Set<string>();
  let at = 0;
  for (const line of yaml.split('\n')) {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    const found = SIMPLE.exec(text);
    if (text !== '') {
      const value = found?.[2]?.trimEnd();
      if (
        found === null ||
        value === undefined ||
        text.includes('\r') ||
        seen.has(found[1]!) ||
        /^(?:null|Null|NULL)$/.test(value)
      )
        return undefined;
      const from = start + at + text.indexOf(value, found[1]!.length + 1);
      const whole = { start: from, end: from + value.length };
      const list = value.startsWith('[') ? itemsOf(value, from) : undefined;
      if (list?.some((item) => !/^[A-Za-z0-9]/.test(item.text) || /^null$/i.test(item.text))) return undefined;
      seen.add(found[1]!);
      fields.push({
        key: found[1]!,
        keyAt: { start: start + at, end: start + at + found[1]!.length },
        kind: list === undefined ? 'text' : 'list',
        texts: list ?? [{ text: value, at: whole }],
        at: whole,
      });
    }
    at += line.length + 1;
  }
  return fields;
}

/** The items of a list of plain words: `[a, b c]`. */
function itemsOf(list: string, start: number): readonly FieldText[] {
  let at = 1;
  return list
    .slice(1, -1)
    .split(',')
    .map((written): FieldText => {
      const text = written.trim();
      const from = start + at + (written.length - written.trimStart().length);
      at += written.length + 1;
      return { text, at: { start: from, end: from + text.length } };
    });
}

function yamlFields(yaml: string, start: number): Pick<FrontMatter, 'fields' | 'comments' | 'problems'> {
  const comments = Array.from(yaml.matchAll(/^[ \t]*(#[^\r\n]*)/gm), (m): Comment => {
    const at = start + m.index + m[0].length - m[1]!.length;
    return { at: { start: at, end: at + m[1]!.length }, text: m[1]!.slice(1).trim() };
  });
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  const problems = document.errors.slice(0, 1).map((error): Problem => {
    const { message, at } = faultIn(yaml, error);
    return {
      severity: 'error',
      message: `The front matter cannot be read: ${message}`,
      at: { start: start + at.start, end: start + at.end },
    };
  });
  const fields: Field[] = [];
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key) || !key.range) continue;
      const node = value as Node | null;
      const range = node?.range ?? [key.range[1], key.range[1]];
      fields.push({
        key: String(key.value),
        keyAt: { start: start + key.range[0], end: start + key.range[1] },
        kind: kindOf(node),
        texts: textsOf(node, yaml, start),
        at: { start: start + range[0], end: start + range[1] },
      });
    }
  } else if (problems.length === 0 && yaml.trim() !== '' && document.contents !== null) {
    const message = 'The front matter holds no entries. Write them as "title: Refund approved", one a line.';
    problems.push({ severity: 'error', message, at: { start, end: start + yaml.trimEnd().length } });
  }
  return { fields, comments, problems };
}

function kindOf(node: Node | null): Field['kind'] {
  if (node === null || (isScalar(node) && node.value === null)) return 'nothing';
  if (isSeq(node)) return 'list';
  return isMap(node) ? 'map' : 'text';
}

/** A scalar as it is written (an id stays `360001`), each one of a list, nothing for anything else. */
function textsOf(node: Node | null, yaml: string, start: number): FieldText[] {
  if (isSeq(node)) return node.items.flatMap((item) => textsOf(item as Node | null, yaml, start));
  if (!isScalar(node) || node.value === null || !node.range) return [];
  const [from, to] = node.range;
  const text = typeof node.value === 'string' ? node.value : yaml.slice(from, to);
  return [{ text, at: { start: start + from, end: start + to } }];
}

/** What front matter says of a reply. Values that mean nothing are left out. */
export interface Metadata {
  readonly title?: string;
  readonly titleAt?: Span;
  readonly id?: string;
  readonly shortcut?: string;
  readonly provider?: string;
  readonly channel?: Channel;
  readonly situation?: readonly Situation[];
  readonly misnamed?: readonly Misnamed[];
  readonly tags?: readonly string[];
  readonly locale?: string;
  readonly upkeep?: Upkeep;
  readonly audience?: Audience;
  readonly variables?: readonly string[];
}

/** Keys that declare a situation. The last two may hold other things. */
const SITUATION_KEYS: readonly (readonly [key: string, loose: boolean])[] = [
  ['situation', false],
  ['situations', false],
  ['scenario', true],
  ['context', true],
];

/** @param fields later ones win */
export function metadata(fields: readonly Field[]): Metadata {
  const values = (key: string): readonly string[] =>
    fields.findLast((f) => f.key === key)?.texts.map(({ text }) => text) ?? [];
  const one = (key: string): string | undefined => values(key)[0]?.trim() || undefined;
  const channel = CHANNELS.find((c) => values('channel').some((v) => v.trim().toLowerCase() === c));
  const declared = SITUATION_KEYS.flatMap(([key, loose]) => {
    const field = fields.findLast((f) => f.key === key);
    if (field === undefined) return [];
    const names = field.texts.map(({ text }) => text);
    return [{ ...declaredIn(names, loose), at: field.at }];
  });
  const situation = [...new Set(declared.flatMap(({ situations }) => situations))];
  const misnamed = declared.flatMap((each) => each.misnamed.map((name) => ({ name, at: each.at })));
  const tags = values('tags')
    .flatMap((v) => v.split(','))
    .map((v) => v.trim())
    .filter((v) => v !== '');
  const audience = one('audience')?.toLowerCase();
  const variables = values('variables')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return {
    ...titleIn(fields),
    ...pick('id', one('id')),
    ...pick('shortcut', one('shortcut')),
    ...pick('provider', one('provider')?.toLowerCase()),
    ...pick('locale', one('locale')),
    ...(channel === undefined ? {} : { channel }),
    ...(situation.length === 0 ? {} : { situation }),
    ...(misnamed.length === 0 ? {} : { misnamed }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(variables.length === 0 ? {} : { variables }),
    ...upkeepIn(fields),
    // Everyone but a colleague is a customer.
    ...(audience === undefined ? {} : { audience: audience === 'internal' ? 'internal' : 'customer' }),
  };
}

/** @returns the title and its place, or nothing */
function titleIn(fields: readonly Field[]): Pick<Metadata, 'title' | 'titleAt'> {
  const text = fields.findLast((f) => f.key === 'title')?.texts[0];
  const title = text?.text.trim() ?? '';
  return text === undefined || title === '' ? {} : { title, titleAt: text.at };
}

function upkeepIn(fields: readonly Field[]): { readonly upkeep?: Upkeep } {
  const dated = (key: string): Dated | undefined => {
    const field = fields.findLast((f) => f.key === key);
    const day = dayIn(field?.texts[0]?.text);
    return field === undefined || day === undefined ? undefined : { day, at: field.at };
  };
  const expires = dated('expires');
  const reviewed = dated('reviewed');
  const translationOf = fields.findLast((f) => f.key === 'translation_of')?.texts[0]?.text.trim() || undefined;
  const owners = fields
    .findLast((f) => f.key === 'owner')
    ?.texts.map(({ text }) => text.trim())
    .filter((owner) => owner !== '');
  const owned = owners !== undefined && owners.length > 0;
  if (expires === undefined && reviewed === undefined && translationOf === undefined && !owned) return {};
  return {
    upkeep: {
      ...pick('translationOf', translationOf),
      ...(expires === undefined ? {} : { expires }),
      ...(reviewed === undefined ? {} : { reviewed }),
      ...(owned ? { owners } : {}),
    },
  };
}

const pick = <K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: string });
