import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** Scripts of package.json that a fresh clone may begin with: they install the packages themselves. */
const FIRST = ['try', 'test', 'check', 'bench', 'vscode'].map((name) => `build/${name}.mjs`);
const IMPORT = /^(?:import|export)\s(?:[^'"();=]*?\sfrom\s)?['"]([^'"]+)['"]/gm;

/** Packages that a script cannot do without before its first line runs, each with the file that imports it. */
function packagesOf(script: string, seen = new Set<string>()): string[] {
  if (seen.has(script)) return [];
  seen.add(script);
  return [...readFileSync(script, 'utf8').matchAll(IMPORT)].flatMap(([, name = '']) => {
    if (name.startsWith('.')) return packagesOf(posix.join(posix.dirname(script), name), seen);
    return name.startsWith('node:') ? [] : [`${script} imports ${name}`];
  });
}

describe('on a fresh clone', () => {
  for (const script of FIRST)
    it(`${script} starts without any package`, () => assert.deepEqual(packagesOf(script), []));

  it('a package that is imported somewhere below is noticed', () =>
    assert.ok(packagesOf('build/bundle.mjs').some((each) => each.endsWith('yaml'))));
});
