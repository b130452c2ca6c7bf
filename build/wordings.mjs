/**
 * The phrases of all pages as the module `uncanned:wordings`: made anew from the pages whenever something is bundled, so
 * that nobody can forget to. What is in it: server/src/engine/rules/packed.ts.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { load } from './load.mjs';
import { root } from './project.mjs';
import { pageFiles, readFunctions, readLists, readPages } from './rule-pages.mjs';

/** They are made once for all bundles, as long as no page changes. */
let made = { stamp: '', wordings: undefined };

function wordingsOfPages() {
  const stamp = pageFiles()
    .map((file) => `${file} ${statSync(file).mtimeMs}`)
    .join('\n');
  if (made.stamp !== stamp) made = { stamp, wordings: packed() };
  return made.wordings;
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

const FILES = 'server/src/engine/rules/wordings-file.ts';

/** The wordings as the bytes of a file. */
export async function bytesOfPages() {
  const { asBytes } = await load(FILES);
  return Buffer.from(asBytes(await wordingsOfPages()));
}

async function textOfPages() {
  const { asText } = await load(FILES);
  return asText(await wordingsOfPages());
}

/** @param give makes the source of the module */
const pluginThat = (give) => ({
  name: 'wordings',
  setup(build) {
    build.onResolve({ filter: /^uncanned:wordings$/ }, ({ path }) => ({ path, namespace: 'wordings' }));
    build.onLoad({ filter: /.*/, namespace: 'wordings' }, async () => {
      const watchFiles = pageFiles();
      try {
        return { contents: await give(), resolveDir: root, watchFiles };
      } catch (error) {
        return { errors: [{ text: `${error.message} (\`npm run generate\` says where)` }], watchFiles };
      }
    });
  },
});

/** A plugin of the bundler: the wordings are in the bundle. */
export const wordings = pluginThat(
  async () => `
    import { fromText } from './${FILES}';
    export const readWordings = () => fromText(${JSON.stringify(await textOfPages())});`,
);

/**
 * The same for a bundle in Node that has to start fast: they lie beside it, and are read as they are.
 * @param file in `dist/`, in the folder of the bundle that asks
 */
export const wordingsBeside = (file) =>
  pluginThat(async () => {
    const path = join(root, 'dist', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await bytesOfPages());
    return `
      import { readFileSync } from 'node:fs';
      import { join } from 'node:path';
      import { fromBytes } from './${FILES}';
      export const readWordings = () =>
        fromBytes(readFileSync(join(__dirname, '${basename(file)}')), (bytes) => bytes.latin1Slice());`;
  });
