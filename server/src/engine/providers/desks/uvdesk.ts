import type { Provider } from '../provider.ts';
import { SAMPLE, variables } from '../tokens/variables.ts';

/** UVdesk: its saved replies lie in its database. Files that hold them are named by the config. */
export const uvdesk: Provider = {
  id: 'uvdesk',
  name: 'UVdesk',
  syntax: 'uvdesk',
  variables: variables([
    ['ticket.id', "the ticket's number", SAMPLE.ticket],
    ['ticket.subject', "the ticket's subject", SAMPLE.subject],
    ['ticket.message', 'the first message', '…'],
    ['ticket.threadMessage', 'the last message', '…'],
    ['ticket.attachments', 'what is attached', 'photo.jpg'],
    ['ticket.tags', "the ticket's tags", 'delivery'],
    ['ticket.source', 'how the ticket came', 'email'],
    ['ticket.status', "the ticket's status", SAMPLE.status],
    ['ticket.priority', "the ticket's priority", 'Low'],
    ['ticket.group', 'the group that has the ticket', 'Orders'],
    ['ticket.team', 'the team that has the ticket', 'Orders'],
    ['ticket.customerName', "the customer's name", SAMPLE.name, { person: true, longest: SAMPLE.longestName }],
    ['ticket.customerEmail', "the customer's e-mail address", SAMPLE.email],
    ['ticket.agentName', "the agent's name", SAMPLE.agent, { person: true }],
    ['ticket.agentEmail', "the agent's e-mail address", SAMPLE.agentEmail],
    ['ticket.agentLink', "the agent's link to the ticket", SAMPLE.url, { internal: true }],
    ['ticket.customerLink', "the customer's link to the ticket", SAMPLE.url],
    ['ticket.collaboratorName', 'the name of whoever else is on the ticket', SAMPLE.name, { person: true }],
    ['ticket.*', 'another field of the ticket', '…'],
    ['user.userName', "the user's name", SAMPLE.name, { person: true, longest: SAMPLE.longestName }],
    ['user.userEmail', "the user's e-mail address", SAMPLE.email],
    ['user.*', 'another field of the user', '…'],
    ['global.companyName', "the team's company", SAMPLE.company],
    ['global.companyLogo', "the company's logo", '…'],
    ['global.companyUrl', "the company's address", 'https://example.com'],
  ]),
};
