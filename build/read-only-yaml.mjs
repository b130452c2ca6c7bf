import { readFileSync } from 'node:fs';

const WRITER = /[\\/]yaml[\\/]browser[\\/]dist[\\/]stringify[\\/]\w+\.js$/;

/**
 * A plugin for esbuild: leaves the half of the package `yaml` out that writes YAML. Nothing here writes any with it, and
 * every browser would load it. Who calls it all the same is told so.
 */
export const readOnlyYaml = {
  name: 'read-only-yaml',
  setup(build) {
    build.onLoad({ filter: WRITER }, ({ path }) => {
      const exported = /^export \{([^}]*)\};/m.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
      const names = exported.split(',').map((name) => name.trim());
      const missing = '() => { throw new Error("This build reads YAML and does not write it."); }';
      return { contents: names.map((name) => `export const ${name} = ${missing};`).join('\n') };
    });
  },
};
