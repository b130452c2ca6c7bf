import { type Rule, type RuleText, readRuleTexts } from '../engine/index.ts';
import type { FileReader } from './files.ts';

/** Why a rule is there, and its examples; undefined where that cannot be read. Never rejects. */
export type TextOf = (rule: Rule) => Promise<RuleText | undefined>;

/** Bytes; the file holds some hundred pages. */
const LIMIT = 4 * 1024 * 1024;

/**
 * Gives what is only read of a rule. For the rules of the catalogue that lies in a file beside the server: it is read when
 * somebody first asks, and remembered.
 * @param uri of that file; undefined where nobody knows it
 */
export function ruleTexts(files: FileReader, uri: string | undefined): TextOf {
  let pages: Promise<ReadonlyMap<string, RuleText> | undefined> | undefined;
  const read = async (at: string): Promise<ReadonlyMap<string, RuleText> | undefined> => {
    const file = await files.read(at, LIMIT);
    return file === undefined || 'problem' in file ? undefined : readRuleTexts(file.text);
  };
  return async (rule) => {
    if (rule.page !== undefined || uri === undefined) return rule.page;
    pages ??= read(uri);
    const known = await pages;
    // It may be there the next time.
    if (known === undefined) pages = undefined;
    return known?.get(rule.id);
  };
}
