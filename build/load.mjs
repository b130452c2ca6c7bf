/** TypeScript of the project for scripts of plain Node. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './project.mjs';

const loaded = new Map();

/**
 * Bundles a TypeScript file of the engine, once, and imports it. What needs the packed wordings cannot be loaded so.
 * @param {string} file its path from the folder of the project
 */
export function load(file) {
  if (!loaded.has(file)) loaded.set(file, bundled(file));
  return loaded.get(file);
}

async function bundled(file) {
  const outfile = join(root, 'out/generate', `${file.replaceAll('/', '-')}.mjs`);
  await build({
    entryPoints: [join(root, file)],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
