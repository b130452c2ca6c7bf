/**
 * Parts of a bundle that are loaded when they are first needed, from files of their own beside it.
 *
 * The command line starts in every commit hook: taking in parsers of YAML, HTML and Markdown for a file that needs none
 * of them would cost more than all the rest. The engine imports them plainly, since its functions cannot wait.
 */
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './project.mjs';

const require = createRequire(join(root, 'package.json'));

/** The functions and classes that a package exports. A constant could not wait: to import one fails the build. */
async function callables(name) {
  let exported;
  try {
    exported = require(name);
  } catch {
    exported = await import(pathToFileURL(require.resolve(name)));
  }
  return Object.keys(exported).filter((key) => key !== 'default' && typeof exported[key] === 'function');
}

/** The source of a module whose exports load those of a package or of a module of Node when they are first used. */
async function standIn(name, required) {
  const exports = (await callables(name)).map((key) => `export const ${key} = /* @__PURE__ */ later('${key}');`);
  return `
    let real;
    const load = () => (real ??= ${required});
    const later = (key) => new Proxy(function () {}, {
      apply: (_, self, args) => Reflect.apply(load()[key], self, args),
      construct: (_, args) => Reflect.construct(load()[key], args),
      get: (_, property) => load()[key][property],
    });
    ${exports.join('\n')}`;
}

/** A plugin for esbuild: what `later` names is not bundled into `outfile` but loaded by it, and so are modules of Node. */
function leaveOut(later, outfile, late = []) {
  const packages = new Map();
  const modules = new Map();
  for (const [file, what] of Object.entries(later)) {
    const path = `./${relative(dirname(outfile), file).replaceAll('\\', '/')}`;
    if (Array.isArray(what)) for (const name of what) packages.set(name, `require('${path}')['${name}']`);
    else modules.set(join(root, what.entry), { path, loader: what.loader });
  }
  for (const name of late) packages.set(name, `require('${name}')`);
  return {
    name: 'lazy',
    setup(build) {
      build.onResolve({ filter: /^[a-z]/ }, ({ path, importer, namespace }) =>
        packages.has(path) && !importer.includes('node_modules') && namespace !== 'lazy'
          ? { path, namespace: 'lazy' }
          : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'lazy' }, async ({ path }) => ({
        contents: await standIn(path, packages.get(path)),
      }));
      build.onResolve({ filter: /^\.\.?\// }, ({ path, kind, resolveDir, namespace }) => {
        if (namespace === 'lazy') return { path, external: true };
        const module = kind === 'dynamic-import' ? modules.get(resolve(resolveDir, path)) : undefined;
        if (module?.loader !== undefined) return { path: module.path, namespace: 'loaded', pluginData: module.loader };
        return module && { path: module.path, external: true };
      });
      build.onLoad({ filter: /.*/, namespace: 'loaded' }, ({ path, pluginData: [file, name] }) => ({
        contents: `module.exports = require('./${file}').${name}(require('node:path').join(__dirname, '${path}'));`,
        resolveDir: root,
      }));
    },
  };
}

/**
 * The builds that a target with `lazy` is made of: itself, and the files that it loads later.
 * @param options those of the target alone, for esbuild
 * @param later file beside the target → names of packages, or a module of ours that is imported by `import()`: its `entry`, the
 * modules of Node that it seldom needs, `late`, and, where that is not `require`, what loads it: `loader`, a file and the name of a
 * function in it
 */
export function lazyBuilds(options, later) {
  const { entryPoints, banner, ...shared } = options;
  const folder = dirname(options.outfile);
  const files = Object.fromEntries(Object.entries(later).map(([file, what]) => [`${folder}/${file}`, what]));
  // import() of a file that waits would start Node's other loader, which costs more than the file.
  const own = (outfile, late) => ({
    outfile,
    plugins: [...shared.plugins, leaveOut(files, outfile, late)],
    supported: { 'dynamic-import': false },
  });
  const builds = Object.entries(files).map(([outfile, what]) =>
    Array.isArray(what)
      ? {
          ...shared,
          outfile,
          stdin: { contents: what.map((name) => `export * as "${name}" from '${name}';`).join('\n'), resolveDir: root },
        }
      : { ...shared, ...own(outfile, what.late), entryPoints: [what.entry] },
  );
  return [{ ...shared, ...own(options.outfile), entryPoints, banner }, ...builds];
}
