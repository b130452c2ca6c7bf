import type { Example, RuleText } from './rule.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isExample = (value: unknown): value is Example =>
  isRecord(value) &&
  typeof value.text === 'string' &&
  (value.kind === 'flagged' || value.kind === 'fixed' || value.kind === 'fine');

/**
 * Reads the file that lies beside the bundles, `rule-pages.json`. Never throws.
 * @returns by a rule's id, its reason and examples; nothing of what is not as it should be
 */
export function readRuleTexts(json: string): ReadonlyMap<string, RuleText> {
  let pages: unknown;
  try {
    pages = JSON.parse(json);
  } catch {
    return new Map();
  }
  if (!isRecord(pages)) return new Map();
  return new Map(
    Object.entries(pages).flatMap(([id, page]): [string, RuleText][] => {
      if (!isRecord(page) || typeof page.why !== 'string' || !Array.isArray(page.examples)) return [];
      return [[id, { why: page.why, examples: page.examples.filter(isExample) }]];
    }),
  );
}
