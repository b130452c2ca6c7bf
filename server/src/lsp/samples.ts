/** Sample customers: whom a reply is shown to, and what that customer reads. */
import {
  type Config,
  type Customer,
  customerOf,
  customersWith,
  type Linter,
  ownVariables,
  type Reply,
  type Sampled,
  sampled,
} from '../engine/index.ts';
import type { PreviewParams } from '../protocol.ts';

/** A reply's prose, with its placeholders and blanks. */
export type ReadReply = ReturnType<Linter['prose']>;

/** Whom replies are shown to where nobody chose. */
const FIRST = customerOf(customersWith(), undefined);

/** Which part of each block of a text a person chose, by the block's number. */
type Choices = NonNullable<PreviewParams['choices']>[string];

/** @returns a reply as a sample customer gets it */
export const samplesOf = (
  reply: Reply,
  { prose, tokens }: ReadReply,
  config: Config,
  customer: Customer = FIRST,
  choices: Choices = {},
): Sampled =>
  sampled(
    {
      text: reply.value.text,
      tokens,
      read: prose,
      own: ownVariables(reply, config),
      ...(reply.provider === undefined ? {} : { provider: reply.provider }),
    },
    customer,
    new Map(Object.entries(choices).map(([block, option]) => [Number(block), option])),
  );
