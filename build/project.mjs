/** What the scripts of `build/` share: where the project lies, how to run a command, which arguments were given. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Is the module with this `import.meta.url` the script that was started? */
export function isMain(url) {
  return process.argv[1] === fileURLToPath(url);
}

/**
 * Runs a command in the project's folder and waits for it.
 * @returns its exit status; 127 when it cannot be started, 128 when a signal ended it. Never throws.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.once('error', (error) => {
      console.error(`${command} cannot be started: ${error.message}`);
      resolve(127);
    });
    child.once('close', (status) => resolve(status ?? 128));
  });
}

/** Runs a script of the project with the Node that runs this one. */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}
