/** What every provider needs to say where a text lies and what is known of it. */
import { type DataNode, type DataObject, type DataScalar, get, pointerToken, stringAt } from '../hosts/data.ts';
import type { Place } from '../hosts/host.ts';
import {
  type Audience,
  CHANNELS,
  type Channel,
  type Misnamed,
  type Problem,
  type Situation,
  type Upkeep,
} from '../reply.ts';
import { declaredIn } from '../situations/names.ts';
import { dayIn } from '../text/day.ts';
import { hash } from '../text/hash.ts';
import type { Span } from '../text/span.ts';

/** A node and the way to it from the root of its document. */
export interface At<N extends DataNode = DataNode> {
  readonly node: N;
  /** Its name, or its index in an array; the number of the document where there are several. */
  readonly token?: string | number;
  /** Where its name stands, if it is one of a map. */
  readonly keySpan?: Span;
  readonly parent?: At;
  /** Rows of a table are counted as in a spreadsheet. */
  readonly csv: boolean;
}

/** @returns the roots of a file. Where there are several documents (NDJSON: always), their keys begin with a number. */
export function rootsOf(documents: readonly DataNode[], host: string): At[] {
  const numbered = host === 'ndjson' || documents.length > 1;
  return documents.map((node, i) => ({ node, csv: host === 'csv', ...(numbered ? { token: i } : {}) }));
}

/** @returns a JSON pointer, `row 3` or `row 3, body`: the header of a table is its row 1 */
export function keyOf(at: At): string {
  const before = at.parent === undefined ? '' : keyOf(at.parent);
  if (at.token === undefined) return before;
  if (!at.csv) return before + (typeof at.token === 'number' ? `/${at.token}` : pointerToken(at.token));
  return typeof at.token === 'number' ? `row ${at.token + 2}` : `${before}, ${at.token}`;
}

/** @returns the value under a name */
export function field(at: At, name: string): At | undefined {
  const record = opened(at);
  const node = get(record.node, name);
  return node && { node, token: name, parent: record, csv: inTable(record) };
}

/** @returns the JSON in a cell in the place of the cell; anything else as it is */
export function opened(at: At): At {
  const node = at.node.kind === 'scalar' ? at.node.inside?.().node : undefined;
  return node === undefined ? at : { ...at, node };
}

/** @returns what is wrong with the JSON in a cell, or nothing */
export function faultIn(at: At | undefined): readonly Problem[] {
  const problem = at?.node.kind === 'scalar' ? at.node.inside?.().problem : undefined;
  return problem === undefined ? [] : [problem];
}

/** Whether what lies right in a node is a row or cell, and not JSON in a cell. */
const inTable = (at: At): boolean => at.csv && at.parent?.parent === undefined;

/** @returns the items of an array, or none */
export function itemsOf(at: At | undefined): At[] {
  const list = at && opened(at);
  if (list?.node.kind !== 'array') return [];
  return list.node.items.map((node, token) => ({ node, token, parent: list, csv: inTable(list) }));
}

/** @returns the values of an object with their names, or none */
export function valuesOf(at: At): (At & { readonly token: string })[] {
  const map = opened(at);
  if (map.node.kind !== 'object') return [];
  return map.node.entries.map(({ key, keySpan, value: node }) => ({
    node,
    token: key,
    keySpan,
    parent: map,
    csv: inTable(map),
  }));
}

/** Whether a node is a row or object that holds anything: a blank row of a table does not. */
export const isRecord = (at: At): at is At<DataObject> => at.node.kind === 'object' && at.node.entries.length > 0;

/** @returns a string or number as text, where it says something */
export function wordOf(node: DataNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || (typeof node.value !== 'string' && typeof node.value !== 'number')) return undefined;
  const word = String(node.value).trim();
  return word === '' ? undefined : word;
}

/** The body of such a reply lies in another file: it stands for that one. */
const ELSEWHERE = 'MANAGED_CONTENT';

/** Whether a text is a reply at all. */
export const isText = (text: string): boolean => {
  const words = text.trim();
  return words !== '' && words !== ELSEWHERE;
};

/** @returns the scalar of a text that is a reply */
export function replyAt(node: DataNode | undefined): DataScalar | undefined {
  const scalar = stringAt(node);
  return scalar !== undefined && isText(String(scalar.value)) ? scalar : undefined;
}

/** What a record's names mean, the better name first. */
const NAMES = {
  id: ['id'],
  shortcut: ['shortcut', 'short_code', 'shortcode', 'trigger', 'keyword'],
  title: ['title', 'name', 'subject', 'label'],
  channel: ['channel'],
  locale: ['locale', 'language', 'lang'],
  audience: ['audience'],
} as const;
type Meaning = keyof typeof NAMES;

const MEANINGS: ReadonlyMap<string, { readonly meaning: Meaning; readonly rank: number }> = new Map(
  (Object.keys(NAMES) as Meaning[]).flatMap((meaning) => NAMES[meaning].map((name, rank) => [name, { meaning, rank }])),
);

/** Names under which a record declares what its reply is for. The last two may hold other things. */
const SITUATION_NAMES: ReadonlyMap<string, { readonly loose: boolean }> = new Map([
  ['situation', { loose: false }],
  ['situations', { loose: false }],
  ['scenario', { loose: true }],
  ['context', { loose: true }],
]);
/** Names under which a record says where it belongs. */
const TAG_NAMES = new Set(['tags', 'tag', 'labels', 'category', 'categories', 'folder', 'folders', 'group', 'topic']);

/** What a record says of what its reply is for, of where it belongs and of how it is looked after. */
export interface Belonging {
  readonly situation?: readonly Situation[];
  readonly misnamed?: readonly Misnamed[];
  readonly tags?: readonly string[];
  readonly upkeep?: Upkeep;
}

/** What a record says of its reply. */
export interface Facts extends Belonging {
  /** The desk's id, else the shortcut, else the title. */
  readonly id?: string;
  readonly title?: string;
  readonly shortcut?: string;
  readonly channel?: Channel;
  readonly locale?: string;
  readonly audience: Audience;
}

/** @returns the words of a value: a scalar, or each of a list; of objects their names */
function wordsIn(node: DataNode): { readonly word: string; readonly node: DataNode }[] {
  if (node.kind === 'array') return node.items.flatMap(wordsIn);
  const named = node.kind === 'object' ? (get(node, 'name') ?? get(node, 'title')) : node;
  const word = wordOf(named);
  return named === undefined || word === undefined ? [] : [{ word, node: named }];
}

/**
 * Reads what a record says of what its reply is for, and its tags, under names in small or capital letters.
 * @param not values that are replies themselves
 */
export function belongingOf(record: DataNode, not: ReadonlySet<DataNode> = NOTHING): Belonging {
  if (record.kind !== 'object') return {};
  const situation = new Set<Situation>();
  const misnamed: Misnamed[] = [];
  const tags: string[] = [];
  for (const { key, value } of record.entries) {
    const name = key.toLowerCase();
    const declares = SITUATION_NAMES.get(name);
    if ((declares === undefined && !TAG_NAMES.has(name)) || not.has(value)) continue;
    for (const { word, node } of wordsIn(value)) {
      if (declares === undefined) tags.push(...word.split(',').map((tag) => tag.trim()));
      else {
        const declared = declaredIn([word], declares.loose);
        for (const each of declared.situations) situation.add(each);
        for (const each of declared.misnamed) misnamed.push({ name: each, at: node.span });
      }
    }
  }
  const upkeep = upkeepOf(record);
  return {
    ...(situation.size === 0 ? {} : { situation: [...situation] }),
    ...(misnamed.length === 0 ? {} : { misnamed }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(upkeep === undefined ? {} : { upkeep }),
  };
}

/** Whether a value says yes, or no: as itself or in words. */
export const isSaid = (node: DataNode | undefined, value: boolean): boolean =>
  node?.kind === 'scalar' && String(node.value).toLowerCase() === String(value);

/** @returns what a record says of how its reply is looked after; undefined where it says nothing */
export function upkeepOf(record: DataObject): Upkeep | undefined {
  const translationOf = wordOf(get(record, 'translation_of'));
  const expires = dayIn(wordOf(get(record, 'expires')));
  const reviewed = dayIn(wordOf(get(record, 'reviewed')));
  const owner = get(record, 'owner');
  const owners = owner === undefined ? [] : wordsIn(owner).map(({ word }) => word);
  const upkeep: Upkeep = {
    ...(translationOf === undefined ? {} : { translationOf }),
    ...(expires === undefined ? {} : { expires: { day: expires } }),
    ...(reviewed === undefined ? {} : { reviewed: { day: reviewed } }),
    ...(isSaid(get(record, 'active'), false) ? { inactive: true } : {}),
    ...(isSaid(get(record, 'outdated'), true) ? { outdated: true } : {}),
    ...(owners.length === 0 ? {} : { owners }),
  };
  return Object.keys(upkeep).length === 0 ? undefined : upkeep;
}
const NOTHING: ReadonlySet<DataNode> = new Set();

/**
 * Reads what a record says of its reply, under names in small or capital letters.
 * @param not values that are replies themselves: a name must not change when a reply's text does
 */
export function factsOf(record: DataObject, not: ReadonlySet<DataNode>): Facts {
  const best: Partial<Record<Meaning, { readonly word: string; readonly rank: number }>> = {};
  for (const { key, value } of record.entries) {
    const known = MEANINGS.get(key) ?? MEANINGS.get(key.toLowerCase());
    if (known === undefined || not.has(value)) continue;
    const word = wordOf(value) ?? '';
    const before = best[known.meaning];
    if (word === '' || (before !== undefined && before.rank <= known.rank)) continue;
    best[known.meaning] = { word, rank: known.rank };
  }
  const word = (meaning: Meaning): string | undefined => best[meaning]?.word || undefined;
  const title = word('title') ?? word('shortcut');
  const id = word('id') ?? word('shortcut') ?? title;
  const channel = CHANNELS.find((each) => each === word('channel')?.toLowerCase());
  const locale = word('locale');
  const shortcut = word('shortcut');
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(shortcut === undefined ? {} : { shortcut }),
    ...(channel === undefined ? {} : { channel }),
    ...belongingOf(record, not),
    ...(locale !== undefined && /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(locale) ? { locale } : {}),
    audience: word('audience')?.toLowerCase() === 'internal' ? 'internal' : 'customer',
  };
}

/** @returns the id of a reply whose record has none: it follows the text. */
export const textId = (node: DataScalar): string => hash(String(node.value));

/** Replies of one id get roles that differ: the second `comment_value` is `comment_value#2`. */
export function distinct(places: readonly Place[]): readonly Place[] {
  const ids = new Set<string>();
  for (const { id } of places) ids.add(id);
  if (ids.size === places.length) return places;
  const seen = new Map<string, number>();
  return places.map((place) => {
    const name = `${place.id}\0${place.role}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? place : { ...place, role: `${place.role}#${count}` };
  });
}
