import type { Example, RuleText, SentenceFunction, Wording, WrittenRule } from '../server/src/engine/rules/rule.ts';

/** The page of a sentence function. */
export interface FunctionPage extends Wording {
  readonly id: SentenceFunction;
  readonly title: string;
  /** One sentence: what such a sentence does for the customer. */
  readonly message: string;
  readonly examples: readonly Example[];
}

/** Reads one rule page; what is said of it is in rule-page.mjs. The rule has all the page's examples. */
export function readPage(
  file: string,
  id: string,
  source: string,
  more?: string,
): { rule: WrittenRule & RuleText; mistakes: string[] };

/** What a rule page's section of examples holds beside replies. */
export function otherExamples(source: string): string;

/** Reads the page of a sentence function. */
export function readFunctionPage(file: string, id: string, source: string): { page: FunctionPage; mistakes: string[] };

/** Reads files of shared lists of phrases. */
export function listsOf(files: readonly (readonly [file: string, source: string])[]): {
  lists: Readonly<Record<string, readonly string[]>>;
  mistakes: string[];
};

/** What of a page lies in `dist/rule-pages.json`. */
export function readingMatter(page: RuleText): RuleText;
