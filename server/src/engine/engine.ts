import type { Config } from './config/config.ts';
import type { Offer } from './hosts/host.ts';
import type { ReadProse } from './markup/markup.ts';
import type { Token } from './providers/tokens.ts';
import type { Problem, Reply } from './reply.ts';
import type { Finding, Rule } from './rules/rule.ts';
import type { Edit } from './text/edit.ts';

export interface FileInput {
  /** Path relative to the working folder, or a URI; `/` between folders. */
  readonly path: string;
  /** The decoded file, without its BOM. */
  readonly source: string;
  /** The editor's language id, where the name says nothing (an untitled file). */
  readonly language?: string;
  /** The person named this file: text, Markdown and HTML are then read even where no structure is recognised. */
  readonly named?: boolean;
  /** The result of the text before one edit, for an incremental re-read. */
  readonly previous?: { readonly result: LintResult; readonly source: string; readonly edit: Edit };
}

export interface LintOptions {
  /** Which fixes to make and verify. Making them costs time. Default `all`. */
  readonly fixes?: 'none' | 'first' | 'all';
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
  readonly problems: readonly Problem[];
  readonly offer?: Offer;
}

export interface Linter {
  /** Every rule known to this config, switched off or not, custom ones included. */
  readonly rules: readonly Rule[];
  /** Rules of the config that cannot work: a phrase with a mistake, an example that fails. */
  readonly problems: readonly string[];
  /** Lints one file. Never throws. */
  lint(file: FileInput, options?: LintOptions): LintResult;
  /**
   * Applies every safe fix until none is left.
   * @returns the new text (the old one where nothing changed), how many findings were fixed, and which edits were left
   * out because the file would not have read back as intended.
   */
  fixAll(file: FileInput): { readonly source: string; readonly fixed: readonly Finding[]; readonly leftOut: readonly string[] };
  /**
   * Finds a finding again by its fingerprint in the current text and gives its verified fixes.
   * @returns undefined where the finding is gone.
   */
  refind(file: FileInput, fingerprint: string): Finding | undefined;
  /** What the customer reads of a reply, with its placeholders and blanks: for previews. */
  prose(reply: Reply): { readonly prose: ReadProse; readonly tokens: readonly Token[] };
}

export declare function createLinter(config: Config): Linter;
