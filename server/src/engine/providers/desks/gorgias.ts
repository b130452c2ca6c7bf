import { get, textOf } from '../../hosts/data.ts';
import type { Audience } from '../../reply.ts';
import { type At, belongingOf, field, itemsOf, rootsOf } from '../places.ts';
import type { Provider } from '../provider.ts';
import {
  factIn,
  hasString,
  localeIn,
  pairIn,
  placesIn,
  type RecordText,
  recordsIn,
  steadyButForBlank,
} from '../records.ts';
import { SAMPLE, variables } from '../tokens/variables.ts';

/** An action that writes something. */
interface Writing {
  readonly name: string;
  readonly written: At;
}

function writingsOf(macro: At): Writing[] {
  return itemsOf(field(macro, 'actions')).flatMap((action) => {
    const name = textOf(get(action.node, 'name'));
    const written = field(action, 'arguments');
    return name === undefined || written?.node.kind !== 'object' ? [] : [{ name, written }];
  });
}

/** Only the team sees a note. */
const readerOf = (name: string): Audience => (/internal|note$/i.test(name) ? 'internal' : 'customer');

function textsOf(macro: At): RecordText[] {
  const times = new Map<string, number>();
  return writingsOf(macro).flatMap(({ name, written }) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    const action = time === 1 ? name : `${name}#${time}`;
    const subject: RecordText = { at: field(written, 'subject'), role: 'subject', markup: 'plain' };
    return [subject, ...pairIn(written, 'body_html', 'body_text', action)].map((text) => ({
      ...text,
      role: `${action}/${text.role}`,
      audience: readerOf(name),
    }));
  });
}

const isMacro = (record: At): boolean =>
  textOf(get(record.node, 'name')) !== undefined && get(record.node, 'actions') !== undefined;
const writes = (record: At): boolean =>
  writingsOf(record).some(({ written }) => hasString(written, 'body_html', 'body_text'));

/** Gorgias: macros as its API gives them, each text as HTML and as text in what an action is told. */
export const gorgias: Provider = {
  id: 'gorgias',
  name: 'Gorgias',
  syntax: 'gorgias',
  variables: variables([
    ['ticket.id', "the ticket's number", SAMPLE.ticket],
    ['ticket.channel', 'how the ticket came in', 'email'],
    ['ticket.subject', "the ticket's subject", SAMPLE.subject],
    ['ticket.created_datetime', 'when the ticket was opened', SAMPLE.date],
    ['ticket.updated_datetime', 'when the ticket was last changed', SAMPLE.date],
    ['ticket.last_message_datetime', 'when the last message came', SAMPLE.date],
    ['ticket.messages[*].body_html', 'what a message says, as HTML', 'Thanks, that helped.'],
    ['ticket.messages[*].body_text', 'what a message says', 'Thanks, that helped.'],
    ['ticket.customer.id', "the customer's number", '1017'],
    [
      'ticket.customer.firstname',
      "the customer's first name",
      SAMPLE.first,
      { longest: SAMPLE.longestFirst, person: true },
    ],
    ['ticket.customer.lastname', "the customer's last name", SAMPLE.last, { person: true }],
    ['ticket.customer.name', "the customer's full name", SAMPLE.name, { longest: SAMPLE.longestName, person: true }],
    ['ticket.customer.email', "the customer's email address", SAMPLE.email],
    ['ticket.customer.integrations.*', 'what your shop knows of the customer', SAMPLE.order],
    ['ticket.sender.email', "the sender's email address", SAMPLE.email],
    ['ticket.receiver.email', "the receiver's email address", 'help@example.com'],
    ['ticket.assignee_user.id', "the assigned agent's number", '7'],
    ['ticket.assignee_user.firstname', "the assigned agent's first name", SAMPLE.agentFirst, { person: true }],
    ['ticket.assignee_user.lastname', "the assigned agent's last name", 'Rivera', { person: true }],
    ['ticket.assignee_user.name', "the assigned agent's full name", SAMPLE.agent, { person: true }],
    ['ticket.assignee_user.email', "the assigned agent's email address", SAMPLE.agentEmail],
    ['ticket.assignee_user.bio', 'what the assigned agent says of themselves', 'Here for you on weekdays.'],
    ['current_user.id', 'your number', '7'],
    ['current_user.firstname', 'your first name', SAMPLE.agentFirst, { person: true }],
    ['current_user.lastname', 'your last name', 'Rivera', { person: true }],
    ['current_user.name', 'your full name', SAMPLE.agent, { person: true }],
    ['current_user.email', 'your email address', SAMPLE.agentEmail],
    ['current_user.bio', 'what you say of yourself', 'Here for you on weekdays.'],
  ]),
  recognise(documents, { host }) {
    const records = rootsOf(documents, host).flatMap((root) => recordsIn(root, ['data', 'macros']));
    if (!records.every(isMacro) || !records.some(writes)) return undefined;
    const places = records.flatMap((record) =>
      placesIn(textsOf(record), {
        provider: 'gorgias',
        ...factIn(record, 'id', 'id', 'external_id', 'name'),
        ...factIn(record, 'title', 'name'),
        ...localeIn(record, 'language'),
        ...belongingOf(record.node),
      }),
    );
    return { provider: 'gorgias', places, steady: steadyButForBlank };
  },
};
