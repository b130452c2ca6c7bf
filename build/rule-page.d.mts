import type { Example, FunctionPage, Rule, RuleText } from '../server/src/engine/rules/rule.ts';

/** Reads one rule page; what is said of it is in rule-page.mjs. The rule has all the page's examples. */
export function readPage(file: string, id: string, source: string): { rule: Rule & RuleText; mistakes: string[] };

/** Reads the page of a sentence function. */
export function readFunctionPage(
  file: string,
  id: string,
  source: string,
): { page: FunctionPage & { examples: readonly Example[] }; mistakes: string[] };

/** What of a page lies in `dist/rule-pages.json`. */
export function readingMatter(page: RuleText): RuleText;
