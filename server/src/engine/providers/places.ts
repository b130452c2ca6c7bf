/** What every provider needs to say where a text lies and what is known of it. */
import { type DataNode, type DataObject, type DataScalar, get, pointerToken, stringAt } from '../hosts/data.ts';
import type { Place } from '../hosts/host.ts';
import { type Audience, CHANNELS, type Channel, SITUATIONS, type Situation } from '../reply.ts';
import { hash } from '../text/hash.ts';

/** A node and the way to it from the root of its document. */
export interface At<N extends DataNode = DataNode> {
  readonly node: N;
  /** Its name, or its index in an array; the number of the document where there are several. */
  readonly token?: string | number;
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
  const node = get(at.node, name);
  return node && { node, token: name, parent: at, csv: at.csv };
}

/** @returns the items of an array, or none */
export function itemsOf(at: At | undefined): At[] {
  if (at?.node.kind !== 'array') return [];
  return at.node.items.map((node, token) => ({ node, token, parent: at, csv: at.csv }));
}

/** @returns the values of an object with their names, or none */
export function valuesOf(at: At): (At & { readonly token: string })[] {
  if (at.node.kind !== 'object') return [];
  return at.node.entries.map(({ key, value: node }) => ({ node, token: key, parent: at, csv: at.csv }));
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
  situation: ['situation', 'situations'],
} as const;
type Meaning = keyof typeof NAMES;

const MEANINGS: ReadonlyMap<string, { readonly meaning: Meaning; readonly rank: number }> = new Map(
  (Object.keys(NAMES) as Meaning[]).flatMap((meaning) => NAMES[meaning].map((name, rank) => [name, { meaning, rank }])),
);

/** What a record says of its reply. */
export interface Facts {
  /** The desk's id, else the shortcut, else the title. */
  readonly id?: string;
  readonly title?: string;
  readonly channel?: Channel;
  readonly situation?: readonly Situation[];
  readonly locale?: string;
  readonly audience: Audience;
}

/**
 * Reads what a record says of its reply, under names in small or capital letters.
 * @param not values that are replies themselves: a name must not change when a reply's text does
 */
export function factsOf(record: DataObject, not: ReadonlySet<DataNode>): Facts {
  const best: Partial<Record<Meaning, { readonly node: DataNode; readonly word: string; readonly rank: number }>> = {};
  for (const { key, value } of record.entries) {
    const known = MEANINGS.get(key) ?? MEANINGS.get(key.toLowerCase());
    if (known === undefined || not.has(value)) continue;
    const word = wordOf(value) ?? '';
    const before = best[known.meaning];
    if ((word === '' && value.kind !== 'array') || (before !== undefined && before.rank <= known.rank)) continue;
    best[known.meaning] = { node: value, word, rank: known.rank };
  }
  const word = (meaning: Meaning): string | undefined => best[meaning]?.word || undefined;
  const title = word('title') ?? word('shortcut');
  const id = word('id') ?? word('shortcut') ?? title;
  const channel = CHANNELS.find((each) => each === word('channel')?.toLowerCase());
  const locale = word('locale');
  const situation = situationsOf(best.situation?.node);
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(channel === undefined ? {} : { channel }),
    ...(situation.length === 0 ? {} : { situation }),
    ...(locale !== undefined && /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(locale) ? { locale } : {}),
    audience: word('audience')?.toLowerCase() === 'internal' ? 'internal' : 'customer',
  };
}

function situationsOf(node: DataNode | undefined): readonly Situation[] {
  if (node === undefined) return [];
  const words = node.kind === 'array' ? node.items.map(wordOf) : [wordOf(node)];
  return SITUATIONS.filter((situation) => words.includes(situation));
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
