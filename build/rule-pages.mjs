/** All rule pages of `server/rules/`, and what of them is for reading and lies beside the bundles. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';
import { readingMatter, readPage } from './rule-page.mjs';

/** Where the pages lie, from the folder of the project. */
export const PAGES = 'server/rules';
/** The bundles read it when somebody asks for a rule, and need not carry it. */
const READING_MATTER = 'dist/rule-pages.json';

/**
 * Reads every rule page, sorted by family and name.
 * @returns {{ rules: object[], mistakes: string[] }}
 */
export function readPages() {
  const rules = [];
  const mistakes = [];
  for (const family of namesIn(PAGES, (entry) => entry.isDirectory()))
    for (const name of namesIn(`${PAGES}/${family}`, (entry) => entry.name.endsWith('.md'))) {
      const file = `${PAGES}/${family}/${name}`;
      const source = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
      const read = readPage(file, `${family}/${name.slice(0, -3)}`, source);
      mistakes.push(...read.mistakes);
      if (read.rule !== undefined) rules.push(read.rule);
    }
  return { rules, mistakes };
}

const namesIn = (folder, wanted) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(wanted)
    .map(({ name }) => name)
    .sort();

/** Writes the reading matter of all rules, by id, beside the bundles. */
export function writeReadingMatter() {
  const pages = Object.fromEntries(readPages().rules.map((rule) => [rule.id, readingMatter(rule)]));
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, READING_MATTER), JSON.stringify(pages));
}
