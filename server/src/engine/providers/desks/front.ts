import { get, textOf } from '../../hosts/data.ts';
import { type At, belongingOf, field, rootsOf } from '../places.ts';
import type { Provider } from '../provider.ts';
import { factIn, hasString, placesIn, recordsIn, steadyButForBlank } from '../records.ts';
import { SAMPLE, variables } from '../tokens/variables.ts';

const isTemplate = (record: At): boolean =>
  get(record.node, 'body') !== undefined &&
  (/^rsp_/.test(textOf(get(record.node, 'id')) ?? '') ||
    /\/message_templates\//.test(textOf(get(get(record.node, '_links'), 'self')) ?? ''));

/** Front: message templates as its API gives them. */
export const front: Provider = {
  id: 'front',
  name: 'Front',
  syntax: 'front',
  variables: variables([
    ['recipient.handle', "the customer's address or number", SAMPLE.email],
    ['recipient.email', "the customer's email address", SAMPLE.email],
    ['recipient.twitter', "the customer's name on X", '@mina'],
    ['recipient.phone', "the customer's phone number", SAMPLE.phone],
    ['recipient.name', "the customer's full name", SAMPLE.name, { longest: SAMPLE.longestName, person: true }],
    ['recipient.first_name', "the customer's first name", SAMPLE.first, { longest: SAMPLE.longestFirst, person: true }],
    ['recipient.last_name', "the customer's last name", SAMPLE.last, { person: true }],
    ['recipient.link', "the address of the customer's page in Front", SAMPLE.url, { internal: true }],
    ['user.id', "the agent's number", 'tea_7'],
    ['user.name', "the agent's full name", SAMPLE.agent, { person: true }],
    ['user.first_name', "the agent's first name", SAMPLE.agentFirst, { person: true }],
    ['user.last_name', "the agent's last name", 'Rivera', { person: true }],
    ['user.email', "the agent's email address", SAMPLE.agentEmail],
    ['account.name', "the customer's account", SAMPLE.company],
    ['account.*', "what your team keeps of the customer's account", 'Premium'],
    ['conversation.id', "the conversation's number in Front", 'cnv_41827'],
    ['conversation.public_id', "the conversation's public number", SAMPLE.ticket],
    ['conversation.ticket_id', "the ticket's number", SAMPLE.ticket],
    ['conversation.*', 'what your team keeps of the conversation', SAMPLE.order],
    ['message.id', "the message's number in Front", 'msg_41827'],
    ['message.public_id', "the message's public number", SAMPLE.ticket],
    ['survey', 'the satisfaction survey', 'How did we do?'],
  ]),
  recognise(documents, { host }) {
    const records = rootsOf(documents, host).flatMap((root) => recordsIn(root, ['_results']));
    if (!records.every(isTemplate) || !records.some((record) => hasString(record, 'body'))) return undefined;
    const places = records.flatMap((record) =>
      placesIn(
        [
          { at: field(record, 'subject'), role: 'subject', markup: 'plain' },
          { at: field(record, 'body'), role: 'body', markup: 'html' },
        ],
        {
          provider: 'front',
          ...factIn(record, 'id', 'id', 'name'),
          ...factIn(record, 'title', 'name'),
          ...belongingOf(record.node),
        },
      ),
    );
    return { provider: 'front', places, steady: steadyButForBlank };
  },
};
