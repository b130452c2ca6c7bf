import { get, textOf } from '../../hosts/data.ts';
import { type At, belongingOf, field, rootsOf } from '../places.ts';
import type { Provider } from '../provider.ts';
import { factIn, hasString, hasWord, placesIn, recordsIn, steadyButForBlank } from '../records.ts';
import { SAMPLE, variables } from '../tokens/variables.ts';

const SCOPES = new Set(['user', 'department', 'global']);

const isCanned = (record: At): boolean =>
  hasWord(record, 'shortcut') &&
  get(record.node, 'text') !== undefined &&
  SCOPES.has(textOf(get(record.node, 'scope')) ?? '');

/** Rocket.Chat: canned responses as its API gives them. */
export const rocketchat: Provider = {
  id: 'rocketchat',
  name: 'Rocket.Chat',
  syntax: 'front',
  variables: variables([
    ['contact.name', "the customer's name", SAMPLE.name, { longest: SAMPLE.longestName, person: true }],
    ['contact.email', "the customer's email address", SAMPLE.email],
    ['contact.phone', "the customer's phone number", SAMPLE.phone],
    ['agent.name', "the agent's name", SAMPLE.agent, { person: true }],
    ['agent.email', "the agent's email address", SAMPLE.agentEmail],
  ]),
  recognise(documents, { host }) {
    const records = rootsOf(documents, host).flatMap((root) =>
      recordsIn(root, ['responses', 'cannedResponses', 'cannedResponse']),
    );
    if (!records.every(isCanned) || !records.some((record) => hasString(record, 'text'))) return undefined;
    const places = records.flatMap((record) =>
      placesIn([{ at: field(record, 'text'), role: 'text', markup: 'markdown', channel: 'chat' }], {
        provider: 'rocketchat',
        ...factIn(record, 'id', '_id', 'shortcut'),
        ...factIn(record, 'title', 'shortcut'),
        ...factIn(record, 'shortcut', 'shortcut'),
        ...belongingOf(record.node),
      }),
    );
    return { provider: 'rocketchat', places, steady: steadyButForBlank };
  },
};
