/**
 * `npm run check`: everything but the tests: formatting, lint, types, generated files, how well the rules judge, sizes of the
 * bundles.
 * Each check prints one line `ok` or `FAILED`; the last line counts them. With the name of a check, only that one.
 */
import { join } from 'node:path';
import { generatedFilesAreCurrent } from './generated.mjs';
import { root, runNode } from './project.mjs';
import { setUp } from './setup.mjs';

const bin = (...path) => join(root, 'node_modules', ...path);
const biome = async (...args) => (await runNode([bin('@biomejs/biome/bin/biome'), ...args])) === 0;

const checks = {
  formatting: () => biome('format', '.'),
  lint: () => biome('check', '--formatter-enabled=false', '--error-on-warnings', '.'),
  types: async () => (await runNode([bin('typescript/bin/tsc'), '-b'])) === 0,
  generated: generatedFilesAreCurrent,
  // Imported when they run: on a fresh clone the packages that they need are installed below.
  judge: async () => (await import('./judge.mjs')).judge(),
  budgets: async () => {
    const { buildAll, sizeTable } = await import('./bundle.mjs');
    const results = await buildAll();
    console.log(sizeTable(results));
    return results.every((bundle) => !bundle.fault);
  },
};

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(checks);
for (const name of names)
  if (!(name in checks)) throw new Error(`no check "${name}": ${Object.keys(checks).join(', ')}`);
if (!(await setUp())) process.exit(1);

let failed = 0;
for (const name of names) {
  const passed = await checks[name]();
  console.log(`${passed ? 'ok' : 'FAILED'}: ${name}`);
  if (!passed) failed += 1;
}
console.log(`${names.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
