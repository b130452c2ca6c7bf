import type { Rule } from '../server/src/engine/rules/rule.ts';

export interface ManualTexts {
  readonly introduction: string;
  readonly families: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
}

/** Where the texts around the rules stand; what is said of these functions is in manual.mjs. */
export const TEXTS: string;
export function mistakesInTexts(texts: Partial<ManualTexts>, known: readonly string[]): string[];
export function familyTable(rules: readonly Rule[], families: readonly string[], texts: ManualTexts): string;
export function manual(rules: readonly Rule[], families: readonly string[], texts: ManualTexts): string;
