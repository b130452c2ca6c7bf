/** The fields of front matter: their names, what may stand there, what they mean. Data for findings, schema, editor and manual. */
import { CHANNELS, type Channel, SITUATIONS, type Situation } from '../reply.ts';

/** What may stand in a field. */
export type FieldKind =
  /** One text; a number or yes and no count as one. */
  | 'text'
  /** One text or a list of them. */
  | 'texts'
  /** Year, month and day: `2027-01-31`. */
  | 'day'
  /** A language, as `de-CH`. */
  | 'locale'
  /** One of the field's values. */
  | 'name'
  /** One or several of them. */
  | 'names'
  /** A number from 1 to 6: how many `#` a heading has. */
  | 'level'
  | 'anything';

/** One of the values of a field that has a closed list of them. */
export interface FieldValue {
  readonly name: string;
  readonly means: string;
}

export interface FieldFacts {
  readonly name: string;
  readonly kind: FieldKind;
  /** In plain words; it completes "This field says …". */
  readonly means: string;
  /** Of `name` and `names`: what may stand there. `provider` has the help desks, which are known elsewhere. */
  readonly values?: readonly FieldValue[];
  /** What people write from habit, in small letters, and the value that it stands for. */
  readonly habits?: Readonly<Record<string, string>>;
  /** Another name of this field: it is understood and never proposed. */
  readonly sameAs?: string;
  /** Programs that build web sites have a field of this name too, with values of their own. */
  readonly shared?: true;
}

/** Fields of a team's own begin so. */
export const OWN = /^x-/;

const SITUATION_MEANS: Readonly<Record<Situation, string>> = {
  delay: 'something comes later than it was promised',
  'faulty-product': 'what the customer got is broken or wrong',
  'billing-error': 'we charged the wrong amount',
  'lost-parcel': 'what was sent did not arrive',
  outage: 'the service does not work, for many',
  'refund-refused': 'the customer does not get the money back',
  'out-of-stock': 'what was ordered is not there',
  cancellation: 'an order, a booking or a contract ends',
  'account-locked': 'the customer cannot get in',
  complaint: 'the customer complains about us',
  'bug-report': 'the customer tells us of a fault in the product',
  'data-loss': 'data of the customer are gone',
  privacy: 'it is about personal data',
  'price-rise': 'it costs more from some day on',
  handover: 'a colleague takes over',
  waiting: 'we wait for the customer, or the customer for us',
  'feature-request': 'the customer wishes for something new',
  onboarding: 'the customer is new',
  'good-news': 'it worked, it is approved, it is there',
  closing: 'the conversation ends',
  routine: 'a plain question or request',
  hostile: 'the customer is abusive or threatens',
  'safety-critical': 'somebody may be hurt',
  grief: 'somebody died',
  'repeated-contact': 'the customer has written about this before',
};

const CHANNEL_MEANS: Readonly<Record<Channel, string>> = {
  email: 'an email',
  chat: 'a live chat',
  sms: 'a text message',
  whatsapp: 'WhatsApp',
  messenger: 'Facebook Messenger',
  instagram: 'a message on Instagram',
  telegram: 'Telegram',
  line: 'LINE',
  x: 'a post on X',
  web: 'the chat of a web site',
};

const valuesOf = <T extends string>(names: readonly T[], means: Readonly<Record<T, string>>): readonly FieldValue[] =>
  names.map((name) => ({ name, means: means[name] }));

const situations = valuesOf(SITUATIONS, SITUATION_MEANS);

/** In the order in which they are proposed and listed. */
export const FIELDS: readonly FieldFacts[] = [
  {
    name: 'title',
    kind: 'text',
    means: 'what agents see; the heading that the file begins with, or its name, where it is missing',
  },
  { name: 'subject', kind: 'text', means: 'the subject of the email: it is checked as text for the customer' },
  { name: 'shortcut', kind: 'text', means: 'what an agent types to call it up' },
  { name: 'id', kind: 'text', means: 'how it is known, whatever its title: two replies may not share it' },
  { name: 'external_id', kind: 'text', means: 'how the help desk knows it, kept for whoever puts it back' },
  { name: 'previous_title', kind: 'texts', means: 'what it was called before, kept for whoever puts it back' },
  { name: 'provider', kind: 'name', means: 'the help desk that sends it: its placeholders are known then' },
  {
    name: 'channel',
    kind: 'names',
    means: 'where it is sent: limits of length hold there',
    values: valuesOf(CHANNELS, CHANNEL_MEANS),
    habits: {
      'e-mail': 'email',
      mail: 'email',
      livechat: 'chat',
      'live-chat': 'chat',
      text: 'sms',
      twitter: 'x',
      facebook: 'messenger',
      website: 'web',
    },
  },
  { name: 'locale', kind: 'locale', means: 'its language, such as en, de-CH or pt-BR' },
  {
    name: 'translation_of',
    kind: 'text',
    means: 'what it is a translation of: the id, shortcut, title or file of the other reply',
  },
  {
    name: 'audience',
    kind: 'name',
    means: 'who reads it; internal text is checked for blanks and placeholders alone',
    values: [
      { name: 'customer', means: 'a customer: this holds where nothing is said' },
      { name: 'partner', means: 'somebody we work with: checked as for a customer' },
      { name: 'public', means: 'anybody: checked as for a customer' },
      { name: 'internal', means: 'colleagues alone: rules of tone are silent' },
    ],
    habits: {
      customers: 'customer',
      client: 'customer',
      clients: 'customer',
      external: 'customer',
      partners: 'partner',
      agent: 'internal',
      agents: 'internal',
      staff: 'internal',
      team: 'internal',
      private: 'internal',
    },
  },
  {
    name: 'situation',
    kind: 'names',
    means: 'what it is for: some rules ask for it, and it is never guessed',
    values: situations,
  },
  { name: 'situations', kind: 'names', means: 'the same', values: situations, sameAs: 'situation' },
  { name: 'scenario', kind: 'texts', means: 'the same, where it names a situation', sameAs: 'situation' },
  { name: 'context', kind: 'texts', means: 'the same, where it names a situation', sameAs: 'situation' },
  {
    name: 'tags',
    kind: 'texts',
    means: 'words by which a team finds it: the config may say by tag what a reply is for',
  },
  { name: 'owner', kind: 'texts', means: 'who looks after it' },
  {
    name: 'status',
    kind: 'name',
    means: 'how far it is',
    shared: true,
    values: [
      { name: 'draft', means: 'somebody is still writing it' },
      { name: 'review', means: 'somebody should read it through' },
      { name: 'active', means: 'agents use it' },
      { name: 'deprecated', means: 'another one should be used' },
      { name: 'archived', means: 'nobody uses it any more' },
    ],
    habits: {
      wip: 'draft',
      pending: 'review',
      'in-review': 'review',
      approved: 'active',
      live: 'active',
      published: 'active',
      ready: 'active',
      obsolete: 'deprecated',
      inactive: 'archived',
      retired: 'archived',
    },
  },
  { name: 'reviewed', kind: 'day', means: 'the day on which somebody last read it through, such as 2026-05-31' },
  { name: 'expires', kind: 'day', means: 'the last day on which it holds, such as 2027-01-31' },
  {
    name: 'variables',
    kind: 'texts',
    means: 'placeholders that your desk fills beside those it always has, without brackets: order.number',
  },
  { name: 'tone', kind: 'text', means: 'how it should sound; kept for readers' },
  { name: 'formality', kind: 'text', means: 'how the customer is addressed; kept for readers' },
  { name: 'format', kind: 'text', means: 'what it is turned into; kept for whoever puts it back', shared: true },
  { name: 'actions', kind: 'anything', means: 'what the desk does beside sending it; kept for whoever puts it back' },
  { name: 'lint', kind: 'anything', means: 'kept for other checks' },
  { name: 'split', kind: 'level', means: 'in *.replies.md: how many # begin a reply; 2 where nothing is said' },
];

const BY_NAME: ReadonlyMap<string, FieldFacts> = new Map(FIELDS.map((facts) => [facts.name, facts]));

/** @returns the field of this very name */
export const fieldNamed = (name: string): FieldFacts | undefined => BY_NAME.get(name);

/** A help desk that a file may name. */
export interface DeskName {
  readonly id: string;
  /** As people write it. */
  readonly name: string;
}

/** @returns the values of a field that has a closed list of them; undefined where it has none */
export const valuesFor = (
  { name, values }: FieldFacts,
  desks: readonly DeskName[],
): readonly FieldValue[] | undefined =>
  name === 'provider' ? desks.map((desk) => ({ name: desk.id, means: desk.name })) : values;
