/** What Zendesk fills in (its reference of placeholders, as far as it is known). */
import { SAMPLE, type VariableRow, variables } from '../tokens/variables.ts';

const organization = (owner: string, whose: string): readonly VariableRow[] => [
  [`${owner}.name`, `${whose} organisation`, SAMPLE.company],
  [`${owner}.details`, `the details of ${whose} organisation`, 'Pays by invoice', { internal: true }],
  [`${owner}.notes`, `the notes on ${whose} organisation`, 'Renews in March', { internal: true }],
  [`${owner}.external_id`, `the number of ${whose} organisation in your own system`, 'C-204'],
  [`${owner}.custom_fields.*`, `a field of your own of ${whose} organisation`, 'Premium'],
  [`${owner}.custom_fields.*.title`, `what is chosen in a list of your own of ${whose} organisation`, 'Premium'],
];

interface Person {
  readonly first: string;
  readonly last: string;
  readonly name: string;
  readonly email: string;
  readonly longest?: { readonly first: string; readonly name: string };
}
const CUSTOMER: Person = {
  first: SAMPLE.first,
  last: SAMPLE.last,
  name: SAMPLE.name,
  email: SAMPLE.email,
  longest: { first: SAMPLE.longestFirst, name: SAMPLE.longestName },
};
const AGENT: Person = { first: SAMPLE.agentFirst, last: 'Rivera', name: SAMPLE.agent, email: SAMPLE.agentEmail };

const person = (who: string, whose: string, { first, last, name, email, longest }: Person): readonly VariableRow[] => [
  [`${who}.name`, `${whose} full name`, name, { ...(longest && { longest: longest.name }), person: true }],
  [`${who}.first_name`, `${whose} first name`, first, { ...(longest && { longest: longest.first }), person: true }],
  [`${who}.last_name`, `${whose} last name`, last, { person: true }],
  [`${who}.email`, `${whose} email address`, email],
  [`${who}.language`, `${whose} language`, SAMPLE.language],
  [`${who}.locale`, `${whose} language, as a code`, 'en-US'],
  [`${who}.phone`, `${whose} phone number`, SAMPLE.phone],
  [`${who}.external_id`, `${whose} number in your own system`, '1017'],
  [`${who}.time_zone`, `${whose} time zone`, 'London'],
  [`${who}.role`, `${whose} role`, 'End-user'],
  [`${who}.signature`, `${whose} signature`, `${name}, ${SAMPLE.brand}`],
  [`${who}.details`, `the details of ${whose} profile`, 'Prefers to be called', { internal: true }],
  [`${who}.notes`, `the notes on ${whose} profile`, 'Prefers to be called', { internal: true }],
  [`${who}.custom_fields.*`, `a field of your own of ${whose} profile`, 'Premium'],
  [`${who}.custom_fields.*.title`, `what is chosen in a list of your own of ${whose} profile`, 'Premium'],
  ...organization(`${who}.organization`, whose),
];

/** A comment, and the forms in which it may be had. */
const comment = (name: string, means: string): readonly VariableRow[] =>
  ['', '_html', '_formatted', '_rich'].map((form) => [`ticket.${name}${form}`, means, 'Thanks, that helped.']);

export const ZENDESK_VARIABLES = variables([
  ['ticket.id', "the ticket's number", SAMPLE.ticket],
  ['ticket.title', "the ticket's subject", SAMPLE.subject],
  ['ticket.description', 'what the customer wrote first, and who wrote it when', "I can't sign in since this morning."],
  ['ticket.verbatim_description', 'what the customer wrote first', "I can't sign in since this morning."],
  ['ticket.status', "the ticket's status", SAMPLE.status],
  ['ticket.priority', "the ticket's priority", 'Normal'],
  ['ticket.ticket_type', "the ticket's type", 'Question'],
  ['ticket.tags', "the ticket's tags", 'login'],
  ['ticket.url', "the ticket's address, without https://", 'example.com/t/41827'],
  ['ticket.link', "the ticket's address for agents", SAMPLE.url, { internal: true }],
  ['ticket.via', 'how the ticket came in', 'Mail'],
  ['ticket.account', "your account's name", SAMPLE.brand],
  ['ticket.external_id', "the ticket's number in your own system", SAMPLE.order],
  ['ticket.due_date', 'when the ticket is due', SAMPLE.date],
  ['ticket.due_date_with_timestamp', 'when the ticket is due, to the minute', SAMPLE.date],
  ['ticket.created_at', 'when the ticket was opened', SAMPLE.date],
  ['ticket.created_at_with_timestamp', 'when the ticket was opened, to the minute', SAMPLE.date],
  ['ticket.updated_at', 'when the ticket was last changed', SAMPLE.date],
  ['ticket.updated_at_with_timestamp', 'when the ticket was last changed, to the minute', SAMPLE.date],
  ['ticket.cc_names', 'the names of those in copy', SAMPLE.name, { person: true }],
  ['ticket.ccs', 'those in copy', SAMPLE.name, { person: true }],
  ['ticket.brand.name', "the brand's name", SAMPLE.brand],
  ['ticket.group.name', "the group's name", 'Support'],
  ['ticket.current_holiday_name', "today's holiday", 'New Year'],
  ['ticket.in_business_hours', 'whether you are open now', 'true'],
  ['ticket.requester_field', 'a field of the requester', 'Premium'],
  ['ticket.ticket_field_*', 'a field of your own', SAMPLE.order],
  ['ticket.ticket_field_option_title_*', 'what is chosen in a list of your own', SAMPLE.order],
  ...comment('latest_comment', 'the last comment'),
  ...comment('latest_public_comment', 'the last public comment'),
  ...comment('latest_private_comment', "the team's last internal note").map(
    ([name, means]): VariableRow => [name, means, 'Ask finance first.', { internal: true }],
  ),
  ...comment('comments', 'all comments'),
  ...comment('public_comments', 'all public comments'),
  ...person('ticket.requester', "the customer's", CUSTOMER),
  ...person('ticket.submitter', "the sender's", CUSTOMER),
  ...person('ticket.assignee', "the assigned agent's", AGENT),
  ...person('current_user', 'your', AGENT),
  ...person('agent', "the agent's", AGENT),
  ...organization('ticket.organization', "the customer's"),
  ['satisfaction.current_rating', "the customer's rating", 'Good'],
  ['satisfaction.current_comment', 'what the customer said of it', 'Quick and kind.'],
  ['satisfaction.rating_url', 'where the customer can rate you', SAMPLE.url],
  ['satisfaction.positive_rating_url', 'the address that rates you well', SAMPLE.url],
  ['satisfaction.negative_rating_url', 'the address that rates you badly', SAMPLE.url],
  [
    'satisfaction.rating_section',
    'the question how it was, with its links',
    'How would you rate the help you received?',
  ],
  ['comment.*', 'a part of a comment, where a loop goes through them', 'Thanks, that helped.'],
  ['comment.author.*', 'who wrote a comment, where a loop goes through them', SAMPLE.name, { person: true }],
  ['dc.*', 'a text in the language of the customer: your dynamic content', 'Thank you for writing to us.'],
]);
