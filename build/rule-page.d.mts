import type { Example, FunctionPage, Rule } from '../server/src/engine/rules/rule.ts';

/** Reads one rule page; what is said of it is in rule-page.mjs. */
export function readPage(file: string, id: string, source: string): { rule: Rule; mistakes: string[] };

/** Reads the page of a sentence function. */
export function readFunctionPage(
  file: string,
  id: string,
  source: string,
): { page: FunctionPage & { examples: readonly Example[] }; mistakes: string[] };
