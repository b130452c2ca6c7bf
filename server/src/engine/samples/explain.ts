/** What a filled placeholder and a part that is shown or left out say of themselves. */
import type { Customer } from './customers.ts';
import type { Use } from './expressions.ts';
import type { Known } from './values.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How something came to stand in the place of a placeholder. */
export type How = 'sample' | 'fallback' | 'empty';

/**
 * @param filters those that changed the value, by name
 * @returns "The customer's first name. Here from the sample customer Mina Okafor."
 */
export function fillSays(known: Known, customer: Customer, how: How, text: string, filters: readonly string[]): string {
  const { variable, from } = known;
  const what = variable === undefined ? 'Uncanned does not know this placeholder.' : `${capital(variable.means)}.`;
  if (how === 'empty') return `${what} It is empty for this customer, and nothing stands here instead.`;
  if (how === 'fallback') return `${what} It is empty for this customer, so “${text}” stands here instead.`;
  const changed = filters.length === 0 ? '' : ` Changed by ${filters.join(', ')}.`;
  if (from === 'team') return `${what} Here from your team's sample “${customer.name}”.${changed}`;
  if (from === 'name') return `${what} Only your team knows what stands here: this is the name of the field.${changed}`;
  if (from === 'guess' && variable === undefined) return `${what} By its name, it may read like this.${changed}`;
  return `${what} Here from the sample customer ${customer.person?.name ?? customer.name}.${changed}`;
}

function valueSays({ value, from }: Known): string {
  if (from === 'name') return 'filled in';
  if (typeof value === 'object') return value.length === 0 ? 'empty' : `a list: ${value.join(', ')}`;
  return value === '' ? 'empty' : typeof value === 'string' ? `“${value}”` : String(value);
}

/** @returns "ticket.requester.language is “English” and ticket.tags is empty" */
export function reasonsOf(uses: readonly Use[]): string {
  const said = [...new Map(uses.map(({ name, known }) => [name, `${name} is ${valueSays(known)}`])).values()];
  if (said.length === 0) return 'the condition is the same for everybody';
  return said.length === 1 ? said[0]! : `${said.slice(0, -1).join(', ')} and ${said.at(-1)!}`;
}
