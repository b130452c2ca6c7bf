import type { Place } from '../hosts/host.ts';
import { type At, keyOf, replyAt, textId } from './places.ts';

/** What a provider knows of a text; an id is made of the text where there is none. */
export type About = Omit<Place, 'node' | 'key' | 'id'> & { readonly id?: string | undefined; readonly key?: string };

/** @returns the place of a text, or none where there is no text that is a reply */
export function placed(at: At | undefined, about: About): Place[] {
  const node = replyAt(at?.node);
  if (at === undefined || node === undefined) return [];
  return [{ ...about, node, id: about.id ?? textId(node), key: about.key ?? keyOf(at) }];
}

/** @returns the property, or no property where there is no value: for spreading */
export const given = <K extends string, V>(name: K, value: V | undefined): { readonly [P in K]?: V } =>
  value === undefined ? {} : ({ [name]: value } as { readonly [P in K]?: V });
