/** `npm run try`: installs, builds, and checks the example replies, so that one can see what it does. */
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
  console.log('Checking examples/ (node dist/cli.js examples)\n');
  const status = await runNode([join(root, 'dist/cli.js'), 'examples']);
  // 1 says that there are findings, and the examples are there to have some; above that it is a fault.
  if (status > 1) return status;
  console.log(`
What to try next:
  node dist/cli.js init path/to/your/folder      says which of your files hold replies, and has them read
  node dist/cli.js path/to/your/folder           checks your replies
  node dist/cli.js explain hollow-apology/any-may-have
                                                 why a rule is there; its name is the last line of a finding
  node dist/cli.js --fix-dry-run examples        shows what the safe fixes would change, and changes nothing
  npm run vscode                                 opens the examples in VS Code with the extension`);
  return 0;
}

process.exitCode = await main();
