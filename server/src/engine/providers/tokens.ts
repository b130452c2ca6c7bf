import type { Span } from '../text/span.ts';

/** A placeholder (`{{ticket.requester.first_name}}`) or a fill-in (`[DATE]`) in a reply's decoded text. */
export interface Token {
  readonly kind: 'placeholder' | 'fill-in';
  /** In the reply's decoded text. Tokens are in order and do not overlap. */
  readonly at: Span;
  readonly text: string;
  /** Why a placeholder is broken, where it is. */
  readonly broken?: string;
}
