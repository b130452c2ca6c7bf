import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import type { SuiteOptions, SuiteResult } from './run-suite.ts';
import { readEvents, requestAsEnvironment } from './suite-contract.ts';

/**
 * Runs the suite in a desktop VS Code: the one that `VSCODE_EXECUTABLE` names, else one that is downloaded.
 * Used where this project brings no VS Code of its own.
 */
export async function runInDesktop({
  extension,
  beside,
  folder,
  entry,
  files,
  grep,
}: SuiteOptions): Promise<SuiteResult> {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-suite-'));
  const report = path.join(data, 'events.jsonl');
  fs.writeFileSync(report, '');
  const executable = process.env.VSCODE_EXECUTABLE;
  try {
    const why = await runTests({
      ...(executable ? { vscodeExecutablePath: executable } : {}),
      extensionDevelopmentPath: [extension, beside],
      extensionTestsPath: entry,
      extensionTestsEnv: requestAsEnvironment({ files, report, grep }),
      launchArgs: [folder, '--disable-workspace-trust'],
    }).then(
      (status) => `VS Code ended with status ${status}`,
      (error: unknown) => String(error),
    );
    const events = readEvents(fs.readFileSync(report, 'utf8'));
    return { events, fault: events.some((event) => event.event === 'ended') ? undefined : why, log: [] };
  } finally {
    fs.rmSync(data, { recursive: true, force: true });
  }
}
