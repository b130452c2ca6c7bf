import type { Span } from '../../../text/span.ts';
import type { SyntaxName } from '../variables.ts';

/** A name in a tag, and where it stands in the tag's text. */
export interface Named {
  readonly name: string;
  readonly at: Span;
}

/** The part of a block that a tag is: `{% if %}` opens an `if`, `{% else %}` is an arm, `{% endif %}` ends it. */
export interface Block {
  readonly word: string;
  readonly part: 'open' | 'arm' | 'end';
}

/** What a tag says, read as one syntax. */
export interface TagReading extends Named {
  /** What stands there where the desk knows no value: without its quotes and signs. */
  readonly fallback?: { readonly text: string; readonly at: Span };
  readonly filters: readonly Named[];
  readonly block?: Block;
  /** Every variable that is read, conditions and arguments of filters included. */
  readonly uses: readonly Named[];
  /** What the tag itself gives a name to: `{% assign x = … %}`, `{% for x in … %}`. */
  readonly binds?: string;
}

/** How desks of one kind write their tags. Pure. */
export interface Syntax {
  readonly id: SyntaxName;
  /** How such a tag looks, for messages. */
  readonly looks: string;
  /** @returns undefined where the tag is not of this syntax */
  read(tag: string): TagReading | undefined;
  /**
   * The tag with something to stand there where no value is known; absent where the syntax has nothing that works.
   * @returns undefined where this tag cannot have it
   */
  withFallback?(tag: string, text: string): string | undefined;
}

/** @returns a name that stands in a text, from `from` on. */
export function named(text: string, name: string, from = 0): Named {
  const start = text.indexOf(name, from);
  return { name, at: { start, end: start + name.length } };
}
