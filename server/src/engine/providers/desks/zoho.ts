import type { Provider } from '../provider.ts';
import { SAMPLE, variables } from '../tokens/variables.ts';

/** Zoho Desk: its templates lie on its servers. Files that hold them are named by the config. */
export const zoho: Provider = {
  id: 'zoho',
  name: 'Zoho Desk',
  syntax: 'zoho',
  variables: variables([
    ['Cases.Contact Name', "the customer's name", SAMPLE.name, { person: true, longest: SAMPLE.longestName }],
    ['Cases.Request Id', "the ticket's number", SAMPLE.ticket],
    ['Cases.Subject', "the ticket's subject", SAMPLE.subject],
    ['Cases.*', 'another field of the ticket', '…'],
    ['Contacts.First Name', "the customer's first name", SAMPLE.first, { person: true, longest: SAMPLE.longestFirst }],
    ['Contacts.Last Name', "the customer's last name", SAMPLE.last, { person: true }],
    ['Contacts.*', 'another field of the customer', '…'],
    ['Agent.Name', "the agent's name", SAMPLE.agent, { person: true }],
    ['Agent.*', 'another field of the agent', '…'],
  ]),
};
