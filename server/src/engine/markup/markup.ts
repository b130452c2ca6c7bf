import type { Token } from '../providers/tokens/tokens.ts';
import type { Comment, Markup } from '../reply.ts';
import type { Edit } from '../text/edit.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';

/** What stands in prose for a placeholder, a fill-in, inline code or a URL: one opaque noun. */
export const OPAQUE = '\uFFFC';

/** A stretch of prose that no sentence crosses: a paragraph, heading, list item or table cell. */
export interface Block {
  /** In the prose text. */
  readonly at: Span;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell';
}

/** Inline markup with two ends, such as `**` … `**` or `<b>` … `</b>`, in the reply's text. */
export interface Mark {
  readonly open: Span;
  readonly close: Span;
}

/**
 * What the customer reads, mapped to the reply's decoded text.
 *
 * A soft line break reads as one space, a hard one (`<br>`, two spaces and a newline) as a newline. Code blocks, block
 * quotes (the customer's own words), comments, scripts and styles are left out. Inline code, URLs, placeholders and
 * fill-ins read as OPAQUE, atomic. `&nbsp;` reads as U+00A0. Between blocks the text is synthetic ("\n\n").
 */
export interface ReadProse extends MappedText {
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  /** Comments inside the reply, in its decoded text. */
  readonly comments: readonly Comment[];
  /** Which token each OPAQUE that comes from one stands for: offset in the prose text → index in `tokens`. */
  readonly tokenAt: ReadonlyMap<number, number>;
}

export interface MarkupReader {
  readonly id: Markup;
  /**
   * @param text the reply, decoded
   * @param tokens its placeholders and fill-ins: the parser never sees inside them
   */
  read(text: string, tokens: readonly Token[]): ReadProse;
  /** Escapes prose so that the markup shows it as it is; blanks in square brackets stay readable. */
  escape(prose: string): string;
}

/** Edits of a reply's decoded text that put `replacement` in the place of a span of its prose; tried in order. */
export type ProseEdits = readonly (readonly Edit[])[];
