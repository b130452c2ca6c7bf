import type { Sending } from '../channels/limits.ts';
import type { Prose } from '../prose/prose.ts';
import type { Desk, Tag } from '../providers/tokens/tags.ts';
import type { Token } from '../providers/tokens/tokens.ts';
import type { Audience, Markup, Situation } from '../reply.ts';
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
  /** The reply, decoded. */
  readonly text: string;
  readonly markup: Markup;
  readonly audience: Audience;
  /** The help desk that fills its placeholders, where that is known. */
  readonly desk?: Desk;
  /** Names that the reply's own record or file gives values to. */
  readonly declared?: readonly string[];
  /** False where the desk wants a sample for each variable and has none. */
  readonly sampled?: boolean;
  /** Its placeholders, read; worked out when first asked for. */
  readonly tags: () => readonly Tag[];
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
  /** It is a suggestion at most. */
  readonly soft?: true;
  readonly rewrites?: readonly CheckRewrite[];
  /** Where the page's rewrites and statements go, where that is not the place complained of. */
  readonly rewriteAt?: Span;
  /** An empathy statement of the declared situation may be put there, one that does one of these things. */
  readonly statement?: { readonly functions: readonly string[]; readonly over: 'before' | 'after' };
  /** Other places that belong to the complaint. */
  readonly related?: readonly { readonly at: Span; readonly message: string }[];
}

/** What stands in the place of a tag, and the markup before and after it that stood inside. */
export interface TagRewrite {
  readonly safety: Safety;
  readonly title: string;
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
}

/** What a check found wrong with one tag: it may stand where no prose is. */
export interface TagHit {
  readonly tag: Pick<Tag, 'token' | 'index' | 'noun'>;
  readonly message?: string;
  /** It is a suggestion at most. */
  readonly soft?: true;
  readonly rewrites?: readonly TagRewrite[];
  /** Other places that belong to the complaint, in the reply's decoded text. */
  readonly related?: readonly { readonly at: Span; readonly message: string }[];
}

/** A rule that phrases cannot say: looks at a whole reply. Pure. */
export type Check = (input: CheckInput) => Iterable<CheckHit | TagHit>;
