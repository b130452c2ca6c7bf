import { get } from '../../hosts/data.ts';
import { type At, belongingOf, field, isRecord, itemsOf, rootsOf } from '../places.ts';
import type { Provider } from '../provider.ts';
import { factIn, hasWord, placesIn, steadyButForBlank } from '../records.ts';
import { SAMPLE, variables } from '../tokens/variables.ts';

const fits = (item: At): boolean =>
  get(item.node, 'short_code')?.kind === 'scalar' && get(item.node, 'content') !== undefined;

/**
 * Chatwoot: canned responses as its API lists them, and as tables for its import. Every item has a short code and a
 * content. The editor fills them when an agent inserts one: its variables hold, and not those of the server.
 */
export const chatwoot: Provider = {
  id: 'chatwoot',
  name: 'Chatwoot',
  syntax: 'chatwoot',
  variables: variables([
    ['contact.name', "the customer's full name", SAMPLE.name, { longest: SAMPLE.longestName, person: true }],
    ['contact.first_name', "the customer's first name", SAMPLE.first, { longest: SAMPLE.longestFirst, person: true }],
    ['contact.last_name', "the customer's last name", SAMPLE.last, { person: true }],
    ['contact.email', "the customer's email address", SAMPLE.email],
    ['contact.phone', "the customer's phone number", SAMPLE.phone],
    ['contact.id', "the customer's number", '1017'],
    ['contact.custom_attribute.*', 'what your team keeps of the customer', 'Premium'],
    ['conversation.id', "the conversation's number", SAMPLE.ticket],
    ['conversation.custom_attribute.*', 'what your team keeps of the conversation', SAMPLE.order],
    ['inbox.id', "the inbox's number", '3'],
    ['inbox.name', "the inbox's name", SAMPLE.brand],
    ['agent.name', "the agent's full name", SAMPLE.agent, { person: true }],
    ['agent.first_name', "the agent's first name", SAMPLE.agentFirst, { person: true }],
    ['agent.last_name', "the agent's last name", 'Rivera', { person: true }],
    ['agent.email', "the agent's email address", SAMPLE.agentEmail],
  ]),
  recognise(documents, { host }) {
    const items = rootsOf(documents, host).flatMap((root) => (root.node.kind === 'array' ? itemsOf(root) : [root]));
    // A blank row of a table is no item.
    const filled = items.filter((item) => host !== 'csv' || isRecord(item));
    if (!filled.every(fits) || !filled.some((item) => get(item.node, 'content')?.kind === 'scalar')) return undefined;
    const places = filled
      .filter((item) => hasWord(item, 'short_code'))
      .flatMap((item) =>
        placesIn([{ at: field(item, 'content'), role: 'content', markup: 'markdown' }], {
          provider: 'chatwoot',
          ...factIn(item, 'id', 'id', 'short_code'),
          ...factIn(item, 'title', 'short_code'),
          ...factIn(item, 'shortcut', 'short_code'),
          ...belongingOf(item.node),
        }),
      );
    return { provider: 'chatwoot', places, steady: steadyButForBlank };
  },
};
