import { readReply } from '../../../server/src/engine/judge.ts';
import type { Markup } from '../../../server/src/engine/reply.ts';
import { CUSTOMERS, type Customer, customerOf } from '../../../server/src/engine/samples/customers.ts';
import { type Sampled, sampled } from '../../../server/src/engine/samples/sample.ts';

export interface Asked {
  readonly provider?: string;
  readonly markup?: Markup;
  readonly customer?: Customer | string;
  readonly own?: readonly string[];
  readonly choices?: Readonly<Record<number, number>>;
}

const choicesOf = (choices: Readonly<Record<number, number>> = {}): Map<number, number> =>
  new Map(Object.entries(choices).map(([block, option]) => [Number(block), option]));

/** A reply for a sample customer (the first one where none is named), and what that customer would read of it. */
export function ask(text: string, o: Asked = {}): Sampled & { readonly shown: string } {
  const { provider = 'zendesk', markup = 'plain', customer = 'known' } = o;
  const { tokens, read } = readReply({ text, markup, provider }, new Set());
  const who = typeof customer === 'string' ? customerOf(CUSTOMERS, customer) : customer;
  const result = sampled({ text, tokens, read, provider, own: o.own ?? [] }, who, choicesOf(o.choices));
  let shown = '';
  let from = 0;
  const places = [
    ...result.hidden.map((at) => ({ at, text: '' })),
    ...[...result.fills].map(([index, fill]) => ({ at: tokens[index]!.at, text: fill.text })),
    ...result.branches.map(({ token }) => ({ at: tokens[token]!.at, text: '' })),
  ].sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
  for (const { at, text: own } of places) {
    if (at.start < from) continue;
    shown += text.slice(from, at.start) + own;
    from = at.end;
  }
  return { ...result, shown: shown + text.slice(from) };
}
