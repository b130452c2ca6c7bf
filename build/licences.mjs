/** The licences of the packages that bundles are made of: whoever passes a bundle on has to pass them on too. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

/** The file of a package that holds its licence. */
const NAMES = /^licen[cs]e([-.](mit|md|txt))?$/i;

/** The folder of the package that a source file lies in, from the folder of the project. */
const packageOf = (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];

/**
 * @param inputs the source files of bundles, from the folder of the project
 * @returns the text of the project's own licence and of each package's, by name; throws where a package has none
 */
export function licences(inputs) {
  const folders = [...new Set(inputs.flatMap((input) => packageOf(input.replace(/^[\w-]+:/, '')) ?? []))];
  const packages = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((found) => NAMES.test(found));
    if (file === undefined) throw new Error(`${folder} has no licence`);
    return { title: `${name} ${version} (${license})`, text: readFileSync(join(root, folder, file), 'utf8') };
  });
  const own = { title: 'Uncanned (MIT)', text: readFileSync(join(root, 'LICENSE'), 'utf8') };
  const sorted = packages.sort((a, b) => (a.title < b.title ? -1 : 1));
  return [own, ...sorted]
    .map(({ title, text }) => `${title}\n${'='.repeat(title.length)}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`)
    .join('\n\n');
}
