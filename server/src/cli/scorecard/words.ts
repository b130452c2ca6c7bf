/** Words that people read on a scorecard. */
import type { Family, SentenceFunction, Severity } from '../../engine/index.ts';
import type { Tally } from '../report/report.ts';
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

export const FUNCTION_WORDS: Readonly<Record<SentenceFunction, string>> = {
  greet: 'greet',
  thank: 'thank',
  acknowledge: 'acknowledge',
  mirror: 'say what happened',
  apologise: 'apologize',
  refuse: 'refuse',
  explain: 'explain',
  act: 'act',
  offer: 'offer a choice',
  ask: 'ask for something',
  instruct: 'instruct',
  celebrate: 'celebrate',
  expect: 'say when',
  close: 'close',
  sign: 'sign',
};

/** The gravest first. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  suggestion: 'Suggestion',
};

export const FUNCTIONS = Object.keys(FUNCTION_WORDS) as readonly SentenceFunction[];
export const SEVERITIES_IN_ORDER = Object.keys(SEVERITY_WORDS) as readonly Severity[];

/** A share in whole percent: never 0 % of something and never 100 % of less than all. */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0\u00a0%';
  if (part === whole) return '100\u00a0%';
  return `${Math.min(99, Math.max(1, Math.round((part / whole) * 100)))}\u00a0%`;
}

export const sumOf = ({ error, warning, suggestion }: Tally): number => error + warning + suggestion;
