/** What a linter is to those who ask it. */
import type { WritingPlace } from './fix/insert.ts';
import type { Offer } from './hosts/host.ts';
import type { LibraryFile, ShelvedFile } from './library/library.ts';
import type { ReadProse } from './markup/markup.ts';
import type { Token } from './providers/tokens/tokens.ts';
import type { Markup, Problem, Reply } from './reply.ts';
import type { Finding, Rule, SentenceFunction, Statement } from './rules/rule.ts';
import type { Allowed } from './suppress/suppress.ts';
import type { Edit } from './text/edit.ts';
import type { MappedText } from './text/mapped-text.ts';
import type { Span } from './text/span.ts';
import type { RuleTrial } from './trial/trial.ts';

export interface FileInput {
  /** Path relative to the working folder, or a URI; `/` between folders. */
  readonly path: string;
  /** The decoded file, without its BOM. */
  readonly source: string;
  /** The editor's language id, where the name says nothing (an untitled file). */
  readonly language?: string;
  /** The person named this file: text, Markdown and HTML are then read even where no structure is recognised. */
  readonly named?: boolean;
  /** What a text, Markdown or HTML file is written in, whatever its name and the config say. */
  readonly markup?: Markup;
  /** The result of the text before one edit, for an incremental re-read. */
  readonly previous?: { readonly result: LintResult; readonly source: string; readonly edit: Edit };
}

export interface LintOptions {
  /**
   * Which fixes to work out and prove, which costs time: none, the first safe one of each finding (and the first rewrite
   * in words, unproved), or all. Default `all`.
   */
  readonly fixes?: 'none' | 'safe' | 'all';
  /**
   * The text will not be edited and linted again: what is known of a reply is forgotten once its findings and their fixes are
   * made, so that a large file takes little room.
   */
  readonly once?: boolean;
  /** No rule is asked: there are no findings. For a file whose replies are only read, or compared with those of others. */
  readonly unjudged?: boolean;
}

export interface LintResult {
  /** The host's id, or undefined where the file has none (nothing was read). */
  readonly host?: string;
  readonly provider?: string;
  /** Whether the file is one that holds replies. */
  readonly recognised: boolean;
  readonly replies: readonly Reply[];
  /** Sorted by place. */
  readonly findings: readonly Finding[];
  /** Findings that comments of the file switch off; absent where there are none. */
  readonly allowed?: readonly Allowed[];
  readonly problems: readonly Problem[];
  readonly offer?: Offer;
}

export interface Linter {
  /** Every rule known to this config, switched off or not, custom ones included. */
  readonly rules: readonly Rule[];
  /**
   * Rules of the config that cannot work: a phrase with a mistake or one that nothing can match, an example that fails.
   * Each begins with the rule's id. Worked out when first asked for.
   */
  readonly problems: readonly string[];
  /** The config's own rules, tried out. Worked out when first asked for. */
  trials(): readonly RuleTrial[];
  /** The config's own statements, each with what the rules in force say of its words. */
  statementTrials(): readonly StatementTrial[];
  /** Lints one file. Never throws. */
  lint(file: FileInput, options?: LintOptions): LintResult;
  /**
   * Applies every safe fix until none is left.
   * @param only whether a finding is to be fixed; all where it is absent
   * @returns the new text (the old one where nothing changed), how many findings were fixed, and which edits were left
   * out because the file would not have read back as intended.
   */
  fixAll(
    file: FileInput,
    only?: (finding: Finding) => boolean,
  ): {
    readonly source: string;
    readonly fixed: readonly Finding[];
    readonly leftOut: readonly string[];
  };
  /**
   * Finds a finding again by its fingerprint in the current text and gives its verified fixes.
   * @returns undefined where the finding is gone.
   */
  refind(file: FileInput, fingerprint: string): Finding | undefined;
  /**
   * What is kept of a file to compare its replies with those of other files.
   * @param path the name by which the library knows the file, where that is not the one under which it was judged
   */
  shelve(file: FileInput, result: LintResult, path?: string): ShelvedFile;
  /** A file that was shelved under this config, as `checkLibrary` takes it. */
  libraryFile(shelved: ShelvedFile): LibraryFile;
  /** Every empathy statement: the team's own, then those that come with Uncanned. Favorites are marked. */
  readonly statements: readonly Statement[];
  /**
   * Where a sentence can be written into a file.
   * @param at what gives way to it; empty: the cursor
   * @param near the nearest such place will do, and any text of a data file; else only this place in a reply
   * @returns undefined where there is none
   */
  writingPlace(file: FileInput, at: Span, near?: boolean): WritingPlace | undefined;
  /**
   * What this config makes of one reply that a linter of another config has read.
   * @param index of the reply in its file
   * @returns its findings, without fixes and before comments switch any off, and whether a rule is off for it
   */
  alone(
    path: string,
    reply: Reply,
    index: number,
  ): { readonly findings: readonly Finding[]; readonly isOff: (rule: string) => boolean };
  /**
   * The edit that puts a text in the place of a stretch of a reply, both as their author writes them: markup and all.
   * @param replyIndex of the result of that file
   * @param at in the reply's decoded text
   * @returns undefined where it cannot be proved that the reply then reads so and every other one as before
   */
  replyEdit(file: FileInput, replyIndex: number, at: Span, text: string): Edit | undefined;
  /**
   * What the customer reads of a reply, with its placeholders and blanks; and whether that is plainly no English.
   */
  prose(reply: Reply): { readonly prose: ReadProse; readonly tokens: readonly Token[]; readonly foreign: boolean };
  /**
   * What each sentence of a reply does: greets, acknowledges, apologises, acts … One sentence may do several things, or
   * nothing that is known.
   */
  shape(reply: Reply): readonly ShapedSentence[];
  /** What a report on a whole library tells of a reply. */
  account(reply: Reply): ReplyAccount;
}

/** A reply, so far as a report on a whole library tells of it. */
export interface ReplyAccount {
  /** As the customer reads it, placeholders and blanks as they are written; mapped to the file. */
  readonly text: MappedText;
  /**
   * What its sentences do, each once; undefined where nobody may ask what is missing: a subject, text for colleagues or in
   * another language than English, and what is too short to be a whole reply.
   */
  readonly functions?: readonly SentenceFunction[];
}

/** A team's own statement, and what the rules say of it. */
export interface StatementTrial {
  readonly statement: Statement;
  /** Spans are in its text. */
  readonly found: readonly { readonly rule: string; readonly message: string; readonly at: Span }[];
}

/** A sentence of a reply, and what it does. Spans are in the file where nothing else is said. */
export interface ShapedSentence {
  readonly at: Span;
  /** What the customer reads. */
  readonly text: string;
  /** Where that stands in the prose of the reply. */
  readonly inProse: Span;
  /** In the order of the words by which they are known. */
  readonly parts: readonly { readonly function: SentenceFunction; readonly at: Span }[];
}
