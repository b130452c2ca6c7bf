/** Generated files: are they what the generator would write today? */
import { runNode } from './project.mjs';

/** Runs the generator without letting it write; it names the files that are stale. */
export async function generatedFilesAreCurrent() {
  return (await runNode(['build/rules.mjs', '--check'])) === 0;
}
