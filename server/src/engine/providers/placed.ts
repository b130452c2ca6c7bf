import type { DataNode } from '../hosts/data.ts';
import type { Place } from '../hosts/host.ts';
import type { Span } from '../text/span.ts';
import { type At, keyOf, replyAt, textId, wordOf } from './places.ts';

/** What a provider knows of a text; an id is made of the text where there is none. */
export type About = Omit<Place, 'node' | 'key' | 'id'> & { readonly id?: string | undefined; readonly key?: string };

/** @returns the place of a text, or none where there is no text that is a reply */
export function placed(at: At | undefined, about: About): Place[] {
  const node = replyAt(at?.node);
  if (at === undefined || node === undefined) return [];
  return [titled(at, { ...about, node, id: about.id ?? textId(node), key: about.key ?? keyOf(at) })];
}

/** @returns the place of a text with that of its title, where the title is written around the text */
export function titled(at: At, place: Place): Place {
  const titleAt = place.title === undefined ? undefined : writtenAt(at, place.title);
  return titleAt === undefined ? place : { ...place, titleAt };
}

const QUOTED = /(?:string|single|double|quoted)$/;
const withinQuotes = (node: DataNode): Span =>
  node.kind === 'scalar' && QUOTED.test(node.literal)
    ? { start: node.span.start + 1, end: node.span.end - 1 }
    : node.span;

/** A record has no more names than this; a map of titles to texts may have any number. */
const MOST_NAMES = 100;

/** As a value of a record that the text lies in, or as the name of one. */
function writtenAt(text: At, title: string): Span | undefined {
  for (let child = text; child.parent !== undefined; child = child.parent) {
    if (child.keySpan !== undefined && child.token === title) return child.keySpan;
    const { node: record } = child.parent;
    if (record.kind !== 'object' || record.entries.length > MOST_NAMES) continue;
    const entry = record.entries.find(({ value }) => value !== text.node && wordOf(value) === title);
    if (entry !== undefined) return withinQuotes(entry.value);
  }
  return undefined;
}

/** @returns the property, or no property where there is no value: for spreading */
export const given = <K extends string, V>(name: K, value: V | undefined): { readonly [P in K]?: V } =>
  value === undefined ? {} : ({ [name]: value } as { readonly [P in K]?: V });
