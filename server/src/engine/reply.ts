import type { MappedText } from './text/mapped-text.ts';
import type { Span } from './text/span.ts';

/** What a reply itself is written in. */
export type Markup = 'plain' | 'markdown' | 'html';

export const CHANNELS = [
  'email',
  'chat',
  'sms',
  'whatsapp',
  'messenger',
  'instagram',
  'telegram',
  'line',
  'x',
  'web',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a reply is for. Declared in the file or mapped in the config, never guessed from words. */
export const SITUATIONS = [
  'delay',
  'faulty-product',
  'billing-error',
  'lost-parcel',
  'outage',
  'refund-refused',
  'out-of-stock',
  'cancellation',
  'account-locked',
  'complaint',
  'bug-report',
  'data-loss',
  'privacy',
  'price-rise',
  'handover',
  'waiting',
  'feature-request',
  'onboarding',
  'good-news',
  'closing',
  'routine',
  'hostile',
  'safety-critical',
  'grief',
  'repeated-contact',
] as const;
export type Situation = (typeof SITUATIONS)[number];

const PROBLEMS: ReadonlySet<Situation> = new Set([
  'account-locked',
  'billing-error',
  'bug-report',
  'cancellation',
  'complaint',
  'data-loss',
  'delay',
  'faulty-product',
  'lost-parcel',
  'out-of-stock',
  'outage',
  'price-rise',
  'privacy',
  'refund-refused',
  'repeated-contact',
]);
/** @returns whether something went wrong for the customer in such a situation. */
export const isProblem = (situation: Situation): boolean => PROBLEMS.has(situation);

export type Audience = 'customer' | 'internal';

/** One canned response: what one customer would receive. */
export interface Reply {
  /** What survives a re-export: the desk's id, else shortcut, else title, else a hash of the text. */
  readonly id: string;
  /** The field's part in it: `email`, `chat`, `html`, `body`, … */
  readonly role: string;
  /** Where it lies now: a JSON pointer, `row 3, body`, a heading's slug; empty for a file that is one reply. */
  readonly key: string;
  readonly title?: string;
  /** Where the title is written in the file, where it is written for this reply. */
  readonly titleAt?: Span;
  /** What an agent types to call it up. */
  readonly shortcut?: string;
  /** The pair that it belongs to where a record holds one text twice, as HTML and as plain text: same id, same name. */
  readonly twin?: string;
  /** The reply as its author wrote it (host escapes decoded), mapped to the file. */
  readonly value: MappedText;
  /** How it is written in its host: `json/string`, `yaml/folded`, `csv/quoted`, `markdown/body`, … */
  readonly literal: string;
  /** The literal as it stands in the file, quotes and block header included. */
  readonly whole: Span;
  readonly markup: Markup;
  readonly provider?: string;
  readonly channel?: Channel;
  readonly situation?: readonly Situation[];
  /** Names where a situation is declared that are none. */
  readonly misnamed?: readonly Misnamed[];
  /** Tags, folders and categories that the desk gives it. */
  readonly tags?: readonly string[];
  readonly locale?: string;
  /** What its file says of how it is looked after. */
  readonly upkeep?: Upkeep;
  readonly audience: Audience;
  /** Names of variables that its record or file gives values to: espanso's `vars`. The desk's own are not among them. */
  readonly declared?: readonly string[];
  /** Names of variables that its file says the desk fills beside its own. */
  readonly variables?: readonly string[];
  /** False where the desk wants a sample for each variable and the record has none: WhatsApp's `example`. */
  readonly sampled?: boolean;
}

/** What a file says of how a reply is looked after: dates, languages, and what a desk keeps beside the text. */
export interface Upkeep {
  /** Id, shortcut, title or file name of the reply that it translates. */
  readonly translationOf?: string;
  /** The day after which it must not be used, `YYYY-MM-DD`. */
  readonly expires?: Dated;
  /** The day on which somebody last read it through. */
  readonly reviewed?: Dated;
  /** The text of a name that other replies use: `dc.tracking_link`. */
  readonly defines?: string;
  /** The desk has switched it off. */
  readonly inactive?: true;
  /** The desk says that its original was changed after it. */
  readonly outdated?: true;
  /** The desk says that it is the one which others translate. */
  readonly original?: true;
  /** Who looks after it, as written. */
  readonly owners?: readonly string[];
}

/** A day, and where it is written in the file, where that is known. */
export interface Dated {
  readonly day: string;
  readonly at?: Span;
}

/** A name that is no situation, and the value that holds it, in the file. */
export interface Misnamed {
  readonly name: string;
  readonly at: Span;
}

/** Something about a file (not about tone) that a person should know: it cannot be read, or not wholly. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** What is wrong and what to do, in one sentence each. */
  readonly message: string;
  /** Where in the file; the start of the file where no place is known. */
  readonly at: Span;
}

/** A comment of the host or of the reply's markup: where suppressions are written. */
export interface Comment {
  /** The whole comment in the source, delimiters included. */
  readonly at: Span;
  /** What it says, without delimiters. */
  readonly text: string;
}
