import type { Place, Recognition, Steady } from '../../hosts/host.ts';
import type { Markup } from '../../reply.ts';
import { offerOf } from '../offer.ts';
import { titled } from '../placed.ts';
import {
  type At,
  factsOf,
  isRecord,
  isText,
  itemsOf,
  keyOf,
  replyAt,
  rootsOf,
  textId,
  valuesOf,
  wordOf,
} from '../places.ts';
import type { Provider } from '../provider.ts';
import { hasMarkdown, hasTags, looksLikeReply } from '../reply-like.ts';

const TITLES = ['title', 'name'];
const BODIES = ['body', 'content', 'text'];
const FEWEST = 3;
const SHARE = 0.6;
/** Folders whose lists are for programs, whatever they say. */
const NOT_UNDER = /(?:^|\/)(?:tests?|__tests__|fixtures?|__fixtures__|i18n|locales?|lang)\//i;

interface Item {
  readonly record: At;
  readonly body: At;
  readonly name: string;
  readonly text: string;
}

/** An item that has a title and a body, their names in small or capital letters. */
function itemOf(record: At): Item[] {
  const values = valuesOf(record);
  const under = (name: string) => values.filter((value) => value.token.toLowerCase() === name);
  if (!TITLES.flatMap(under).some(({ node }) => wordOf(node) !== undefined)) return [];
  const body = BODIES.flatMap(under).find(({ node }) => replyAt(node) !== undefined);
  const node = replyAt(body?.node);
  return body === undefined || node === undefined ? [] : [{ record, body, name: body.token, text: String(node.value) }];
}

/** Bodies of one list are written alike: HTML where half of them hold tags. */
function markupOf(items: readonly Item[]): Markup {
  if (items.filter(({ text }) => hasTags(text)).length * 2 >= items.length) return 'html';
  return items.some(({ text }) => hasMarkdown(text)) ? 'markdown' : 'plain';
}

function placeOf({ record, body, name }: Item, markup: Markup): Place[] {
  const node = replyAt(body.node);
  if (node === undefined || record.node.kind !== 'object') return [];
  const { id = textId(node), ...facts } = factsOf(record.node, new Set([node]));
  return [titled(body, { node, id, role: name, key: keyOf(body), markup, ...facts })];
}

const steady: Steady = (before, after) =>
  [isText, looksLikeReply, hasTags, hasMarkdown].every((is) => is(before) === is(after));

/**
 * A plain list of titles and bodies, `[{title|name, body|content|text}]`, of no desk. Such lists are everywhere and few
 * hold replies, so that it must look like replies, have three items and not lie where programs keep their texts; a list
 * that nearly does is offered to the person.
 */
export const plainList: Provider = {
  id: 'plain-list',
  name: 'Plain list',
  recognise(documents, { path, host }): Recognition | undefined {
    const roots = rootsOf(documents, host);
    const records =
      roots.length === 1 && host !== 'ndjson'
        ? itemsOf(roots[0]).filter((item) => host !== 'csv' || isRecord(item))
        : roots;
    const items = records.flatMap(itemOf);
    if (items.length === 0 || items.filter(({ text }) => looksLikeReply(text)).length < SHARE * records.length)
      return undefined;
    const markup = markupOf(items);
    const inTable = host === 'csv';
    const why = inTable
      ? 'a table is read only when you say which column holds the replies'
      : items.length < FEWEST
        ? 'there are too few of them to be sure'
        : NOT_UNDER.test(path)
          ? 'its folder is one for programs'
          : undefined;
    if (why === undefined) return { places: items.flatMap((item) => placeOf(item, markup)), steady };
    const names = [...new Set(items.map(({ name }) => name))];
    const inList = roots.length === 1 && host !== 'ndjson' ? '/*' : '';
    const at = inTable ? names : names.map((name) => `${inList}/${name}`);
    return { places: [], offer: offerOf(`This file looks like a list of replies, but ${why}.`, path, at, markup) };
  },
};
