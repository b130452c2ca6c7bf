/** Generated files: are they what the generator would write today? */
import { runNode } from './project.mjs';

/** Runs the generators without letting them write; they name the files that are stale. */
export async function generatedFilesAreCurrent() {
  for (const script of ['build/rules.mjs', 'build/action.mjs'])
    if ((await runNode([script, '--check'])) !== 0) return false;
  return true;
}
