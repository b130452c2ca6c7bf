/** What a help desk fills in: names, meanings, samples. Data for the rules, for completion, hovers and the preview. */

/** A variable that a desk fills. */
export interface Variable {
  /** As it stands in a tag, without brackets; `*` stands for what a team names itself: `ticket.ticket_field_*`. */
  readonly name: string;
  /** What stands there, in plain words: "the customer's first name". */
  readonly means: string;
  /** What a customer might see. Never a real person's. */
  readonly sample: string;
  /** The longest that is likely, where that is much more than the sample. */
  readonly longest?: string;
  /** A person's name, which may be missing. */
  readonly person?: true;
  /** What only the team may see: a private note, an agent's link. */
  readonly internal?: true;
}

/** How a desk writes its tags. Each is read by the entry of the same name in `syntaxes.ts`. */
export type SyntaxName =
  | 'liquid'
  | 'intercom'
  | 'helpscout'
  | 'front'
  | 'gorgias'
  | 'chatwoot'
  | 'zammad'
  | 'osticket'
  | 'discourse'
  | 'espanso'
  | 'textexpander'
  | 'salesforce'
  | 'servicenow'
  | 'whatsapp'
  | 'github-author'
  | 'autoreview'
  | 'uvdesk'
  | 'zoho'
  | 'i18n';

/** One row of a table of variables. */
export type VariableRow =
  | readonly [name: string, means: string, sample: string]
  | readonly [name: string, means: string, sample: string, more: Omit<Variable, 'name' | 'means' | 'sample'>];

/** @returns a table's rows as variables. */
export const variables = (rows: readonly VariableRow[]): readonly Variable[] =>
  rows.map(([name, means, sample, more]) => ({ name, means, sample, ...more }));

/** The sample customer, agent and ticket. One for all desks, so that previews and lengths agree. */
export const SAMPLE = {
  first: 'Mina',
  last: 'Okafor',
  name: 'Mina Okafor',
  longestFirst: 'Maximiliane-Charlotte',
  longestName: 'Maximiliane-Charlotte Featherstonehaugh',
  email: 'mina@example.com',
  phone: '+1 555 0100',
  company: 'Example Ltd',
  agentFirst: 'Sam',
  agent: 'Sam Rivera',
  agentEmail: 'sam@example.com',
  ticket: '41827',
  subject: "Can't sign in",
  order: '#A-1001',
  amount: '$24.00',
  date: '12 March 2027',
  url: 'https://example.com/t/41827',
  brand: 'Example Shop',
  language: 'English',
  status: 'open',
  tracking: '1Z999',
} as const;
