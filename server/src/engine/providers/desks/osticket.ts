import { get, textOf } from '../../hosts/data.ts';
import type { Place, Steady } from '../../hosts/host.ts';
import type { Audience } from '../../reply.ts';
import { given, placed } from '../placed.ts';
import { type At, belongingOf, field, isText, itemsOf, rootsOf, valuesOf, wordOf } from '../places.ts';
import type { Provider } from '../provider.ts';
import { SAMPLE, type VariableRow, variables } from '../tokens/variables.ts';

/** A variable of osTicket: what tells its e-mail templates from other mappings of a subject and a body. */
const VARIABLE =
  /%\{(?:ticket|task|recipient|staff|user|company|assignee|assigner|poster|url|link|signature|message)\b/;
const TEMPLATE_KEYS = new Set(['notes', 'subject', 'body']);
/** E-mails that go to the team. */
const TO_STAFF = /(?:alert|overdue)\.ya?ml$/i;

const isVariable = (text: string): boolean => VARIABLE.test(text);

const steady: Steady = (before, after) => isText(before) === isText(after) && isVariable(before) === isVariable(after);

/** Canned responses: a list in which each has a title and a response, and says whether it is enabled. */
function isCanned(item: At): boolean {
  const { node } = item;
  return (
    get(node, 'isenabled')?.kind === 'scalar' &&
    get(node, 'title')?.kind === 'scalar' &&
    get(node, 'response') !== undefined
  );
}

/** The notes say when to use it; nobody is sent them. */
function cannedPlaces(item: At): Place[] {
  const title = wordOf(get(item.node, 'title'));
  return placed(field(item, 'response'), {
    id: wordOf(get(item.node, 'id')) ?? title,
    role: 'response',
    ...given('title', title),
    ...belongingOf(item.node),
    markup: 'html',
    provider: 'osticket',
    audience: 'customer',
  });
}

/** An e-mail template: a subject and a body with notes, and nothing else. */
function isTemplate(root: At): boolean {
  const values = valuesOf(root);
  if (!['subject', 'body'].every((name) => textOf(get(root.node, name)) !== undefined)) return false;
  if (get(root.node, 'notes') === undefined || !values.every(({ token }) => TEMPLATE_KEYS.has(token))) return false;
  return ['subject', 'body'].some((name) => isVariable(textOf(get(root.node, name)) ?? ''));
}

function templatePlaces(root: At, audience: Audience): Place[] {
  const shared = { provider: 'osticket', channel: 'email', audience } as const;
  return [
    ...placed(field(root, 'subject'), { ...shared, role: 'subject', markup: 'plain' }),
    ...placed(field(root, 'body'), { ...shared, role: 'body', markup: 'html' }),
  ];
}

/** The parts of a name, as osTicket takes them out of one. */
const names = (of: string, who: string, [first, last]: readonly [string, string]): VariableRow[] => {
  const whole = `${first} ${last}`;
  const part = (name: string, means: string, sample: string): VariableRow => [
    `${of}.${name}`,
    `${means} of ${who}`,
    sample,
    { person: true },
  ];
  return [
    [of, `the name of ${who}`, whole, { person: true, longest: SAMPLE.longestName }],
    [`${of}.first`, `the first name of ${who}`, first, { person: true, longest: SAMPLE.longestFirst }],
    part('last', 'the last name', last),
    part('middle', 'the middle name', 'A.'),
    part('full', 'the whole name', whole),
    part('legal', 'the name as on papers', whole),
    part('lastfirst', 'the name, the last name first,', `${last}, ${first}`),
    part('formal', 'the name with its title', `Dr ${last}`),
    part('short', 'the first name and an initial', `${first} ${last[0] ?? ''}.`),
    part('shortformal', 'an initial and the last name', `${first[0] ?? ''}. ${last}`),
    part('initials', 'the initials', `${first[0] ?? ''}${last[0] ?? ''}`),
  ];
};

const date = (of: string, means: string): VariableRow[] => [
  [of, means, SAMPLE.date],
  [`${of}.humanize`, `${means}, as people say it`, 'two days ago'],
  [`${of}.long`, `${means}, in full`, SAMPLE.date],
  [`${of}.short`, `${means}, in short`, '12/03/27'],
  [`${of}.system`, `${means}, in the desk's time zone`, SAMPLE.date],
  [`${of}.user`, `${means}, in the reader's time zone`, SAMPLE.date],
];

const CUSTOMER = [SAMPLE.first, SAMPLE.last] as const;
const AGENT = [SAMPLE.agentFirst, 'Rivera'] as const;

const staff = (of: string, who: string): VariableRow[] => [
  [of, `the name of ${who}`, SAMPLE.agent, { person: true }],
  ...names(`${of}.name`, who, AGENT),
  [`${of}.email`, `the e-mail address of ${who}`, SAMPLE.agentEmail],
  [`${of}.phone`, `the telephone number of ${who}`, SAMPLE.phone],
  [`${of}.mobile`, `the mobile number of ${who}`, SAMPLE.phone],
  [`${of}.username`, `the name with which ${who} signs in`, 'sam', { internal: true }],
  [`${of}.signature`, `the signature of ${who}`, SAMPLE.agent],
  [`${of}.dept`, `the department of ${who}`, 'Orders'],
  [`${of}.dept.*`, `a field of the department of ${who}`, '…'],
];

/** osTicket: canned responses and e-mail templates as its language packs hold them. */
export const osticket: Provider = {
  id: 'osticket',
  name: 'osTicket',
  syntax: 'osticket',
  variables: variables([
    ['ticket.id', "the ticket's number in the database", '7'],
    ['ticket.number', "the ticket's number", SAMPLE.ticket],
    ['ticket.subject', "the ticket's subject", SAMPLE.subject],
    ['ticket.email', "the customer's e-mail address", SAMPLE.email],
    ['ticket.phone', "the customer's telephone number", SAMPLE.phone],
    ...names('ticket.name', 'the customer', CUSTOMER),
    ['ticket.user', "the customer's name", SAMPLE.name, { person: true }],
    ...names('ticket.user.name', 'the customer', CUSTOMER),
    ['ticket.user.*', 'another field of the customer', '…'],
    ['ticket.status', "the ticket's status", SAMPLE.status],
    ['ticket.priority', "the ticket's priority", 'Normal'],
    ['ticket.source', 'how the ticket came', 'Email'],
    ['ticket.topic', "the ticket's help topic", 'Orders'],
    ['ticket.topic.*', 'a field of the help topic', '…'],
    ['ticket.team', 'the team that has the ticket', 'Orders'],
    ['ticket.team.*', 'a field of the team', '…'],
    ['ticket.dept', 'the department that has the ticket', 'Orders'],
    ['ticket.dept.*', 'a field of the department', 'Orders'],
    ['ticket.assigned', 'who has the ticket', SAMPLE.agent],
    ['ticket.assigned.*', 'a field of who has the ticket', '…'],
    ...staff('ticket.staff', 'the agent who has the ticket'),
    ...date('ticket.create_date', 'when the ticket was opened'),
    ...date('ticket.due_date', 'when the ticket is due'),
    ...date('ticket.close_date', 'when the ticket was closed'),
    ...date('ticket.last_update', 'when the ticket last changed'),
    ['ticket.recipients', 'who receives the message', SAMPLE.name],
    ['ticket.thread', 'all messages of the ticket', '…'],
    ['ticket.thread.*', 'a message of the ticket', '…'],
    ['ticket.client_link', 'a link with which the customer sees the ticket', SAMPLE.url],
    ['ticket.staff_link', "the agents' link to the ticket", SAMPLE.url, { internal: true }],
    ['ticket.auth_token', 'a secret that opens the ticket', 'x7k2', { internal: true }],
    ['ticket.*', 'a field that the team made', '…'],
    ['task.*', 'a field of the task', '…', { internal: true }],
    ...names('recipient.name', 'the recipient', CUSTOMER),
    ['recipient.*', 'another field of the recipient', '…'],
    ...names('user.name', 'the customer', CUSTOMER),
    ['user.*', 'another field of the customer', '…'],
    ...staff('staff', 'the agent'),
    ['staff.*', 'another field of the agent', '…'],
    ...names('poster.name', 'whoever wrote the message', CUSTOMER),
    ['poster', 'whoever wrote the message', SAMPLE.name, { person: true }],
    ['assignee', 'who has the ticket now', SAMPLE.agent],
    ['assignee.*', 'a field of who has the ticket now', '…'],
    ['assigner', 'who assigned the ticket', SAMPLE.agent],
    ['assigner.*', 'a field of who assigned the ticket', '…'],
    ['company.name', "the team's company", SAMPLE.company],
    ['company.*', 'another field of the company', '…'],
    ['message', 'the message', '…'],
    ['response', 'the reply', '…'],
    ['note', 'the internal note', '…', { internal: true }],
    ['note.*', 'a field of the internal note', '…', { internal: true }],
    ['comments', 'what was said at the assignment', '…', { internal: true }],
    ['comments.*', 'a field of what was said', '…', { internal: true }],
    ['signature', 'the signature', SAMPLE.agent],
    ['url', "the desk's address", 'https://example.com'],
    ['link', 'a link', SAMPLE.url],
    ['reset_link', 'a link for a new password', SAMPLE.url],
  ]),
  recognise(documents, { path, host }) {
    if (host === 'csv') return undefined;
    const roots = rootsOf(documents, host);
    const items = roots.flatMap(itemsOf);
    if (items.length > 0 && items.every(isCanned))
      return { provider: 'osticket', places: items.flatMap(cannedPlaces), steady };
    const filled = roots.filter(({ node }) => node.kind !== 'scalar');
    if (filled.length === 0 || !filled.every(isTemplate)) return undefined;
    const audience = TO_STAFF.test(path) ? 'internal' : 'customer';
    return { provider: 'osticket', places: filled.flatMap((root) => templatePlaces(root, audience)), steady };
  },
};
