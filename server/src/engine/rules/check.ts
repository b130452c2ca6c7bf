import type { Prose } from '../prose/prose.ts';
import type { Token } from '../providers/tokens.ts';
import type { Span } from '../text/span.ts';
import type { Safety } from './rule.ts';

export interface CheckInput {
  readonly prose: Prose;
  /** Placeholders and fill-ins of the reply. */
  readonly tokens: readonly Token[];
}

/** What a check found. Spans are in the prose text. */
export interface CheckHit {
  readonly at: Span;
  /** Says more than the rule's own message, where it can. */
  readonly message?: string;
  readonly rewrites?: readonly { readonly safety: Safety; readonly text: string; readonly title?: string }[];
}

/** A rule that phrases cannot say: looks at a whole reply. Pure. */
export type Check = (input: CheckInput) => Iterable<CheckHit>;
