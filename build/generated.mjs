/** Generated files: which they are, and whether they are what their generators write today. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode } from './project.mjs';

/** The generators of the project: scripts that write files which are committed. */
const generators = ['build/rules.mjs', 'build/statements.mjs'];

/** Runs every generator with `--check`: it writes nothing and fails where a file on disk is not what it would write. */
export async function generatedFilesAreCurrent() {
  let current = true;
  for (const generator of generators) {
    if (!existsSync(join(root, generator))) continue;
    if ((await runNode([generator, '--check'])) !== 0) current = false;
  }
  return current;
}
