import { get, textOf } from '../../hosts/data.ts';
import { field, rootsOf, wordOf } from '../places.ts';
import type { Provider } from '../provider.ts';
import { factIn, placesIn, steadyButForBlank } from '../records.ts';
import { SAMPLE, variables } from '../tokens/variables.ts';

const NAMESPACE = 'http://soap.sforce.com/2006/04/metadata';

/**
 * Salesforce: the subject and the plain text of an e-mail template, which lie in the file that describes it. The template
 * itself is a file of its own, read by the host of its ending.
 */
export const salesforce: Provider = {
  id: 'salesforce',
  name: 'Salesforce',
  syntax: 'salesforce',
  variables: variables([
    ['Contact.FirstName', "the customer's first name", SAMPLE.first, { person: true, longest: SAMPLE.longestFirst }],
    ['Contact.LastName', "the customer's last name", SAMPLE.last, { person: true }],
    ['Contact.Name', "the customer's name", SAMPLE.name, { person: true, longest: SAMPLE.longestName }],
    ['Contact.Email', "the customer's e-mail address", SAMPLE.email],
    ['Contact.Phone', "the customer's telephone number", SAMPLE.phone],
    ['Contact.*', 'another field of the customer', '…'],
    ['Case.CaseNumber', "the case's number", SAMPLE.ticket],
    ['Case.Subject', "the case's subject", SAMPLE.subject],
    ['Case.Description', 'what the customer wrote', '…'],
    ['Case.Status', "the case's status", SAMPLE.status],
    ['Case.Priority', "the case's priority", 'Medium'],
    ['Case.CreatedDate', 'when the case was opened', SAMPLE.date],
    ['Case.OwnerFullName', 'the name of the agent who has the case', SAMPLE.agent],
    ['Case.Thread_Id', 'what joins an answer to the case', 'ref:_00D.500:ref'],
    ['Case.Link', 'a link to the case', SAMPLE.url],
    ['Case.*', 'another field of the case', '…'],
    ['User.FirstName', "the agent's first name", SAMPLE.agentFirst],
    ['User.LastName', "the agent's last name", 'Rivera'],
    ['User.Name', "the agent's name", SAMPLE.agent],
    ['User.Email', "the agent's e-mail address", SAMPLE.agentEmail],
    ['User.*', 'another field of the agent', '…'],
    ['Account.Name', "the customer's company", SAMPLE.company],
    ['Account.*', "another field of the customer's company", '…'],
    ['Organization.Name', "the team's company", SAMPLE.company],
    ['Organization.*', "another field of the team's company", '…'],
    ['Recipient.FirstName', "the recipient's first name", SAMPLE.first, { person: true, longest: SAMPLE.longestFirst }],
    ['Recipient.LastName', "the recipient's last name", SAMPLE.last, { person: true }],
    ['Recipient.Name', "the recipient's name", SAMPLE.name, { person: true, longest: SAMPLE.longestName }],
    ['Recipient.*', 'another field of the recipient', '…'],
    ['recipient.*', 'a field of the recipient', '…'],
    ['Sender.FirstName', "the sender's first name", SAMPLE.agentFirst],
    ['Sender.Name', "the sender's name", SAMPLE.agent],
    ['Sender.*', 'another field of the sender', '…'],
    ['relatedTo.*', 'a field of what the e-mail is about', '…'],
  ]),
  recognise(documents, { host }) {
    if (host !== 'xml') return undefined;
    const [root] = rootsOf(documents, host);
    const template = root && field(root, 'EmailTemplate');
    if (template === undefined || textOf(get(template.node, '@xmlns')) !== NAMESPACE) return undefined;
    const title = wordOf(get(template.node, 'name'));
    const texts = ['subject', 'textOnly'].map((role) => ({
      at: field(template, role),
      role,
      markup: 'plain' as const,
      channel: 'email' as const,
    }));
    const facts = {
      provider: 'salesforce',
      ...factIn(template, 'id', 'name'),
      ...(title === undefined ? {} : { title }),
    };
    return { provider: 'salesforce', places: placesIn(texts, facts), steady: steadyButForBlank };
  },
};
