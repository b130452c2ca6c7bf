import { readdirSync, readFileSync } from 'node:fs';
import { readPage } from '../../build/rule-page.mjs';
import type { Rule, RuleText } from '../../server/src/engine/index.ts';

/** Every rule with the reason and all the examples of its page, which the catalogue does not carry. */
export const PAGES: readonly (Rule & RuleText)[] = readdirSync('server/rules', { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map((file) => readPage(file, file.slice(0, -3), readFileSync(`server/rules/${file}`, 'utf8')).rule);
