/** Words that people read on a scorecard. */
import { basename, resolve } from 'node:path';
import type { Family, Severity } from '../../engine/index.ts';
import type { Tally } from '../report/report.ts';
import { count } from '../report/words.ts';
import type { Need } from './card.ts';

/** As the manual of rules calls them. */
export const FAMILY_WORDS: Readonly<Record<Family, string>> = {
  'negative-language': 'Negative language',
  'hollow-apology': 'Hollow apologies',
  'hollow-empathy': 'Hollow empathy',
  sympathy: 'Sympathy instead of empathy',
  dismissive: 'Dismissing the matter',
  blame: 'Blaming the customer',
  assumption: 'Assumptions',
  command: 'Commands',
  'passive-evasion': 'Passive evasion',
  'over-promise': 'Promises that cannot be kept',
  hedging: 'Hedging',
  'missing-action': 'No action',
  'missing-acknowledgement': 'No acknowledgement',
  'over-apology': 'Too many apologies',
  'context-mismatch': 'Wrong for the moment',
  robotic: 'Robotic wording',
  jargon: 'Jargon',
  readability: 'Hard to read',
  typography: 'Typography',
  inclusive: 'Inclusive language',
  'fill-in': 'Blanks',
  placeholder: 'Placeholders',
  library: 'The library itself',
};

/** What a reply needs: its name in a sentence ("no …"), and what gives it. */
export const NEED_WORDS: Readonly<
  Record<Need, { readonly name: string; readonly title: string; readonly means: string }>
> = {
  acknowledgement: {
    name: 'acknowledgement',
    title: 'Acknowledgement',
    means: 'a sentence that shows you understood: what happened to them, or what it means for them',
  },
  action: {
    name: 'action',
    title: 'Action',
    means: 'what you have done or will do, what you offer, or one thing to do next',
  },
  date: { name: 'date', title: 'Date', means: 'when something happens next, or how long it takes' },
};

/** The gravest first. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  suggestion: 'Suggestion',
};

/** What each asks for. */
export const SEVERITY_MEANINGS = 'An error should not go out, a warning needs other words, a suggestion a second look.';

export const SEVERITIES_IN_ORDER = Object.keys(SEVERITY_WORDS) as readonly Severity[];

/** A share in whole percent: never 0 % of something and never 100 % of less than all. */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0\u00a0%';
  if (part === whole) return '100\u00a0%';
  return `${Math.min(99, Math.max(1, Math.round((part / whole) * 100)))}\u00a0%`;
}

export const sumOf = ({ error, warning, suggestion }: Tally): number => error + warning + suggestion;

/** @param internal how many texts no customer gets, one at least */
export const leftOut = (internal: number): string =>
  `${count(internal, 'internal note')}, which no customer gets, ${internal === 1 ? 'is' : 'are'} left out.`;

const MOST_NAMES = 3;

/**
 * What files and folders are called: `macros`, `hotel and ferry`.
 * @param paths as typed
 * @param folder in which they were typed, absolute
 * @returns undefined where they have no name, as the top of a disk
 */
export function nameOfPlaces(paths: readonly string[], folder: string): string | undefined {
  const names = paths.map((path) => basename(resolve(folder, path))).filter((name) => name !== '');
  if (names.length > MOST_NAMES)
    return `${names.slice(0, MOST_NAMES).join(', ')} and ${names.length - MOST_NAMES} more`;
  const last = names.pop();
  return names.length > 0 ? `${names.join(', ')} and ${last}` : last;
}
