/** `npm run try`: installs, builds, and lints the example replies, so that one can see what it does. */
import { join } from 'node:path';
import { root, runNode } from './project.mjs';
import { setUp } from './setup.mjs';

async function main() {
  if (!(await setUp())) return 1;
  console.log('Building…');
  // Not before: on a fresh clone the packages that it needs are not there.
  const { buildAll } = await import('./bundle.mjs');
  const cli = (await buildAll()).find((bundle) => bundle.name === 'cli.js');
  if (cli?.fault) {
    console.error(`dist/cli.js: ${cli.fault}`);
    return 1;
  }
  console.log('Linting examples/ (node dist/cli.js lint examples)\n');
  const status = await runNode([join(root, 'dist/cli.js'), 'lint', 'examples']);
  // 1 says that there are findings, and the examples are there to have some; above that it is a fault.
  if (status > 1) return status;
  console.log(`
What to try next:
  node dist/cli.js lint --fix-dry-run examples     shows what the safe fixes would change
  node dist/cli.js explain RULE                    why a rule exists, with examples
  node dist/cli.js lint PATH                       lints your own replies
  npm run vscode                                   opens the examples in VS Code with the extension
  npm test                                         runs every test`);
  return 0;
}

process.exitCode = await main();
