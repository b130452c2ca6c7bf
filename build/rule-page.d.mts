import type { Rule } from '../server/src/engine/rules/rule.ts';

/** Reads one rule page; what is said of it is in rule-page.mjs. */
export function readPage(file: string, id: string, source: string): { rule: Rule; mistakes: string[] };
