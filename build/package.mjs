/**
 * `npm run package`: makes `out/uncanned.vsix`, the extension as it is installed and published.
 *
 *     --base-images-url URL    where the folder `docs/` lies once it is published; without it the gallery text has no pictures
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMain, root } from './project.mjs';

/** What the package may weigh, in bytes: people install it over slow lines too. */
export const LARGEST = 2_000_000;

/** The package, from the project's folder. */
export const VSIX = 'out/uncanned.vsix';

const GALLERY = 'docs/gallery.md';

/**
 * Builds the extension and packs it.
 * @returns what is in the package, and its size in bytes
 * @throws where it does not build or vsce refuses it
 */
export async function makePackage({ baseImagesUrl } = {}) {
  const { setUp, setUpPackaging } = await import('./setup.mjs');
  if (!(await setUp()) || !(await setUpPackaging())) throw new Error('vsce cannot be installed.');
  const { buildAll, sizeTable } = await import('./bundle.mjs');
  const built = await buildAll();
  if (built.some((bundle) => bundle.fault)) throw new Error(sizeTable(built));

  const { createVSIX, listFiles } = createRequire(join(root, 'build/package/package.json'))('@vscode/vsce');
  const readme = join(root, 'out/gallery.md');
  mkdirSync(join(root, 'out'), { recursive: true });
  const text = readFileSync(join(root, GALLERY), 'utf8');
  // A picture must have an address on the web, or the gallery refuses the page.
  writeFileSync(readme, baseImagesUrl === undefined ? text.replace(/^!\[[^\]]*\]\([^)]*\)\n+/gm, '') : text);
  await createVSIX({
    cwd: root,
    packagePath: join(root, VSIX),
    readmePath: 'out/gallery.md',
    dependencies: false,
    allowMissingRepository: true,
    ...(baseImagesUrl === undefined ? { rewriteRelativeLinks: false } : { baseImagesUrl }),
  });
  const files = await listFiles({ cwd: root, packagedDependencies: [], dependencies: false });
  return { files, bytes: statSync(join(root, VSIX)).size };
}

if (isMain(import.meta.url)) {
  const { values } = parseArgs({ options: { 'base-images-url': { type: 'string' } } });
  const { bytes } = await makePackage({ baseImagesUrl: values['base-images-url'] });
  console.log(`${VSIX}: ${Math.round(bytes / 1000)} KB`);
  if (bytes > LARGEST) {
    console.log(`It may weigh ${LARGEST / 1000} KB.`);
    process.exitCode = 1;
  }
}
