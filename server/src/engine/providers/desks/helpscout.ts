import { get, textOf } from '../../hosts/data.ts';
import type { Steady } from '../../hosts/host.ts';
import { type At, belongingOf, field, isText, rootsOf, wordOf } from '../places.ts';
import type { Provider } from '../provider.ts';
import { factIn, hasString, hasWord, placesIn, recordsIn } from '../records.ts';
import { SAMPLE, variables } from '../tokens/variables.ts';

const TEXTS = ['text', 'chatText', 'preview', 'chatPreview'];
const TAG = /\{%(?:customer|user|mailbox|conversation)\.[a-z]+/i;

const has = (record: At, name: string): boolean => get(record.node, name) !== undefined;

/** A number, a name and a text are common: the text for chat, a tag or the config tells. */
const isSaved = (record: At): boolean =>
  /^\d+$/.test(wordOf(get(record.node, 'id')) ?? '') &&
  hasWord(record, 'name') &&
  TEXTS.some((name) => has(record, name));
const isTelling = (record: At): boolean =>
  has(record, 'chatText') || has(record, 'chatPreview') || TAG.test(textOf(get(record.node, 'text')) ?? '');

const steady: Steady = (before, after) => isText(before) === isText(after) && TAG.test(before) === TAG.test(after);

/**
 * Help Scout: saved replies as its API gives them, a text for mail and one for chat, which are two replies and no twins.
 * Its list holds only the beginnings of them, which nobody can edit: nothing is read there.
 */
export const helpscout: Provider = {
  id: 'helpscout',
  name: 'Help Scout',
  syntax: 'helpscout',
  // FreeScout has the same tags, and a few more.
  variables: variables([
    ['customer.firstName', "the customer's first name", SAMPLE.first, { longest: SAMPLE.longestFirst, person: true }],
    ['customer.lastName', "the customer's last name", SAMPLE.last, { person: true }],
    ['customer.fullName', "the customer's full name", SAMPLE.name, { longest: SAMPLE.longestName, person: true }],
    ['customer.email', "the customer's email address", SAMPLE.email],
    ['customer.company', "the customer's company", SAMPLE.company],
    ['user.firstName', "the agent's first name", SAMPLE.agentFirst, { person: true }],
    ['user.lastName', "the agent's last name", 'Rivera', { person: true }],
    ['user.fullName', "the agent's full name", SAMPLE.agent, { person: true }],
    ['user.email', "the agent's email address", SAMPLE.agentEmail],
    ['user.phone', "the agent's phone number", '+1 555 0199'],
    ['user.jobTitle', "the agent's job", 'Support lead'],
    ['user.photoUrl', "the address of the agent's picture", 'https://example.com/sam.png'],
    ['mailbox.name', "the mailbox's name", SAMPLE.brand],
    ['mailbox.email', "the mailbox's email address", 'help@example.com'],
    ['mailbox.fromName', 'the name that your mail comes from', SAMPLE.brand],
    ['conversation.number', "the conversation's number", SAMPLE.ticket],
    ['subject', "the conversation's subject", SAMPLE.subject],
  ]),
  recognise(documents, { host, declared }) {
    const records = rootsOf(documents, host).flatMap((root) => recordsIn(root));
    if (!records.every(isSaved) || !(declared === true || records.some(isTelling))) return undefined;
    if (!records.some((record) => hasString(record, ...TEXTS))) return undefined;
    const places = records.flatMap((record) =>
      placesIn(
        [
          { at: field(record, 'text'), role: 'text', markup: 'html', channel: 'email' },
          { at: field(record, 'chatText'), role: 'chatText', markup: 'plain', channel: 'chat' },
        ],
        {
          provider: 'helpscout',
          ...factIn(record, 'id', 'id'),
          ...factIn(record, 'title', 'name'),
          ...belongingOf(record.node),
        },
      ),
    );
    return { provider: 'helpscout', places, steady };
  },
};
