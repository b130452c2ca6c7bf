/**
 * Runs the tests that need a real VS Code: the suite inside its extension host,
 * on a desktop and in a browser, and the driven runs of its window.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './project.mjs';
import { findChromium } from './setup.mjs';
import { bundledName, bundleTests, runMocha, testFiles } from './tests.mjs';
import { runVsCodeWebTests } from './vscode-web-tests.mjs';

const SUITE = 'test/vscode-host/suite.ts';
const ENTRY = 'test/vscode-host/suite-entry.ts';

/**
 * Bundles and runs `test/vscode/suite` and `test/vscode/drive`.
 * @param wanted which files to run, by path from the project's folder
 * @returns how many passed and failed; what cannot run has failed
 */
export async function runVsCodeTests({ grep, wanted }) {
  process.env.CHROMIUM ??= findChromium() ?? '';
  const suite = testFiles('vscode/suite').filter(wanted);
  const driven = testFiles('vscode/drive').filter(wanted);
  const broken = await bundleTests([SUITE, ENTRY, ...suite, ...driven]);
  for (const file of broken) console.log(`FAILED: ${file} does not build`);
  const sound = (file) => !broken.includes(file);
  const inside = await runSuite(suite.filter(sound), grep);
  const web = await runVsCodeWebTests(suite.filter(sound), grep);
  if (driven.length) console.log(`Driving VS Code through ${driven.length} test files…`);
  const outside = await runMocha(driven.filter(sound), { grep, jobs: 1, timeout: 180_000 });
  return {
    passed: inside.passed + web.passed + outside.passed,
    failed: inside.failed + web.failed + outside.failed + broken.length,
  };
}

async function runSuite(files, grep) {
  if (files.length === 0) return { passed: 0, failed: 0 };
  console.log(`Running ${files.length} test files inside VS Code…`);
  const folder = mkdtempSync(join(tmpdir(), 'suite-'));
  const countsFile = join(folder, 'counts.json');
  const env = { ...process.env, MOCHA_COUNTS: countsFile, MOCHA_GREP: grep ?? '' };
  await runNode(['--enable-source-maps', bundledName(SUITE), ...files.map(bundledName)], { env });
  const counts = existsSync(countsFile) ? JSON.parse(readFileSync(countsFile, 'utf8')) : { passed: 0, failed: 1 };
  rmSync(folder, { recursive: true, force: true });
  return counts;
}
