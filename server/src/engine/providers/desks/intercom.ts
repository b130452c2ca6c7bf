import { get, textOf } from '../../hosts/data.ts';
import { type At, belongingOf, rootsOf } from '../places.ts';
import type { Provider } from '../provider.ts';
import { factIn, hasString, hasWord, pairIn, placesIn, recordsIn, steadyButForBlank } from '../records.ts';
import { SAMPLE, variables } from '../tokens/variables.ts';

/** Syntax trees have nodes of type "macro" too, with a name and a body: they have no id that is a text. */
const isMacro = (record: At): boolean =>
  textOf(get(record.node, 'type')) === 'macro' &&
  (get(record.node, 'body_text') !== undefined ||
    (get(record.node, 'body') !== undefined &&
      hasWord(record, 'name') &&
      (hasString(record, 'id', 'visible_to') || get(record.node, 'available_on') !== undefined)));

/** Intercom: macros as its API lists them, each body as HTML and as text. */
export const intercom: Provider = {
  id: 'intercom',
  name: 'Intercom',
  syntax: 'intercom',
  variables: variables([
    ['user.first_name', "the customer's first name", SAMPLE.first, { longest: SAMPLE.longestFirst, person: true }],
    ['user.last_name', "the customer's last name", SAMPLE.last, { person: true }],
    ['user.name', "the customer's full name", SAMPLE.name, { longest: SAMPLE.longestName, person: true }],
    ['user.email', "the customer's email address", SAMPLE.email],
    ['user.phone', "the customer's phone number", SAMPLE.phone],
    ['user.id', "the customer's number", '1017'],
    ['user.user_id', "the customer's number in your own system", '1017'],
    ['user.custom_attributes.*', 'what your team keeps of the customer', 'Premium'],
    ['user.*', 'what Intercom keeps of the customer', 'Premium'],
    ['conversation.id', "the conversation's number", SAMPLE.ticket],
    ['conversation.custom_attributes.*', 'what your team keeps of the conversation', SAMPLE.order],
    ['first_name', "the customer's first name", SAMPLE.first, { longest: SAMPLE.longestFirst, person: true }],
    ['last_name', "the customer's last name", SAMPLE.last, { person: true }],
    ['name', "the customer's full name", SAMPLE.name, { longest: SAMPLE.longestName, person: true }],
    ['email', "the customer's email address", SAMPLE.email],
    ['company.name', "the customer's company", SAMPLE.company],
  ]),
  recognise(documents, { host }) {
    const records = rootsOf(documents, host).flatMap((root) => recordsIn(root, ['data', 'macros']));
    if (!records.every(isMacro) || !records.some((record) => hasString(record, 'body', 'body_text'))) return undefined;
    const places = records.flatMap((record) =>
      placesIn(pairIn(record, 'body', 'body_text', 'body'), {
        provider: 'intercom',
        ...factIn(record, 'id', 'id', 'name'),
        ...factIn(record, 'title', 'name'),
        ...belongingOf(record.node),
      }),
    );
    return { provider: 'intercom', places, steady: steadyButForBlank };
  },
};
