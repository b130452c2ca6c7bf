/**
 * The phrases of all pages as the module `uncanned:wordings`: a text made anew from the pages whenever something is
 * bundled, so that nobody can forget to. What is in it: server/src/engine/rules/packed.ts.
 */
import { statSync } from 'node:fs';
import { load } from './load.mjs';
import { pageFiles, readFunctions, readLists, readPages } from './rule-pages.mjs';

/** The text is made once for all bundles, as long as no page changes. */
let made = { stamp: '', text: undefined };

function textOfPages() {
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

/** A plugin of the bundler. */
export const wordings = {
  name: 'wordings',
  setup(build) {
    build.onResolve({ filter: /^uncanned:wordings$/ }, ({ path }) => ({ path, namespace: 'wordings' }));
    build.onLoad({ filter: /.*/, namespace: 'wordings' }, async () => {
      const watchFiles = pageFiles();
      try {
        return { contents: await textOfPages(), loader: 'text', watchFiles };
      } catch (error) {
        return { errors: [{ text: `${error.message} (\`npm run generate\` says where)` }], watchFiles };
      }
    });
  },
};
