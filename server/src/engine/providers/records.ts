/** What desks share that keep each reply as a record with an id, a name and its texts. */
import { get } from '../hosts/data.ts';
import type { Place, Steady } from '../hosts/host.ts';
import type { Markup } from '../reply.ts';
import { placed } from './placed.ts';
import { type At, field, isRecord, isText, itemsOf, replyAt, wordOf } from './places.ts';

/** The records under the names that an API lists them under, else the object itself. */
function unwrapped(at: At, wrappers: readonly string[]): At[] {
  const wrapped = wrappers.flatMap((name) => {
    const value = field(at, name);
    if (value?.node.kind === 'array') return itemsOf(value);
    return value === undefined ? [] : [value];
  });
  const records = wrapped.filter(isRecord);
  return records.length > 0 || !isRecord(at) ? records : [at];
}

/**
 * The records of one document.
 * @param wrappers the names under which the desk's API lists them, or holds one
 * @returns those in a wrapper, else the document itself; of an array, those of its items, which may be pages of the API
 */
export const recordsIn = (root: At, wrappers: readonly string[] = []): At[] =>
  (root.node.kind === 'array' ? itemsOf(root) : [root]).flatMap((at) => unwrapped(at, wrappers));

/** Whether a record has a string under one of these names, whatever it says: no edit of a text changes that. */
export const hasString = (record: At, ...names: readonly string[]): boolean =>
  names.some((name) => {
    const value = get(record.node, name);
    return value?.kind === 'scalar' && typeof value.value === 'string';
  });

/** Whether a record has a string or number under a name, and it says something. */
export const hasWord = (record: At, name: string): boolean => wordOf(get(record.node, name)) !== undefined;

/** A text of a record, and what is known of it alone. */
export type RecordText = Pick<Place, 'role' | 'markup'> &
  Partial<Pick<Place, 'twin' | 'channel' | 'audience' | 'sampled'>> & { readonly at: At | undefined };

/** What is known of all the texts of a record. */
export type RecordFacts = Pick<Place, 'provider'> &
  Partial<Pick<Place, 'id' | 'title' | 'shortcut' | 'locale' | 'channel' | 'tags' | 'situation' | 'misnamed'>>;

/** @returns a place for each text that is a reply */
export const placesIn = (texts: readonly RecordText[], facts: RecordFacts): Place[] =>
  texts.flatMap(({ at, ...text }) => placed(at, { audience: 'customer', ...facts, ...text }));

/** @returns a record's one text written twice, as HTML and as plain text: twins where both are replies */
export function pairIn(record: At, html: string, text: string, twin: string): RecordText[] {
  const pair = [
    { at: field(record, html), role: html, markup: 'html' as Markup },
    { at: field(record, text), role: text, markup: 'plain' as Markup },
  ];
  const isTwice = pair.every(({ at }) => replyAt(at?.node) !== undefined);
  return isTwice ? pair.map((each) => ({ ...each, twin })) : pair;
}

/** @returns a fact by its name, where the record has it */
export function factIn<K extends string>(
  record: At,
  as: K,
  ...names: readonly string[]
): { readonly [P in K]?: string } {
  for (const name of names) {
    const word = wordOf(get(record.node, name));
    if (word !== undefined) return { [as]: word } as { readonly [P in K]: string };
  }
  return {};
}

const LOCALE = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i;

/** @returns the language that a record names, where it is one */
export function localeIn(record: At, ...names: readonly string[]): { readonly locale?: string } {
  const found = factIn(record, 'locale', ...names);
  return found.locale !== undefined && LOCALE.test(found.locale) ? found : {};
}

/** Where recognition looks at names and kinds of values only: a text may come to be a reply, or cease to be one. */
export const steadyButForBlank: Steady = (before, after) => isText(before) === isText(after);
