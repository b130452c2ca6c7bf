/**
 * Builds every bundle of `targets.mjs` into `dist/` and prints their sizes beside their budgets.
 *
 *     node build/bundle.mjs            build once; exit 1 when one fails or is over its budget
 *     node build/bundle.mjs --watch    build again whenever a source changes
 */
import { existsSync, mkdirSync, readFileSync, statSync, watch as watchFiles, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { lazyBuilds } from './lazy.mjs';
import { isMain, root } from './project.mjs';
import { readOnlyYaml } from './read-only-yaml.mjs';
import { PAGES, writeReadingMatter } from './rule-pages.mjs';
import { targets } from './targets.mjs';
import { wordings, wordingsBeside } from './wordings.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * What every bundle has in common. `UNCANNED_VERSION` is the version of the package, known at build time.
 * A package's ES modules are taken before its CommonJS: the bundler can leave out of them what nobody imports.
 */
export const common = {
  mainFields: ['module', 'main'],
  // The table of names is in the bundle already, and the package's build for browsers needs a DOM.
  alias: { 'decode-named-character-reference': join(root, 'server/src/engine/markup/named-reference.ts') },
  absWorkingDir: root,
  bundle: true,
  define: { UNCANNED_VERSION: JSON.stringify(version) },
  plugins: [wordings],
  logLevel: 'warning',
};

/** A plugin for esbuild: modules of ours that another bundle exports are taken from that one, which lies beside. */
const takenFrom = (bundles) => ({
  name: 'within',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
      const bundle = bundles[relative(root, resolve(resolveDir, path)).replaceAll('\\', '/')];
      return bundle && { path: bundle, external: true };
    });
  },
});

/** What a target is built with. @param folder where it goes, from the folder of the project */
export function optionsOf(target, folder = 'dist') {
  return {
    ...common,
    ...(target.options.platform === 'browser'
      ? { mainFields: ['browser', 'module', 'main'], plugins: [...common.plugins, readOnlyYaml] }
      : {}),
    ...target.options,
    ...(target.wordings ? { plugins: [wordingsBeside(target.wordings)] } : {}),
    ...(target.within ? { plugins: [...common.plugins, takenFrom(target.within)] } : {}),
    entryPoints: [target.entry],
    outfile: `${folder}/${target.name}`,
    minify: true,
    sourcemap: true,
    legalComments: 'linked',
    metafile: true,
  };
}

/** A target is one build, and one more for each file that it loads later. */
const buildsOf = (target) => (target.lazy ? lazyBuilds(optionsOf(target), target.lazy) : [optionsOf(target)]);

/** Builds one target. Returns what came of it: its size in KB, or what went wrong. Never throws. */
async function buildTarget(esbuild, target) {
  if (!existsSync(join(root, target.entry))) return { ...target, fault: `${target.entry} does not exist` };
  try {
    const results = await Promise.all(buildsOf(target).map((options) => esbuild.build(options)));
    mkdirSync(join(root, 'dist/meta'), { recursive: true });
    writeFileSync(join(root, 'dist/meta', `${target.name}.json`), JSON.stringify(results[0].metafile));
    const files = results
      .flatMap(({ metafile }) => Object.keys(metafile.outputs))
      .filter((file) => file.endsWith('.js'));
    const size = files.reduce((sum, file) => sum + statSync(join(root, file)).size, 0) / 1000;
    if (size > target.budget)
      return { ...target, size, fault: `over its budget by ${Math.ceil(size - target.budget)} KB` };
    return { ...target, size };
  } catch (error) {
    return { ...target, fault: error.errors ? 'does not build (see above)' : String(error.message ?? error) };
  }
}

/**
 * Builds all targets, and writes what they read beside them. Returns one result for each: `size` in KB, and `fault` where
 * it is not as it should be.
 */
export async function buildAll() {
  const esbuild = await import('esbuild');
  writeReadingMatter();
  return Promise.all(targets.map((target) => buildTarget(esbuild, target)));
}

/** The results of a build as a table: name, KB, budget, and what is wrong. */
export function sizeTable(results) {
  const rows = [
    ['bundle', 'KB', 'budget', ''],
    ...results.map((r) => [r.name, r.size?.toFixed(0) ?? '-', String(r.budget), r.fault ?? '']),
  ];
  const widths = [0, 1, 2].map((i) => Math.max(...rows.map((row) => row[i].length)));
  return rows
    .map(([name, size, budget, fault]) =>
      `  ${name.padEnd(widths[0])}  ${size.padStart(widths[1])}  ${budget.padStart(widths[2])}  ${fault}`.trimEnd(),
    )
    .join('\n');
}

async function watch() {
  const esbuild = await import('esbuild');
  const contexts = await Promise.all(
    targets.flatMap(buildsOf).map((options) => esbuild.context({ ...options, minify: false, logLevel: 'info' })),
  );
  await Promise.all(contexts.map((context) => context.watch()));
  writeReadingMatter();
  watchFiles(join(root, PAGES), { recursive: true }, () => {
    try {
      writeReadingMatter();
    } catch {
      // A page was being saved: its next change comes.
    }
  });
  console.log('Watching. Press Ctrl-C to stop.');
}

if (isMain(import.meta.url)) {
  if (process.argv.includes('--watch')) await watch();
  else {
    const results = await buildAll();
    console.log(sizeTable(results));
    if (results.some((result) => result.fault)) process.exitCode = 1;
  }
}
