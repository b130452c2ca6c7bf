/** What a placeholder could hold whose name no table knows: told by the last words of its name. */
import { SAMPLE } from '../providers/tokens/variables.ts';
import { KNOWN } from './customers.ts';

/** Samples of the person of whom everything is known: `saidOf` says them of another. */
const GUESSES: readonly (readonly [name: RegExp, sample: string])[] = [
  [/(agent|assignee|current_user|admin|teammate|rep|owner|sender).*first_?name$/, SAMPLE.agentFirst],
  [/(agent|assignee|current_user|admin|teammate|rep|owner|sender).*e?mail$/, SAMPLE.agentEmail],
  [/(agent|assignee|current_user|admin|teammate|rep|owner|sender)(_full)?(_?name)?$/, SAMPLE.agent],
  [/signature$/, `${SAMPLE.agent}, ${SAMPLE.brand}`],
  [/first_?name$/, KNOWN.first],
  [/(last_?name|surname)$/, KNOWN.last],
  [/full_?name$/, KNOWN.name],
  [/e?mail(_?address)?$/, KNOWN.email],
  [/(phone|mobile)(_?number)?$/, KNOWN.phone],
  [/(brand|shop|store|mailbox|inbox|workspace|team|group)(_?name)?$/, SAMPLE.brand],
  [/(company|organi[sz]ation|account)(_?name)?$/, KNOWN.company],
  [/order_?(id|number|no|ref|reference|key|name)?$/, SAMPLE.order],
  [/tracking_?(id|number|no|code)?$/, SAMPLE.tracking],
  [/(ticket|case|conversation|request|invoice)_?(id|number|no|ref|reference|key)?$/, SAMPLE.ticket],
  [/(^|_)(id|number|ref|reference)$/, SAMPLE.ticket],
  [/(url|link|href)$/, SAMPLE.url],
  [/(date|created_at|updated_at|due|day)$/, SAMPLE.date],
  [/time$/, '10:30'],
  [/(amount|price|total|balance|refund)$/, SAMPLE.amount],
  [/(title|subject)$/, SAMPLE.subject],
  [/(street|address)$/, KNOWN.street],
  [/(city|location)$/, KNOWN.city],
  [/locale$/, KNOWN.locale],
  [/language$/, KNOWN.language],
  [/status$/, SAMPLE.status],
  [/(product|item|plan)(_?name)?$/, 'Classic plan'],
  [/(contact|customer|client|user|requester|recipient)$/, KNOWN.name],
  [/name$/, KNOWN.first],
];

/** The words of a name, in small letters: `orderNumber` and `order.number` are `order_number`. */
const wordsOf = (name: string): string =>
  name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1_$2')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '')
    .toLowerCase();

/** @returns what somebody of whom everything is known would read there; undefined where the name says nothing */
export function guess(name: string): string | undefined {
  const words = wordsOf(name);
  return GUESSES.find(([pattern]) => pattern.test(words))?.[1];
}

/** @returns the name itself as something to read, where nothing better is known: "delivery window" */
export const spokenName = (name: string): string => {
  const last = name.split('.').findLast((part) => /\p{L}/u.test(part)) ?? name;
  return wordsOf(last).replaceAll('_', ' ') || name;
};

/** @returns what somebody of whom everything is known would read, as far as a name says so; else the name itself */
export const likely = (name: string): string => guess(name) ?? spokenName(name);
