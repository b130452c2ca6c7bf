import type { Span } from '../text/span.ts';
import type { LibraryReply } from './library-reply.ts';

/** Whether two files are two copies of one library: an old export, or the same one in another language. */
export type Copies = (a: string, b: string) => boolean;

/** What the checks of a library have to know beside its replies. */
export interface LibraryOptions {
  /** `YYYY-MM-DD`: given from outside, so that the same library gives the same findings. */
  readonly today: string;
  /** Days after which a reply should be read again, by the path of its file; undefined where nobody asks for it. */
  readonly reviewEvery: (path: string) => number | undefined;
}

/** A complaint about one reply of a library. */
export interface LibraryComplaint {
  readonly reply: LibraryReply;
  /** What is wrong and what to do. */
  readonly message: string;
  /** Tells it from other complaints of its rule about the same reply; neither place nor path. */
  readonly what: string;
  /** Where, if not at the reply's first words; its title moves with the reply. */
  readonly at?: { readonly at: Span; readonly text: string } | 'title';
  /** Other replies that belong to it. */
  readonly related?: readonly RelatedReply[];
}

export interface RelatedReply {
  readonly reply: LibraryReply;
  readonly message: string;
}

/**
 * A rule that looks at all replies of a library. Pure.
 * @param replies in the order of paths, then of the file: nothing depends on the order in which files were read
 */
export type LibraryCheck = (replies: readonly LibraryReply[], o: LibraryContext) => Iterable<LibraryComplaint>;

export interface LibraryContext extends LibraryOptions {
  readonly copies: Copies;
}
