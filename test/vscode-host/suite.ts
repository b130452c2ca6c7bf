/**
 * Runs the bundled files named as arguments inside a real VS Code and prints what came of them. The counts go to the
 * file that `MOCHA_COUNTS` names.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runInDesktop } from './desktop.ts';
import { runSuite, type SuiteOptions, type SuiteResult } from './run-suite.ts';

/** Has this system a VS Code of ours (see package.json beside this file), or must a desktop one be used? */
const hasOwnHost = process.platform === 'linux' && process.arch === 'x64' && !process.env.VSCODE_EXECUTABLE;

/** A copy of the suite's workspace, so that a test may save what it changed. */
function copyWorkspace(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-workspace-'));
  fs.cpSync(path.resolve('test/vscode/workspace'), folder, { recursive: true });
  return folder;
}

async function main(): Promise<void> {
  const grep = process.env.MOCHA_GREP;
  const options: SuiteOptions = {
    extension: process.cwd(),
    beside: path.resolve('test/vscode-host/fake-model'),
    folder: copyWorkspace(),
    entry: path.resolve('out/test/vscode-host/suite-entry.cjs'),
    files: process.argv.slice(2).map((file) => path.resolve(file)),
    grep: grep || undefined,
    limitMs: 5 * 60_000,
    screenshot: path.resolve('out/vscode/failure.png'),
  };
  const result = await (hasOwnHost ? runSuite(options) : runInDesktop(options));
  fs.rmSync(options.folder, { recursive: true, force: true });
  print(result);
  const passed = result.events.filter((event) => event.event === 'passed').length;
  const failed = result.events.filter((event) => event.event === 'failed').length + (result.fault ? 1 : 0);
  const counts = process.env.MOCHA_COUNTS;
  if (counts) fs.writeFileSync(counts, JSON.stringify({ passed, failed }));
  process.exitCode = failed > 0 ? 1 : 0;
}

function print({ events, fault, log }: SuiteResult): void {
  for (const event of events) {
    if (event.event === 'passed') console.log(`   ok   ${event.title}`);
    if (event.event === 'failed') console.log(`  FAIL  ${event.title}\n${event.error}`);
  }
  if (fault === undefined) return;
  console.log(`  FAIL  the run in VS Code broke off: ${fault}`);
  console.log(log.slice(-40).join('\n'));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
