import { get, textOf } from '../hosts/data.ts';
import type { Place, Steady } from '../hosts/host.ts';
import { type Audience, CHANNELS, type Channel, type Markup } from '../reply.ts';
import {
  type At,
  belongingOf,
  field,
  isRecord,
  isText,
  itemsOf,
  keyOf,
  replyAt,
  rootsOf,
  textId,
  wordOf,
} from './places.ts';
import type { Provider } from './provider.ts';
import { hasMarkdown } from './reply-like.ts';
import { SAMPLE, type VariableRow, variables } from './variables.ts';

/** One text of an action, and how it counts. */
interface ActionText {
  /** Which item of the value it is, where the value is a list. */
  readonly item?: number;
  readonly role: string;
  /** By the look of the text (plain or Markdown) where absent. */
  readonly markup?: Markup;
  readonly audience?: Audience;
  readonly channel?: Channel;
}

type ReadAction = (value: At) => readonly ActionText[];

const only =
  (text: ActionText): ReadAction =>
  () => [text];

/** A comment is a text, or a list of a channel and a text. */
const comment =
  (name: string, markup?: Markup): ReadAction =>
  ({ node }) => {
    const written = markup === undefined ? {} : { markup };
    if (node.kind !== 'array') return [{ role: name, ...written }];
    const first = textOf(node.items[0]) ?? '';
    if (!first.startsWith('channel:')) return [{ item: 0, role: name, ...written }];
    const channel = first.slice('channel:'.length);
    const known = CHANNELS.find((each) => each === channel);
    return [{ item: 1, role: `${name}/${channel}`, ...written, ...(known === undefined ? {} : { channel: known }) }];
  };

const mail =
  (name: string, audience: (target: string) => Audience): ReadAction =>
  ({ node }) => {
    const target = node.kind === 'array' ? wordOf(node.items[0]) : undefined;
    const reader = audience(target ?? '');
    return [
      { item: 1, role: `${name}/subject`, audience: reader },
      { item: 2, role: `${name}/body`, audience: reader },
    ];
  };

/** A side conversation's third item says what its body is written in: by mail the second, to another group the fourth. */
const side =
  (name: string, typeAt: number, audience: Audience): ReadAction =>
  ({ node }) => {
    const type = node.kind === 'array' ? textOf(node.items[typeAt]) : undefined;
    return [
      { item: 0, role: `${name}/subject`, audience },
      { item: 1, role: `${name}/body`, audience, markup: type === 'text/html' ? 'html' : 'plain' },
    ];
  };

/**
 * Actions that carry text, by their `field` (Zendesk's actions reference). The payload of a webhook is no prose: it is
 * internal, so that only its placeholders and blanks are judged.
 */
const ACTIONS: Readonly<Record<string, ReadAction>> = {
  comment_value: comment('comment_value'),
  comment_value_html: comment('comment_value_html', 'html'),
  subject: only({ role: 'subject' }),
  side_conversation: side('side_conversation', 2, 'customer'),
  side_conversation_ticket: side('side_conversation_ticket', 3, 'internal'),
  side_conversation_slack: only({ item: 0, role: 'side_conversation_slack', audience: 'internal' }),
  notification_user: mail('notification_user', (target) => (target.startsWith('requester') ? 'customer' : 'internal')),
  notification_group: mail('notification_group', () => 'internal'),
  notification_webhook: only({ item: 1, role: 'notification_webhook/payload', audience: 'internal' }),
  notification_target: only({ item: 1, role: 'notification_target/payload', audience: 'internal' }),
  notification_zis: () => [
    { item: 3, role: 'notification_zis/title', audience: 'internal' },
    { item: 4, role: 'notification_zis/text', audience: 'internal' },
  ],
  reply_public: only({ role: 'reply_public' }),
  reply_internal: only({ role: 'reply_internal', audience: 'internal' }),
  tweet_requester: only({ role: 'tweet_requester', channel: 'x' }),
};

/** Decides who reads the comments beside it; it carries no text. */
const IS_PUBLIC = 'comment_mode_is_public';
/** A field of this name is no sign of Zendesk by itself. */
const COMMON = new Set(['subject']);

/** An action whose `field` means something here. */
interface Action {
  readonly name: string;
  readonly value: At;
}

function actionsOf(record: At): Action[] {
  const list = field(record, 'actions');
  if (list?.node.kind !== 'array') return [];
  const found: Action[] = [];
  list.node.items.forEach((node, token) => {
    const name = textOf(get(node, 'field'));
    if (name === undefined || !(name === IS_PUBLIC || Object.hasOwn(ACTIONS, name))) return;
    const value = field({ node, token, parent: list, csv: record.csv }, 'value');
    if (value !== undefined) found.push({ name, value });
  });
  return found;
}

/** Macros, triggers and automations, one or many, in the wrapper of the API or bare. */
function recordsOf(root: At): At[] {
  if (root.node.kind === 'array') return itemsOf(root).filter(isRecord);
  const many = ['macros', 'triggers', 'automations'].flatMap((name) => itemsOf(field(root, name)));
  const one = ['macro', 'trigger', 'automation'].flatMap((name) => field(root, name) ?? []);
  return [...many, ...one, ...(get(root.node, 'actions') === undefined ? [] : [root])];
}

function placesOf(record: At, actions: readonly Action[]): Place[] {
  const title = wordOf(get(record.node, 'title')) ?? wordOf(get(record.node, 'raw_title'));
  const id = wordOf(get(record.node, 'id')) ?? title;
  const belonging = belongingOf(record.node);
  const tags = [...foldersOf(title), ...(belonging.tags ?? [])];
  const mode = actions.find(({ name }) => name === IS_PUBLIC)?.value.node;
  const isInternal = mode?.kind === 'scalar' && String(mode.value) === 'false';
  const places: Place[] = [];
  for (const { name, value } of actions) {
    const texts = ACTIONS[name]?.(value) ?? [];
    for (const text of texts) {
      // Files hold a bare text where a list belongs, and a list of one where a text belongs.
      const at = value.node.kind === 'array' ? itemsOf(value)[text.item ?? 0] : texts.length === 1 ? value : undefined;
      const node = replyAt(at?.node);
      if (at === undefined || node === undefined) continue;
      const isComment = name.startsWith('comment_value');
      places.push({
        node,
        id: id ?? textId(node),
        role: text.role,
        key: keyOf(at),
        ...(title === undefined ? {} : { title }),
        ...belonging,
        ...(tags.length === 0 ? {} : { tags }),
        markup: text.markup ?? markupOf(String(node.value)),
        provider: 'zendesk',
        ...(text.channel === undefined ? {} : { channel: text.channel }),
        audience: isComment && isInternal ? 'internal' : (text.audience ?? 'customer'),
      });
    }
  }
  return places;
}

/** Zendesk shows `Refunds::Late` as "Late" in the folder "Refunds". */
const foldersOf = (title: string | undefined): readonly string[] => title?.split('::').slice(0, -1) ?? [];

const markupOf = (text: string): Markup => (hasMarkdown(text) ? 'markdown' : 'plain');

const steady: Steady = (before, after) => isText(before) === isText(after) && markupOf(before) === markupOf(after);

const personOf = (root: string, who: string, own: boolean): readonly VariableRow[] => {
  const [first, name, email] = own
    ? [SAMPLE.first, SAMPLE.name, SAMPLE.email]
    : [SAMPLE.agentFirst, SAMPLE.agent, SAMPLE.agentEmail];
  return [
    [`${root}.name`, `${who}'s full name`, name, { person: true }],
    [`${root}.first_name`, `${who}'s first name`, first, { person: true }],
    [`${root}.last_name`, `${who}'s last name`, SAMPLE.last, { person: true }],
    [`${root}.email`, `${who}'s e-mail address`, email],
    [`${root}.phone`, `${who}'s phone number`, SAMPLE.phone],
    [`${root}.language`, `${who}'s language`, SAMPLE.language],
    [`${root}.locale`, `${who}'s locale`, 'en-US'],
    [`${root}.time_zone`, `${who}'s time zone`, 'London'],
    [`${root}.role`, `${who}'s role`, own ? 'End user' : 'Agent'],
    [`${root}.signature`, `${who}'s signature`, SAMPLE.agent],
    [`${root}.external_id`, `${who}'s id in another system`, '8841'],
    [`${root}.id`, `${who}'s number`, '360001'],
    [`${root}.details`, `what the team wrote down about ${who}`, 'Prefers to be called', { internal: true }],
    [`${root}.notes`, `the team's notes about ${who}`, 'Pays by invoice', { internal: true }],
    [`${root}.tags`, `${who}'s tags`, 'vip', { internal: true }],
    [`${root}.custom_fields.*`, `a field of ${who}`, 'Blue'],
    ...organizationOf(`${root}.organization`),
  ];
};

const organizationOf = (root: string): readonly VariableRow[] => [
  [`${root}.name`, "the organization's name", SAMPLE.company],
  [`${root}.id`, "the organization's number", '360002'],
  [`${root}.external_id`, "the organization's id in another system", '8842'],
  [`${root}.details`, 'what the team wrote down about the organization', 'Wholesale', { internal: true }],
  [`${root}.notes`, "the team's notes about the organization", 'Pays by invoice', { internal: true }],
  [`${root}.tags`, "the organization's tags", 'wholesale', { internal: true }],
  [`${root}.custom_fields.*`, 'a field of the organization', 'Blue'],
];

const comments: readonly VariableRow[] = [
  ...['latest_comment', 'latest_public_comment', 'comments', 'public_comments'].flatMap((name): VariableRow[] =>
    ['', '_formatted', '_html', '_rich'].map((end) => [`ticket.${name}${end}`, 'what was written', 'It works now.']),
  ),
  ...['', '_formatted', '_html', '_rich'].map(
    (end): VariableRow => [
      `ticket.latest_private_comment${end}`,
      "the team's last internal note",
      'Ask finance',
      { internal: true },
    ],
  ),
];

const ticket: readonly VariableRow[] = [
  ['ticket.id', "the ticket's number", SAMPLE.ticket],
  ['ticket.title', "the ticket's subject", SAMPLE.subject],
  ['ticket.description', 'what the customer wrote first', 'I cannot sign in.'],
  ['ticket.verbatim_description', 'what the customer wrote first, word for word', 'I cannot sign in.'],
  ['ticket.url', "the ticket's address for the customer", SAMPLE.url],
  ['ticket.link', "the ticket's address for agents", SAMPLE.url, { internal: true }],
  ['ticket.status', "the ticket's status", SAMPLE.status],
  ['ticket.priority', "the ticket's priority", 'Normal'],
  ['ticket.ticket_type', "the ticket's type", 'Question'],
  ['ticket.ticket_form', "the ticket's form", 'Returns'],
  ['ticket.via', 'how the ticket came in', 'Mail'],
  ['ticket.source', 'how the ticket came in', 'Mail'],
  ['ticket.score', "the ticket's score", '10'],
  ['ticket.tags', "the ticket's tags", 'refund', { internal: true }],
  ['ticket.account', "the account's name", SAMPLE.company],
  ['ticket.external_id', "the ticket's id in another system", '8843'],
  ['ticket.encoded_id', "the ticket's id in mails", '[K7Q2]'],
  ['ticket.brand.name', "the brand's name", SAMPLE.brand],
  ['ticket.brand.*', 'something of the brand', SAMPLE.brand],
  ['ticket.group.name', "the group's name", 'Billing'],
  ['ticket.group.id', "the group's number", '360003'],
  ['ticket.cc_names', 'the names of those in copy', SAMPLE.name],
  ['ticket.ccs', 'those in copy', SAMPLE.name],
  ['ticket.email_cc_names', 'the names of those in copy', SAMPLE.name],
  ['ticket.current_holiday_name', 'the holiday that it is today', 'New Year'],
  ['ticket.in_business_hours', 'whether it is within business hours', 'true'],
  ...['due_date', 'created_at', 'updated_at', 'solved_at'].flatMap((name): VariableRow[] => [
    [`ticket.${name}`, 'a date of the ticket', SAMPLE.date],
    [`ticket.${name}_with_timestamp`, 'a date of the ticket', '2027-03-12T09:30:00Z'],
    [`ticket.${name}_with_time`, 'a date and time of the ticket', SAMPLE.date],
  ]),
  ['ticket.ticket_field_*', 'a field of the ticket', 'Blue'],
  ['ticket.requester_field', 'a field of the customer', 'Blue'],
  ['ticket.custom_fields.*', 'a field of the ticket', 'Blue'],
];

const satisfaction = ['current_rating', 'current_comment', 'rating_url', 'rating_section'].map(
  (name): VariableRow => [`satisfaction.${name}`, 'of the satisfaction survey', 'Good'],
);

const table = variables([
  ...ticket,
  ...comments,
  ...personOf('ticket.requester', 'the customer', true),
  ...personOf('ticket.submitter', 'whoever wrote the ticket', true),
  ...personOf('ticket.assignee', 'the agent', false),
  ...personOf('current_user', 'the agent', false),
  ...personOf('agent', 'the agent', false),
  ...personOf('user', 'whoever acts', true),
  ...organizationOf('ticket.organization'),
  ...satisfaction,
  ['satisfaction.positive_rating_url', 'the address for a good rating', SAMPLE.url],
  ['satisfaction.negative_rating_url', 'the address for a bad rating', SAMPLE.url],
  ['dc.*', 'dynamic content', 'Thank you'],
  ['comment.*', 'of a comment, in a loop', 'It works now.'],
  ['attachment.*', 'of an attachment, in a loop', 'photo.jpg'],
  ['cc.*', 'of somebody in copy, in a loop', SAMPLE.name],
]);

/** Zendesk: macros, triggers and automations as the API exports them, and as YAML that is synchronised with it. */
export const zendesk: Provider = {
  id: 'zendesk',
  name: 'Zendesk',
  syntax: 'liquid',
  variables: table,
  recognise(documents, { host }) {
    const records = rootsOf(documents, host).flatMap(recordsOf);
    const places: Place[] = [];
    let isKnown = false;
    for (const record of records) {
      const actions = actionsOf(record);
      isKnown ||= actions.some(({ name }) => !COMMON.has(name));
      for (const place of placesOf(record, actions)) places.push(place);
    }
    return isKnown ? { provider: 'zendesk', places, steady } : undefined;
  },
};
