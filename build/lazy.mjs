/**
 * Packages that a bundle loads when it first uses them, from a file of their own beside it. Reading and compiling a
 * parser takes longer than linting a short file, and most runs need one parser of four.
 *
 * It works for packages whose exports are used as functions, and not while modules are being loaded. The code that
 * imports them knows nothing of it.
 */

/** A JavaScript expression for each export: read from the loaded package each time. */
const getter = (name) => `get ${JSON.stringify(name)}() { return load()[${JSON.stringify(name)}]; }`;

/**
 * The plugin that puts stand-ins in the place of packages.
 * @param files name of a file in `dist/` → the packages it holds
 */
function standIns(files) {
  const fileOf = new Map(Object.entries(files).flatMap(([file, names]) => names.map((name) => [name, file])));
  return {
    name: 'stand-ins',
    setup(build) {
      build.onResolve({ filter: /^[^.]/ }, ({ path, importer }) =>
        fileOf.has(path) && !importer.includes('node_modules') ? { path, namespace: 'stand-in' } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'stand-in' }, async ({ path }) => ({
        // CommonJS on purpose: the bundler then reads an export where it is used, not where it is imported.
        contents: `
          let loaded;
          const load = () => (loaded ??= require(${JSON.stringify(`./${fileOf.get(path)}`)})[${JSON.stringify(path)}]);
          module.exports = { ${Object.keys(await import(path))
            .map(getter)
            .join(', ')} };`,
      }));
      build.onResolve({ filter: /^\.\// }, ({ path, namespace }) =>
        namespace === 'stand-in' ? { path, external: true } : undefined,
      );
    },
  };
}

/**
 * The builds of a bundle that loads packages late.
 * @param options esbuild's options for the bundle as if it held everything
 * @param files name of a file in `dist/` → the packages it holds
 * @returns esbuild's options for the bundle without the packages, then for each file
 */
export function lazyBuilds(options, files) {
  const { entryPoints: _, banner: __, ...common } = options;
  const holders = Object.entries(files).map(([file, names]) => ({
    ...common,
    outfile: `dist/${file}`,
    stdin: {
      contents: names.map((name) => `export * as ${JSON.stringify(name)} from ${JSON.stringify(name)};`).join('\n'),
      resolveDir: options.absWorkingDir,
    },
  }));
  return [{ ...options, plugins: [standIns(files)] }, ...holders];
}
