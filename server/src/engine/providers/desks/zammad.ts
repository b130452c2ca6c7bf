import type { Place, Steady } from '../../hosts/host.ts';
import type { Markup } from '../../reply.ts';
import { given, placed } from '../placed.ts';
import { type At, belongingOf, isRecord, isText, itemsOf, rootsOf, valuesOf, wordOf } from '../places.ts';
import type { Provider } from '../provider.ts';
import { hasTags } from '../reply-like.ts';
import { SAMPLE, type VariableRow, variables } from '../tokens/variables.ts';

/** The columns of a text module. Zammad refuses a table that has another one. */
const COLUMNS = new Set(
  (
    'id name keywords content note active groups group_ids foreign_id user_id options ' +
    'created_by created_by_id created_at updated_by updated_by_id updated_at'
  ).split(' '),
);
const NEEDED = ['name', 'keywords', 'content'];
/** What the API gives beside them: a list of names, keywords and contents alone may be anything. */
const API = ['active', 'created_by_id'];
/** What a row has beyond the header: Zammad's own tables end in a separator. */
const UNNAMED = /^column \d+$/;

type Fields = ReadonlyMap<string, At>;

/** The values of a row or object, their names in small letters. */
const fieldsOf = (record: At): Fields => new Map(valuesOf(record).map((value) => [value.token.toLowerCase(), value]));

const fitsTable = (names: readonly string[]): boolean =>
  names.every((name) => COLUMNS.has(name) || (UNNAMED.test(name) && !NEEDED.includes(name)));

function fits(fields: Fields, host: string): boolean {
  if (!NEEDED.every((name) => fields.get(name)?.node.kind === 'scalar')) return false;
  return host === 'csv' ? fitsTable([...fields.keys()]) : API.some((name) => fields.has(name));
}

/** A content without a tag is plain text: Zammad makes HTML of it when it is saved. */
const markupOf = (text: string): Markup => (hasTags(text) ? 'html' : 'plain');

const steady: Steady = (before, after) => isText(before) === isText(after) && markupOf(before) === markupOf(after);

function placesOf(record: At, fields: Fields): Place[] {
  const title = wordOf(fields.get('name')?.node);
  const belonging = belongingOf(record.node);
  // Agents find a text by its keywords; several texts may share one.
  const keywords = wordOf(fields.get('keywords')?.node)?.split(',') ?? [];
  const tags = [...(belonging.tags ?? []), ...keywords.map((word) => word.trim()).filter((word) => word !== '')];
  const content = fields.get('content');
  return placed(content, {
    id: wordOf(fields.get('id')?.node) ?? title,
    role: 'content',
    ...given('title', title),
    ...belonging,
    ...(tags.length === 0 ? {} : { tags }),
    markup: markupOf(content?.node.kind === 'scalar' ? String(content.node.value) : ''),
    provider: 'zammad',
    audience: 'customer',
  });
}

/** What Zammad knows of a person: of the customer, the agent, who wrote last. */
const person = (of: string, who: string, first: string, last: string, email: string): VariableRow[] => [
  [`${of}.firstname`, `the first name of ${who}`, first, { person: true, longest: SAMPLE.longestFirst }],
  [`${of}.lastname`, `the last name of ${who}`, last, { person: true }],
  [`${of}.fullname`, `the whole name of ${who}`, `${first} ${last}`, { person: true, longest: SAMPLE.longestName }],
  [`${of}.login`, `the name with which ${who} signs in`, email],
  [`${of}.email`, `the e-mail address of ${who}`, email],
  [`${of}.phone`, `the telephone number of ${who}`, SAMPLE.phone],
  [`${of}.mobile`, `the mobile number of ${who}`, SAMPLE.phone],
  [`${of}.department`, `the department of ${who}`, 'Orders'],
  [`${of}.organization.name`, `the organisation of ${who}`, SAMPLE.company],
  [`${of}.note`, `the team's note on ${who}`, 'Prefers mail', { internal: true }],
  [`${of}.*`, `another field of ${who}`, '…'],
];

const CUSTOMER = [SAMPLE.first, SAMPLE.last, SAMPLE.email] as const;
const AGENT = [SAMPLE.agentFirst, 'Rivera', SAMPLE.agentEmail] as const;

/** Zammad: text modules as a table for its import, and as its API lists them. */
export const zammad: Provider = {
  id: 'zammad',
  name: 'Zammad',
  syntax: 'zammad',
  variables: variables([
    ['ticket.id', "the ticket's number in the database", '7'],
    ['ticket.number', "the ticket's number", SAMPLE.ticket],
    ['ticket.title', "the ticket's title", SAMPLE.subject],
    ['ticket.state.name', "the ticket's state", SAMPLE.status],
    ['ticket.priority.name', "the ticket's priority", '2 normal'],
    ['ticket.group.name', 'the group that the ticket is with', 'Orders'],
    ['ticket.organization.name', "the customer's organisation", SAMPLE.company],
    ['ticket.created_at', 'when the ticket came', SAMPLE.date],
    ['ticket.updated_at', 'when the ticket last changed', SAMPLE.date],
    ['ticket.escalation_at', 'when the ticket escalates', SAMPLE.date, { internal: true }],
    ['ticket.pending_time', 'until when the ticket waits', SAMPLE.date],
    ['ticket.note', "the team's note on the ticket", '…', { internal: true }],
    ...person('ticket.customer', 'the customer', ...CUSTOMER),
    ...person('ticket.owner', 'the agent who has the ticket', ...AGENT),
    ...person('ticket.updated_by', 'whoever last changed the ticket', ...AGENT),
    ...person('ticket.created_by', 'whoever opened the ticket', ...CUSTOMER),
    ['ticket.*', 'another field of the ticket', '…'],
    ['article.from', 'who wrote the message', SAMPLE.name],
    ['article.to', 'to whom the message went', SAMPLE.agentEmail],
    ['article.subject', "the message's subject", SAMPLE.subject],
    ['article.body', "the message's text", '…'],
    ['article.created_at', 'when the message was written', SAMPLE.date],
    ['article.*', 'another field of the message', '…'],
    ...person('user', 'the agent who writes', ...AGENT),
    ['config.fqdn', "the desk's address", 'example.com'],
    ['config.http_type', "how the desk's address begins", 'https'],
    ['config.ticket_hook', 'what stands before a ticket’s number', 'Ticket#'],
    ['config.system_id', "the desk's number", '10'],
    ['config.organization', "the team's organisation", SAMPLE.company],
    ['config.product_name', "the desk's name", SAMPLE.brand],
    ['config.*', 'another setting of the desk', '…'],
  ]),
  recognise(documents, { host }) {
    const items = rootsOf(documents, host).flatMap((root) => (root.node.kind === 'array' ? itemsOf(root) : [root]));
    const records = items
      .filter((item) => host !== 'csv' || isRecord(item))
      .map((item) => ({ item, fields: fieldsOf(item) }));
    // A row that is short lacks its last columns: the header counts.
    const telling = host === 'csv' ? records.slice(0, 1) : records;
    if (records.length === 0 || !telling.every(({ fields }) => fits(fields, host))) return undefined;
    return {
      provider: 'zammad',
      places: records.flatMap(({ item, fields }) => placesOf(item, fields)),
      steady,
    };
  },
};
