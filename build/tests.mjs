/** Finds the test files, bundles them to `out/test/**.cjs`, and runs them with mocha. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { common } from './bundle.mjs';
import { root, runNode } from './project.mjs';

/** The areas of `test/` that run in Node alone. */
export const nodeAreas = ['architecture', 'unit', 'rules', 'laws', 'lsp', 'cli', 'ci'];

/** The test files of a folder under `test/`, as paths from the project's folder. */
export function testFiles(area) {
  const folder = join(root, 'test', area);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `test/${area}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** Where a TypeScript file under `test/` is bundled to. */
export function bundledName(file) {
  return `out/${file.replace(/\.ts$/, '.cjs')}`;
}

const options = {
  ...common,
  outdir: 'out/test',
  outbase: 'test',
  outExtension: { '.js': '.cjs' },
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode', 'mocha', 'fast-check', 'esbuild', 'playwright-core', '@vscode/test-electron'],
  sourcemap: 'inline',
  sourcesContent: false,
};

/**
 * Bundles TypeScript files under `test/`.
 * @returns the files that do not build; what is wrong with them is printed. Never throws.
 */
export async function bundleTests(files) {
  const esbuild = await import('esbuild');
  const build = (entryPoints) =>
    esbuild.build({ ...options, entryPoints }).then(
      () => true,
      () => false,
    );
  const quiet = esbuild.build({ ...options, entryPoints: files, logLevel: 'silent' });
  if (
    await quiet.then(
      () => true,
      () => false,
    )
  )
    return [];
  // One broken file fails them all: build each alone, so that the others still run.
  const broken = [];
  for (const file of files) if (!(await build([file]))) broken.push(file);
  return broken;
}

/** A test that blocks its process is beyond the reach of mocha's own limits. */
const LONGEST_RUN_MS = 60 * 60_000;

/**
 * Runs bundled test files with mocha, two at a time.
 * @returns how many passed and failed; a run that breaks off is one more failure.
 */
export async function runMocha(files, { grep, jobs = 2, timeout = 600_000 } = {}) {
  if (files.length === 0) return { passed: 0, failed: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'mocha-'));
  const countsFile = join(folder, 'counts.json');
  const args = [
    '--enable-source-maps',
    'node_modules/mocha/bin/mocha.js',
    '--no-config',
    '--forbid-only',
    '--forbid-pending',
    '--reporter=build/mocha-report.cjs',
    `--timeout=${timeout}`,
    ...(jobs > 1 && files.length > 1 ? ['--parallel', `--jobs=${jobs}`] : []),
    ...(grep ? [`--grep=${grep}`] : []),
    ...files.map(bundledName),
  ];
  const env = { ...process.env, MOCHA_COUNTS: countsFile };
  const status = await runNode(args, { env, timeout: LONGEST_RUN_MS });
  const counts = existsSync(countsFile) ? JSON.parse(readFileSync(countsFile, 'utf8')) : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0 && counts.failed === 0) {
    console.log(`mocha ended with status ${status}, though no test failed: the run counts as failed.`);
    return { ...counts, failed: 1 };
  }
  return counts;
}
