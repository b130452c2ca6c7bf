/**
 * Runs INSIDE the extension host of a browser, a worker: loads the tests with mocha and says what came of each on the
 * console, from where the page that VS Code runs in hands it on. `suite:tests` is made when this is bundled.
 */
import 'mocha/mocha.js';
import { load } from 'suite:tests';
import { EVENT, type SuiteEvent } from './contract.ts';

/** Only tests whose full title matches; put in when this is bundled. */
declare const SUITE_GREP: string;

export async function run(): Promise<void> {
  const say = (event: SuiteEvent): void => console.log(EVENT + JSON.stringify(event));
  mocha.setup({ ui: 'bdd', timeout: 30_000, forbidOnly: true, forbidPending: true });
  // The one it takes by itself writes into a page, and here is none.
  mocha.reporter(class {} as never);
  mocha.grep(new RegExp(SUITE_GREP));
  await load();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => say({ event: 'passed', title: test.fullTitle() }));
    runner.on('fail', (test, error: Error) =>
      say({ event: 'failed', title: test.fullTitle(), error: error.stack ?? String(error) }),
    );
  });
  say({ event: 'ended' });
  if (failures > 0) throw new Error(`${failures} failed`);
}
