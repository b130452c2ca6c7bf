import type { Rule } from '../rules/rule.ts';
import type { Config } from './config.ts';

/** Without case, curly apostrophes, and more than one space between words. */
const normal = (text: string): string => text.trim().toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');

/** @returns whether the config says that the words which a rule of phrases complains of are fine. */
export function allowedWords({ words }: Pick<Config, 'words'>): (rule: Pick<Rule, 'scope'>, text: string) => boolean {
  if (words === undefined) return () => false;
  const fine = new Set(words.map(normal));
  return ({ scope }, text) => scope === 'phrase' && fine.has(normal(text));
}
