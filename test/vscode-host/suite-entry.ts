/**
 * Runs INSIDE the extension host: loads the bundled tests with mocha and writes what came of each to a file, one JSON
 * value a line. VS Code calls `run` and takes a rejected promise for a failed run.
 */
import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';
import { readRequest, type SuiteEvent } from './suite-contract.ts';

export async function run(): Promise<void> {
  const request = readRequest(process.env);
  const report = (event: SuiteEvent): void => appendFileSync(request.report, `${JSON.stringify(event)}\n`);
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 30_000,
    forbidOnly: true,
    forbidPending: true,
    ...(request.grep === undefined ? {} : { grep: request.grep }),
    reporter: Mocha.reporters.Base,
  });
  for (const file of request.files) mocha.addFile(file);
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => report({ event: 'passed', file: test.file ?? '', title: test.fullTitle() }));
    runner.on('fail', (test, error: Error) =>
      report({ event: 'failed', file: test.file ?? '', title: test.fullTitle(), error: error.stack ?? String(error) }),
    );
    runner.on('end', () => report({ event: 'ended' }));
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
