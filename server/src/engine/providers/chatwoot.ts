import { get } from '../hosts/data.ts';
import type { Place, Steady } from '../hosts/host.ts';
import { type At, belongingOf, field, isRecord, isText, itemsOf, keyOf, replyAt, rootsOf, wordOf } from './places.ts';
import type { Provider } from './provider.ts';
import { SAMPLE, variables } from './variables.ts';

const steady: Steady = (before, after) => isText(before) === isText(after);

function placeOf(item: At): Place[] {
  const content = field(item, 'content');
  const node = replyAt(content?.node);
  const shortcut = wordOf(get(item.node, 'short_code'));
  if (content === undefined || node === undefined || shortcut === undefined) return [];
  return [
    {
      node,
      id: wordOf(get(item.node, 'id')) ?? shortcut,
      role: 'content',
      key: keyOf(content),
      title: shortcut,
      markup: 'markdown',
      provider: 'chatwoot',
      ...belongingOf(item.node),
      audience: 'customer',
    },
  ];
}

/** What the editor fills when a canned response is put in: the server never sees those tags. */
const table = variables([
  ['contact.name', "the customer's full name", SAMPLE.name, { person: true, longest: SAMPLE.longestName }],
  ['contact.first_name', "the customer's first name", SAMPLE.first, { person: true, longest: SAMPLE.longestFirst }],
  ['contact.last_name', "the customer's last name", SAMPLE.last, { person: true }],
  ['contact.email', "the customer's e-mail address", SAMPLE.email],
  ['contact.phone', "the customer's phone number", SAMPLE.phone],
  ['contact.id', "the customer's number", '8841'],
  ['contact.custom_attribute.*', 'something that the team keeps about the customer', 'Blue'],
  ['conversation.id', "the conversation's number", SAMPLE.ticket],
  ['conversation.custom_attribute.*', 'something that the team keeps about the conversation', 'Blue'],
  ['inbox.id', "the inbox's number", '3'],
  ['inbox.name', "the inbox's name", SAMPLE.brand],
  ['agent.name', "the agent's full name", SAMPLE.agent, { person: true }],
  ['agent.first_name', "the agent's first name", SAMPLE.agentFirst, { person: true }],
  ['agent.last_name', "the agent's last name", 'Rivera', { person: true }],
  ['agent.email', "the agent's e-mail address", SAMPLE.agentEmail],
]);

/** Chatwoot: canned responses as its API lists them. Every item has a short code and a content. */
export const chatwoot: Provider = {
  id: 'chatwoot',
  name: 'Chatwoot',
  syntax: 'chatwoot',
  variables: table,
  recognise(documents, { host }) {
    const items = rootsOf(documents, host).flatMap((root) => (root.node.kind === 'array' ? itemsOf(root) : [root]));
    // A blank row of a table is no item.
    const filled = items.filter((item) => host !== 'csv' || isRecord(item));
    const fits = (item: At): boolean =>
      get(item.node, 'short_code')?.kind === 'scalar' && get(item.node, 'content')?.kind === 'scalar';
    if (filled.length === 0 || !filled.every(fits)) return undefined;
    return { provider: 'chatwoot', places: filled.flatMap(placeOf), steady };
  },
};
