/** The examples of docs/pull-requests.md: files to copy. Most say in their first line what they are called. */
import * as fs from 'node:fs';

/** The page as it is written. */
export const PAGE = fs.readFileSync('docs/pull-requests.md', 'utf8');

/** The blocks of code of the page, by the name in the first line; without one by the line itself. */
const EXAMPLES: readonly (readonly [name: string, text: string])[] = [
  ...PAGE.matchAll(/^```\w+\n(.*)\n([\s\S]*?)^```/gm),
].map(([, first = '', text = '']) => {
  const name = /^(?:#|\/\/) (\S+)$/.exec(first)?.[1];
  return name === undefined ? [first, `${first}\n${text}`] : [name, text];
});

export const NAMES: readonly string[] = EXAMPLES.map(([name]) => name);

/** @returns the one example of a name */
export function example(name: string): string {
  const found = EXAMPLES.filter(([each]) => each === name);
  if (found.length !== 1) throw new Error(`${found.length} examples of ${name}`);
  return found[0]![1];
}

/** The lines of the page that begin so, as they are typed. */
export const typed = (start: string): readonly string[] =>
  PAGE.split('\n')
    .filter((line) => line.startsWith(`    ${start}`))
    .map((line) => line.trim());
