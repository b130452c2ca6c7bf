import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type FunctionPage, listsOf, readFunctionPage, readPage } from '../../build/rule-page.mjs';
import type { RuleText } from '../../server/src/engine/index.ts';
import { SENTENCE_FUNCTIONS, type WrittenRule } from '../../server/src/engine/rules/rule.ts';

/** Every rule with the phrases, the reason and all the examples of its page, which the catalogue does not carry. */
export const PAGES: readonly (WrittenRule & RuleText)[] = readdirSync('server/rules', { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map((file) => {
    const more = `server/rules/${file.replace(/\.md$/, '.more.yaml')}`;
    const rarer = existsSync(more) ? readFileSync(more, 'utf8') : '';
    return readPage(file, file.slice(0, -3), readFileSync(`server/rules/${file}`, 'utf8'), rarer).rule;
  });

/** The page of every sentence function. */
export const FUNCTION_PAGES: readonly FunctionPage[] = SENTENCE_FUNCTIONS.map(
  (id) => readFunctionPage(id, id, readFileSync(`server/functions/${id}.md`, 'utf8')).page,
);

/** The shared lists of phrases. */
export const LISTS: Readonly<Record<string, readonly string[]>> = listsOf(
  readdirSync('server/rules/lexicon').map((name) => [name, readFileSync(`server/rules/lexicon/${name}`, 'utf8')]),
).lists;
