import type { Sending } from '../channels/limits.ts';
import type { Prose } from '../prose/prose.ts';
import type { Token } from '../providers/tokens.ts';
import type { Situation } from '../reply.ts';
import type { Span } from '../text/span.ts';
import type { SentenceParts } from './functions.ts';
import type { Safety } from './rule.ts';

export interface CheckInput {
  readonly prose: Prose;
  /** Placeholders and fill-ins of the reply. */
  readonly tokens: readonly Token[];
  /** What the reply is for, as declared; empty where nothing is. */
  readonly situation: readonly Situation[];
  /** What each sentence does; worked out when first asked for. */
  readonly parts: () => SentenceParts;
  /** Which limit of length holds where it is sent; absent where no channel is declared or none holds. */
  readonly sending?: Sending;
  /** What may stand in the place of an opaque noun: a placeholder's longest sample, else what is written. */
  readonly longest: (at: number) => string;
  /** Where the phrases of a rule (its id) were found in this reply, in the prose text. */
  readonly found: (rule: string) => readonly Span[];
}

export interface CheckRewrite {
  readonly safety: Safety;
  readonly text: string;
  readonly title?: string;
  /** What it replaces, where that is not the place complained of; an empty span inserts. In the prose text. */
  readonly at?: Span;
}

/** What a check found. Spans are in the prose text. */
export interface CheckHit {
  readonly at: Span;
  /** Says more than the rule's own message, where it can. */
  readonly message?: string;
  readonly rewrites?: readonly CheckRewrite[];
  /** Where the page's rewrites and statements go, where that is not the place complained of. */
  readonly rewriteAt?: Span;
  /** An empathy statement of the declared situation may be put there, one that does one of these things. */
  readonly statement?: { readonly functions: readonly string[]; readonly over: 'before' | 'after' };
  /** Other places that belong to the complaint. */
  readonly related?: readonly { readonly at: Span; readonly message: string }[];
}

/** A rule that phrases cannot say: looks at a whole reply. Pure. */
export type Check = (input: CheckInput) => Iterable<CheckHit>;
