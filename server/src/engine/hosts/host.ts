import type { Audience, Channel, Comment, Markup, Misnamed, Problem, Reply, Situation, Upkeep } from '../reply.ts';
import type { Edit } from '../text/edit.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { DataNode, DataScalar } from './data.ts';
import type { DeclaredFields } from './fields.ts';

/** A scalar of a data file that is a reply, and what is known of it. */
export interface Place {
  readonly node: DataScalar;
  readonly id: string;
  readonly role: string;
  readonly key: string;
  readonly title?: string;
  readonly titleAt?: Span;
  readonly shortcut?: string;
  readonly twin?: string;
  readonly markup: Markup;
  readonly provider?: string;
  readonly channel?: Channel;
  readonly situation?: readonly Situation[];
  readonly misnamed?: readonly Misnamed[];
  readonly tags?: readonly string[];
  readonly locale?: string;
  readonly upkeep?: Upkeep;
  readonly audience: Audience;
  readonly declared?: readonly string[];
  readonly sampled?: boolean;
}

/** What was recognised in a file. */
export interface Recognition {
  /** The provider's id, where one was recognised by structure or named by the config. */
  readonly provider?: string;
  readonly places: readonly Place[];
  /** Where the file looks like a list of replies but no signature holds: what would read it. Nothing is linted then. */
  readonly offer?: Offer;
  /** What is wrong with the JSON of cells in which replies were looked for. */
  readonly problems?: readonly Problem[];
  /** Whether the recognition stays as it is where one reply's text gives way to another; always, where absent. */
  readonly steady?: Steady;
}

/** @returns false where the change of one reply's text might change what is recognised (its markup, its being a reply). */
export type Steady = (before: string, after: string) => boolean;

/** A file that looks like replies: the person is asked once. */
export interface Offer {
  /** One sentence for the person. */
  readonly message: string;
  /** The lines for `.uncanned.yaml` that would read it. */
  readonly config: string;
}

export interface HostOptions {
  /** Finds the replies of a data file. Not used by text, Markdown and HTML. */
  readonly find: (documents: readonly DataNode[]) => Recognition | undefined;
  /**
   * Text, Markdown and HTML: the file was named (command line, config), so that all of it is one reply where no
   * structure says otherwise.
   */
  readonly whole: boolean;
  /** The file's path or URI, `/` between folders: for names such as `*.replies.md`. */
  readonly path: string;
  /** Markup and provider that the config gives to a text, Markdown or HTML file. */
  readonly markup?: Markup;
  readonly provider?: string;
  /** Markdown: the level of the headings that begin a reply each. */
  readonly split?: number;
  /**
   * Markdown: it may hold a reply under each heading though nothing declares it, since it was named or its name speaks of
   * replies.
   */
  readonly collection?: boolean;
}

export interface HostReading {
  readonly replies: readonly Reply[];
  /** Comments of the host (not those inside replies), in order. */
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
  /** Whether the file is one that holds replies. False: nothing in it is judged. */
  readonly recognised: boolean;
  readonly provider?: string;
  readonly offer?: Offer;
  /** Fields of front matter. */
  readonly matter?: DeclaredFields;
  /** For the incremental re-read: see Recognition. */
  readonly steady?: Steady;
}

/** A file format around replies. */
export interface Host {
  readonly id: 'text' | 'markdown' | 'html' | 'json' | 'ndjson' | 'yaml' | 'csv' | 'hcl' | 'xml' | 'email';
  /** File name endings, with the dot, lower case. */
  readonly extensions: readonly string[];
  /**
   * Reads replies from a file. Never throws: a broken file gives the replies that can be read, and problems.
   * @param source the decoded file without its BOM
   * @param previous the reading of the text before one edit, for an incremental re-read; the result equals a fresh one
   */
  read(
    source: string,
    o: HostOptions,
    previous?: { readonly reading: HostReading; readonly source: string; readonly edit: Edit },
  ): HostReading;
  /**
   * Encodes a replacement of part of a reply.
   * @param at a span of the reply's decoded text (`reply.value.text`)
   * @param text what shall stand there, decoded, lines ended by LF
   * @returns edits of the source, each complete in itself, to be tried in order until one verifies (an edit in place
   * first, then the whole literal requoted); empty where the host cannot write it.
   */
  write(source: string, reply: Reply, at: Span, text: string): readonly Edit[];
  /**
   * Re-reads one reply after one edit inside its literal, looking at no more of the file than the literal and what
   * stands right around it: this is how an edit is proved before it is offered, thousands of times in a large file.
   * @param source the text before the edit
   * @returns the reply's text, mapped to the file after the edit; undefined where the literal does not end where it
   * should, or nothing else can be said for certain
   */
  reread(source: string, reply: Reply, edit: Edit): MappedText | undefined;
}
