/**
 * The phrases of all pages as the module `uncanned:wordings`: a text made anew from the pages whenever something is
 * bundled, so that nobody can forget to. What is in it: server/src/engine/rules/packed.ts.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { load } from './load.mjs';
import { root } from './project.mjs';
import { pageFiles, readFunctions, readLists, readPages } from './rule-pages.mjs';

/** The text is made once for all bundles, as long as no page changes. */
let made = { stamp: '', text: undefined };

/** The text, as the bundler takes it. */
export function textOfPages() {
  const stamp = pageFiles()
    .map((file) => `${file} ${statSync(file).mtimeMs}`)
    .join('\n');
  if (made.stamp !== stamp) made = { stamp, text: packed() };
  return made.text;
}

async function packed() {
  const { packWordings } = await load('server/src/engine/rules/packed.ts');
  const { SENTENCE_FUNCTIONS } = await load('server/src/engine/rules/rule.ts');
  return packWordings({
    rules: readPages().rules,
    functions: readFunctions(SENTENCE_FUNCTIONS).functions,
    lists: readLists().lists,
  });
}

/** @param give makes what the bundler loads of the text */
const pluginThat = (give) => ({
  name: 'wordings',
  setup(build) {
    build.onResolve({ filter: /^uncanned:wordings$/ }, ({ path }) => ({ path, namespace: 'wordings' }));
    build.onLoad({ filter: /.*/, namespace: 'wordings' }, async () => {
      const watchFiles = pageFiles();
      try {
        return { ...give(await textOfPages()), watchFiles };
      } catch (error) {
        return { errors: [{ text: `${error.message} (\`npm run generate\` says where)` }], watchFiles };
      }
    });
  },
});

/** A plugin of the bundler: the text is in the bundle. */
export const wordings = pluginThat((text) => ({ contents: `export const readText = () => ${JSON.stringify(text)};` }));

/**
 * The same for a bundle in Node that has to start fast: the text lies beside it, and is read without being compiled.
 * @param file in `dist/`, in the folder of the bundle that asks
 */
export const wordingsBeside = (file) =>
  pluginThat((text) => {
    const path = join(root, 'dist', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return {
      contents: `
        import { readFileSync } from 'node:fs';
        import { join } from 'node:path';
        export const readText = () => readFileSync(join(__dirname, '${basename(file)}'), 'utf8');`,
      resolveDir: root,
    };
  });
