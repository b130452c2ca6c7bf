import type { Situation } from '../reply.ts';
import type { Span } from '../text/span.ts';

export const FAMILIES = [
  'negative-language',
  'hollow-apology',
  'hollow-empathy',
  'sympathy',
  'dismissive',
  'blame',
  'assumption',
  'command',
  'passive-evasion',
  'over-promise',
  'hedging',
  'missing-action',
  'missing-acknowledgement',
  'over-apology',
  'context-mismatch',
  'robotic',
  'jargon',
  'readability',
  'typography',
  'inclusive',
  'fill-in',
  'placeholder',
  'library',
] as const;
export type Family = (typeof FAMILIES)[number];
export const SEVERITIES = ['error', 'warning', 'suggestion'] as const;
export type Severity = (typeof SEVERITIES)[number];
export type Scope = 'phrase' | 'sentence' | 'reply' | 'file';
export type Tier = 'core' | 'strong' | 'optional';
export type Safety = 'safe' | 'review';

/**
 * A condition on what stands around a match: see docs/writing-rules.md. Every list means "any of".
 * `P` is how phrases are given: as a page or config writes them, or by their number in the catalogue.
 */
export interface ConditionOf<P> {
  /** Stands right before the match (`…` reaches back up to 12 words). */
  readonly before?: readonly P[];
  /** Stands right after the match. */
  readonly after?: readonly P[];
  /** Stands anywhere in the sentence. */
  readonly sentence?: readonly P[];
  /** Stands anywhere in the next two sentences. */
  readonly next?: readonly P[];
  /** Stands anywhere in the previous sentence. */
  readonly previous?: readonly P[];
  /** Stands in one of the twelve sentences before. */
  readonly earlier?: readonly P[];
  /** The subject of the clause in which the match begins. */
  readonly subject?: readonly ('we' | 'you' | 'it' | 'they' | 'none')[];
  /** The match stands in an if-, when- or unless-clause. */
  readonly 'if-clause'?: boolean;
  /** The sentence asks. */
  readonly question?: boolean;
  /** The clause is negated before the match. */
  readonly negated?: boolean;
  /** A modal verb stands before the match in its clause. */
  readonly modal?: boolean;
  /** What follows the match in its clause names something of this case. */
  readonly specific?: boolean;
  /** The match stands in what the customer or somebody else said. */
  readonly reported?: boolean;
  /** The match is a name or part of one: its words have capitals. */
  readonly named?: boolean;
  /** The sentence names a day, date, time or span of time. */
  readonly dated?: boolean;
  /** The reply's declared situation is one of these; `problem`: any in which something went wrong; `none`: undeclared. */
  readonly situation?: readonly (Situation | 'problem' | 'none')[];
  /** The sentence itself has one of these functions. */
  readonly 'sentence-is'?: readonly SentenceFunction[];
  /** One of the next two sentences has one of these functions. */
  readonly 'next-is'?: readonly SentenceFunction[];
  /** The previous sentence has one of these functions. */
  readonly 'previous-is'?: readonly SentenceFunction[];
  /** Some sentence of the reply has one of these functions. */
  readonly 'reply-has'?: readonly SentenceFunction[];
}

export type Condition = ConditionOf<string>;

/** What a sentence does in a reply; it may do several things. Each is a page in server/functions/. */
export const SENTENCE_FUNCTIONS = [
  'greet',
  'thank',
  'acknowledge',
  'mirror',
  'apologise',
  'refuse',
  'explain',
  'act',
  'offer',
  'ask',
  'instruct',
  'celebrate',
  'expect',
  'close',
  'sign',
] as const;
export type SentenceFunction = (typeof SENTENCE_FUNCTIONS)[number];

/** What an empathy statement is for, in the order in which a reply says such things. */
export const STATEMENT_FUNCTIONS = [
  'acknowledge',
  'validate',
  'mirror',
  'apologise specifically',
  'own it',
  'act',
  'set expectation',
  'offer alternative',
  'follow up',
  'close',
] as const;
export type StatementFunction = (typeof STATEMENT_FUNCTIONS)[number];

/** An empathy statement: a sentence or two for a moment in a conversation, `[words]` being blanks. */
export interface Statement {
  /** `delay-act-5`: the fifth of its situation; or the name that a team gave it. */
  readonly id: string;
  readonly situation: Situation;
  readonly function: StatementFunction;
  readonly text: string;
  /** Who recommends it: books, studies, guides. */
  readonly sources: readonly string[];
  /** A team wrote it in its config. */
  readonly own?: true;
  /** A team marked it in its config. */
  readonly favorite?: true;
}

export interface PhraseOf<P> {
  readonly match: P;
  /** Every key must hold. */
  readonly only?: ConditionOf<P>;
  /** One key that holds is enough to keep silent; several conditions: any of them. */
  readonly unless?: readonly ConditionOf<P>[];
}
export type Phrase = PhraseOf<string>;

/** What a rule, or the page of a sentence function, looks for. */
export interface WordingOf<P> {
  readonly phrases: readonly PhraseOf<P>[];
  /** Must hold for every phrase, beside its own conditions. */
  readonly only?: ConditionOf<P>;
  /** Keeps every phrase silent, beside its own conditions. */
  readonly unless?: readonly ConditionOf<P>[];
  /** Makes a finding a suggestion: one key of one condition is enough. */
  readonly softens?: readonly ConditionOf<P>[];
}
export type Wording = WordingOf<string>;

export const WHERE = ['until', 'unless', 'others', 'subject', 'object'] as const;
export type Where = (typeof WHERE)[number];

export interface Rewrite {
  readonly safety: Safety;
  /** What stands there instead; `$1` is the first group of the phrase; `[words]` are blanks; empty: remove. */
  readonly text: string;
  /** What it replaces; `before` and `after` replace nothing and stand before or after the match as a sentence. */
  readonly over: 'match' | 'sentence' | 'before' | 'after';
  /** Only for the phrases with these numbers (from 1), or for all but those that are negative; all where absent. */
  readonly for?: readonly number[];
  /**
   * Only in clauses of this kind: `until` and `unless` where they say until or unless what ("not until you sign it"), `others`
   * where people act who are neither we nor the reader; `subject` where the match opens its clause and a verb stands right behind
   * it, `object` where none does.
   */
  readonly where?: Where;
  /** Only where the match holds one of these words. */
  readonly has?: readonly string[];
  /**
   * Words, each with the one that says the same in everyday life; it takes the place of the longest that the match holds, and the
   * rewrite is none where it holds none. `text` is empty then.
   */
  readonly words?: Readonly<Record<string, string>>;
  /** What the menu says; made from the text where absent. */
  readonly title?: string;
}

export interface Example {
  /** The reply with `[[ ]]` around what must be underlined. */
  readonly kind: 'flagged' | 'fixed' | 'fine';
  readonly text: string;
  /** What the reply is for, where that matters. */
  readonly situation?: readonly Situation[];
  /** The help desk that fills its placeholders, where that matters. */
  readonly provider?: string;
}

/** What only readers of a rule need: it lies beside the bundles, not in them. */
export interface RuleText {
  /** Two sentences, with the source. */
  readonly why: string;
  readonly examples: readonly Example[];
}

/** A rule, but for what it looks for. */
export interface Rule {
  readonly id: string;
  readonly family: Family;
  readonly title: string;
  readonly severity: Severity;
  readonly tier: Tier;
  readonly since: string;
  /** Under the squiggle: one sentence, what is wrong and what to do. */
  readonly message: string;
  /** What is said in its place of the phrases with these numbers (from 1). */
  readonly messages?: readonly { readonly text: string; readonly for: readonly number[] }[];
  readonly scope: Scope;
  readonly rewrites: readonly Rewrite[];
  /** Rules that speak instead of this one where both cover a place. */
  readonly yields?: readonly string[];
  /** Rules that speak instead of this one where they speak anywhere in its sentence. */
  readonly yieldsBeside?: readonly string[];
  /** Whether a check in `checks/<family>/<name>.ts` finds it (perhaps beside phrases). */
  readonly coded: boolean;
  /** A team's own rule brings its reading matter along; that of the catalogue lies in `dist/rule-pages.json`. */
  readonly page?: RuleText;
}

/** A rule with the phrases that its page or config writes. */
export type WrittenRule = Rule & Wording;

export interface Fix {
  readonly title: string;
  readonly safety: Safety;
  /** Edits of the file, verified. */
  readonly edits: readonly { readonly at: Span; readonly text: string }[];
  /** Blanks to fill, as spans of the file after the edits. */
  readonly blanks?: readonly Span[];
  readonly takes?: Taken;
}

/** What a rewrite takes away beside the words that are complained of. */
export interface Taken {
  /** What stood before them, and what stood after, as the customer reads it. */
  readonly words: readonly string[];
  /** Nothing of the sentence stays. */
  readonly whole: boolean;
}

export interface Related {
  readonly message: string;
  readonly at: Span;
  /** The file, under the name by which its library knows it, where the place may lie in another one. */
  readonly path?: string;
}

/** One rule's complaint about one place. */
export interface Finding {
  readonly rule: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly scope: Scope;
  readonly message: string;
  /** In the file. */
  readonly at: Span;
  /** What the customer reads there. */
  readonly text: string;
  /** The sentence (as the customer reads it) around it, and where the text begins in it. */
  readonly sentence: { readonly text: string; readonly from: number };
  /** The reply's key. */
  readonly reply: string;
  /** Index into the result's replies; -1 for findings about the file. */
  readonly replyIndex: number;
  readonly fixes: readonly Fix[];
  /** What the first rewrite would do, in words, for reports. It is not proved that it can be done in place. */
  readonly advice?: string;
  /** How much more than the words complained of that rewrite takes away. */
  readonly adviceTakes?: 'sentence' | 'more';
  readonly related?: readonly Related[];
  /** hash(reply id, role, rule, normalised phrase, ordinal among equals in the reply): no path, no position. */
  readonly fingerprint: string;
  /**
   * Of a finding about several replies of a library: the fingerprints that it would have were it told of one of the others. It is
   * told of the later one, and another order would make that another one.
   */
  readonly alike?: readonly string[];
}
