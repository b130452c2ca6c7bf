/** What a grammar of placeholders or blanks is. */
import type { Markup } from '../../reply.ts';
import type { Token } from './tokens.ts';

/** The reply that is scanned, and what is known of it. */
export interface Scanned {
  readonly text: string;
  readonly markup: Markup;
  readonly provider?: string;
  /** Whether these words are one of the catalogue's own blanks. */
  isOwnBlank(words: string): boolean;
  /** Whether a Markdown link reference `[label]: …` defines the label. */
  isDefined(label: string): boolean;
  /** Whether it has blanks enough for the brackets beside them to be blanks too. */
  isForm(): boolean;
  /** Whether it leaves a choice of verbs in double brackets to a person: `[[moved|hidden]]`. */
  hasChoice(): boolean;
  /** Whether a closing tag `</name>` stands anywhere in the text. */
  isClosed(name: string): boolean;
  /** The first place of `needle` at or after `from`, or -1. Linear over a whole scan. */
  find(needle: string, from: number): number;
}

/** What a grammar found: a token, or (no kind) a stretch in which no token can begin. */
export interface Found {
  /** Where it begins, where that is not the character asked about. */
  readonly start?: number;
  readonly end: number;
  readonly kind?: Token['kind'];
  readonly broken?: string;
}

export interface Grammar {
  /** The characters that may begin one. A letter among them begins one at the start of a word only. */
  readonly starts: string;
  /** Its letters may begin one inside a word as well. */
  readonly inWord?: true;
  read(scanned: Scanned, at: number): Found | undefined;
}
