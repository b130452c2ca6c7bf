/** Runs the suite of `test/vscode/suite/` in a browser: the extension and its server are workers there, with no Node. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { common } from './bundle.mjs';
import { root, runNode } from './project.mjs';
import { findChromium } from './setup.mjs';
import { bundledName, bundleTests } from './tests.mjs';

const RUNNER = 'test/vscode-web/suite.ts';

/**
 * @param files the test files, from the project's folder
 * @returns how many passed and failed; what cannot run has failed
 */
export async function runVsCodeWebTests(files, grep) {
  if (files.length === 0) return { passed: 0, failed: 0 };
  process.env.CHROMIUM ??= findChromium() ?? '';
  if ((await bundleTests([RUNNER])).length > 0 || !(await bundleForBrowser(files, grep))) {
    console.log('FAILED: the tests in a browser do not build');
    return { passed: 0, failed: 1 };
  }
  console.log(`Running ${files.length} test files in a browser's VS Code…`);
  const folder = mkdtempSync(join(tmpdir(), 'suite-'));
  const countsFile = join(folder, 'counts.json');
  await runNode(['--enable-source-maps', bundledName(RUNNER)], {
    env: { ...process.env, MOCHA_COUNTS: countsFile },
  });
  const counts = existsSync(countsFile) ? JSON.parse(readFileSync(countsFile, 'utf8')) : { passed: 0, failed: 1 };
  rmSync(folder, { recursive: true, force: true });
  return counts;
}

/** What a browser's extension host loads: no Node, and Node's `assert` as far as the suite uses it. */
async function bundleForBrowser(files, grep = '') {
  const esbuild = await import('esbuild');
  const tests = {
    name: 'suite:tests',
    setup(build) {
      build.onResolve({ filter: /^suite:tests$/ }, () => ({ path: 'tests', namespace: 'suite' }));
      build.onLoad({ filter: /.*/, namespace: 'suite' }, () => ({
        contents: `export async function load() {\n${files.map((file) => `  await import('./${file}');`).join('\n')}\n}`,
        resolveDir: root,
      }));
    },
  };
  const build = esbuild.build({
    ...common,
    entryPoints: ['test/vscode-web/suite-entry.ts', 'test/vscode-web/files/files.ts'],
    outdir: 'out/test',
    outbase: 'test',
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    // Mocha's script asks who loads it; in a worker nobody does, and it leaves itself in the global scope.
    define: { ...common.define, exports: 'undefined', define: 'undefined', SUITE_GREP: JSON.stringify(grep) },
    alias: { 'node:assert/strict': join(root, 'test/vscode-web/assert.ts') },
    minify: false,
    sourcemap: 'inline',
    plugins: [tests],
  });
  return build.then(
    () => true,
    () => false,
  );
}
