import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the git repository around a folder; the folder itself where there is none. */
export function repositoryAround(folder: string): string {
  let here = folder;
  while (!existsSync(join(here, '.git'))) {
    const parent = dirname(here);
    if (parent === here) return folder;
    here = parent;
  }
  return here;
}
