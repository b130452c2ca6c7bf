import { get } from '../../hosts/data.ts';
import { type At, belongingOf, rootsOf } from '../places.ts';
import type { Provider } from '../provider.ts';
import { factIn, hasString, hasWord, pairIn, placesIn, recordsIn, steadyButForBlank } from '../records.ts';
import { SAMPLE, variables } from '../tokens/variables.ts';

const isCanned = (record: At): boolean =>
  hasWord(record, 'title') &&
  get(record.node, 'folder_id') !== undefined &&
  get(record.node, 'content_html') !== undefined;

/**
 * Freshdesk and Freshservice: canned responses as their APIs give them. `content_html` is what an agent wrote, `content`
 * what the desk made of it.
 */
export const freshdesk: Provider = {
  id: 'freshdesk',
  name: 'Freshdesk',
  syntax: 'liquid',
  variables: variables([
    ['ticket.id', "the ticket's number", SAMPLE.ticket],
    ['ticket.raw_id', "the ticket's number without its prefix", SAMPLE.ticket],
    ['ticket.subject', "the ticket's subject", SAMPLE.subject],
    ['ticket.description', 'what the customer wrote first', "I can't sign in since this morning."],
    ['ticket.description_text', 'what the customer wrote first, as plain text', "I can't sign in since this morning."],
    ['ticket.url', "the ticket's address for agents", SAMPLE.url, { internal: true }],
    ['ticket.public_url', "the ticket's address that needs no sign-in", SAMPLE.url],
    ['ticket.portal_url', "your portal's address", 'https://example.com'],
    ['ticket.portal_name', "your portal's name", SAMPLE.brand],
    ['ticket.status', "the ticket's status", SAMPLE.status],
    ['ticket.priority', "the ticket's priority", 'Medium'],
    ['ticket.source', 'how the ticket came in', 'Email'],
    ['ticket.ticket_type', "the ticket's type", 'Question'],
    ['ticket.tags', "the ticket's tags", 'login', { internal: true }],
    ['ticket.due_by_time', 'when the ticket is due', SAMPLE.date],
    ['ticket.group.name', "the group's name", 'Support'],
    ['ticket.agent.name', "the agent's name", SAMPLE.agent, { person: true }],
    ['ticket.agent.email', "the agent's email address", SAMPLE.agentEmail],
    ['ticket.latest_public_comment', 'the last public comment', 'Thanks, that helped.'],
    ['ticket.latest_private_comment', 'the last private note', 'Checked the log.', { internal: true }],
    ['ticket.product_description', "the product's description", SAMPLE.brand],
    ['ticket.cf_*', 'a field of your own', SAMPLE.order],
    ['ticket.requester.name', "the customer's full name", SAMPLE.name, { longest: SAMPLE.longestName, person: true }],
    [
      'ticket.requester.firstname',
      "the customer's first name",
      SAMPLE.first,
      { longest: SAMPLE.longestFirst, person: true },
    ],
    ['ticket.requester.lastname', "the customer's last name", SAMPLE.last, { person: true }],
    ['ticket.requester.email', "the customer's email address", SAMPLE.email],
    ['ticket.requester.company_name', "the customer's company", SAMPLE.company],
    ['ticket.requester.phone', "the customer's phone number", SAMPLE.phone],
    ['ticket.requester.address', "the customer's address", '1 High Street'],
    ['ticket.requester.cf_*', 'what your team keeps of the customer', 'Premium'],
    ['helpdesk_name', "your help desk's name", SAMPLE.brand],
  ]),
  recognise(documents, { host }) {
    const records = rootsOf(documents, host).flatMap((root) =>
      recordsIn(root, ['canned_responses', 'canned_response']),
    );
    if (!records.every(isCanned) || !records.some((record) => hasString(record, 'content', 'content_html')))
      return undefined;
    const places = records.flatMap((record) =>
      placesIn(pairIn(record, 'content_html', 'content', 'content'), {
        provider: 'freshdesk',
        ...factIn(record, 'id', 'id', 'title'),
        ...factIn(record, 'title', 'title'),
        ...belongingOf(record.node),
      }),
    );
    return { provider: 'freshdesk', places, steady: steadyButForBlank };
  },
};
