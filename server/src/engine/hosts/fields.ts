import type { Span } from '../text/span.ts';

/** One text of a field. */
export interface FieldText {
  /** Decoded. */
  readonly text: string;
  /** As it stands in the file, quotation marks included. */
  readonly at: Span;
}

/** One key of front matter and what stands under it. */
export interface Field {
  readonly key: string;
  /** The key in the file. */
  readonly keyAt: Span;
  readonly kind: 'text' | 'list' | 'map' | 'nothing';
  /** Its text, or several: those of a list. */
  readonly texts: readonly FieldText[];
  /** The value in the file. */
  readonly at: Span;
}

/** The fields of a file of replies in Markdown, for those who check them. */
export interface DeclaredFields {
  /** Those at the head of the file and those below headings, in order. */
  readonly fields: readonly Field[];
  /** The file's name says that it is one of replies; else its front matter alone, or a person. */
  readonly byName: boolean;
}
