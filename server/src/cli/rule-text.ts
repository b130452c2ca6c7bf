import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Rule, type RuleText, readRuleTexts } from '../engine/index.ts';

const NO_TEXT: RuleText = { why: '', examples: [] };

/**
 * Why rules are there, and their examples: those of the catalogue's rules lie beside the program, and are read when one is asked for.
 * @param home the folder of the program
 */
export function ruleTexts(home: string): (rule: Rule) => RuleText {
  let texts: ReadonlyMap<string, RuleText> | undefined;
  return (rule) => {
    if (rule.page !== undefined) return rule.page;
    texts ??= readTexts(home);
    return texts.get(rule.id) ?? NO_TEXT;
  };
}

function readTexts(home: string): ReadonlyMap<string, RuleText> {
  try {
    return readRuleTexts(readFileSync(join(home, 'rule-pages.json'), 'utf8'));
  } catch {
    return new Map(); // The program was copied without it: what is left says what to do all the same.
  }
}
