/** What somebody meant by the name of a field that there is not. */
import { isOneEdit, nearest } from '../text/distance.ts';
import { FIELDS } from './fields.ts';

/** What people write for a field, as `shapeOf` writes it. */
const HABITS: Readonly<Record<string, string>> = {
  name: 'title',
  tag: 'tags',
  local: 'locale',
  expired: 'expires',
  subjectline: 'subject',
  trigger: 'shortcut',
  abbreviation: 'shortcut',
  keyword: 'shortcut',
  desk: 'provider',
  helpdesk: 'provider',
  platform: 'provider',
  language: 'locale',
  lang: 'locale',
  translates: 'translation_of',
  translation: 'translation_of',
  usecase: 'situation',
  category: 'tags',
  categories: 'tags',
  keywords: 'tags',
  labels: 'tags',
  state: 'status',
  lastreviewed: 'reviewed',
  reviewedon: 'reviewed',
  reviewedat: 'reviewed',
  reviewdate: 'reviewed',
  expiry: 'expires',
  expiration: 'expires',
  expireson: 'expires',
  expiresat: 'expires',
  validuntil: 'expires',
  placeholders: 'variables',
};

/** Words of their own, though one letter makes them a field. */
const OTHERS: ReadonlySet<string> = new Set(['action', 'content', 'contest', 'formal', 'reviewer']);

/** A short name is near to half of all words. */
const LONG = 6;

const shapeOf = (key: string): string => key.toLowerCase().replace(/[\s_-]/g, '');
const NAMES: readonly string[] = FIELDS.flatMap(({ name, sameAs }) => (sameAs === undefined ? [name] : []));
const BY_SHAPE: ReadonlyMap<string, string> = new Map(FIELDS.map(({ name }) => [shapeOf(name), name]));

export interface MeantField {
  readonly name: string;
  /** Hardly anything else can be meant. */
  readonly sure: boolean;
}

/** @returns undefined where the name is like that of no field */
export function meantField(key: string): MeantField | undefined {
  const shape = shapeOf(key);
  const same = BY_SHAPE.get(shape);
  if (same !== undefined) return { name: same, sure: true };
  const habit = Object.hasOwn(HABITS, shape) ? HABITS[shape] : undefined;
  if (habit !== undefined) return { name: habit, sure: false };
  if (OTHERS.has(shape)) return undefined;
  const slip = NAMES.find((name) => name.length > 4 && isOneEdit(shape, shapeOf(name)));
  if (slip !== undefined) return { name: slip, sure: true };
  const near = shape.length < LONG ? undefined : nearest(shape, NAMES);
  return near === undefined ? undefined : { name: near, sure: false };
}
