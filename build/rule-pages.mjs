/** All pages of `server/rules/` and `server/functions/`, and what of them is for reading and lies beside the bundles. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';
import { listsOf, readFunctionPage, readingMatter, readPage } from './rule-page.mjs';

/** Where the pages lie, from the folder of the project. */
export const PAGES = 'server/rules';
const LISTS = `${PAGES}/lexicon`;
const FUNCTIONS = 'server/functions';

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
      const more = file.replace(/\.md$/, '.more.yaml');
      const rarer = existsSync(join(root, more)) ? textOf(more) : '';
      const read = readPage(file, `${family}/${name.slice(0, -3)}`, textOf(file), rarer);
      mistakes.push(...read.mistakes);
      if (read.rule !== undefined) rules.push(read.rule);
    }
  return { rules, mistakes };
}

/**
 * Reads the shared lists.
 * @returns {{ lists: Record<string, string[]>, mistakes: string[] }}
 */
export function readLists() {
  const files = namesIn(LISTS, (entry) => entry.name.endsWith('.yaml')).map((name) => `${LISTS}/${name}`);
  return listsOf(files.map((file) => [file, textOf(file)]));
}

/**
 * Reads the pages of sentence functions.
 * @param {readonly string[]} ids their names, in the order wanted
 * @returns {{ functions: object[], mistakes: string[] }}
 */
export function readFunctions(ids) {
  const mistakes = [];
  const functions = ids.flatMap((id) => {
    const file = `${FUNCTIONS}/${id}.md`;
    const read = readFunctionPage(file, id, textOf(file));
    mistakes.push(...read.mistakes);
    return read.page === undefined ? [] : [read.page];
  });
  return { functions, mistakes };
}

/** Every file that the phrases are read from. */
export function pageFiles() {
  return [PAGES, FUNCTIONS].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  );
}

const textOf = (file) => readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');

const namesIn = (folder, wanted) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(wanted)
    .map(({ name }) => name)
    .sort();

/** The file beside bundles that holds what is only read of rules: they read it when somebody asks for one, and need not carry it. */
export const READING_MATTER = 'rule-pages.json';

/** The reading matter of all rules, by id, as JSON. */
export const readingMatterOfAll = () =>
  JSON.stringify(Object.fromEntries(readPages().rules.map((rule) => [rule.id, readingMatter(rule)])));

/** Writes it beside the bundles. */
export function writeReadingMatter() {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist', READING_MATTER), readingMatterOfAll());
}
