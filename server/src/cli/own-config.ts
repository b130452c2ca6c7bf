import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_NAMES } from '../engine/index.ts';

/** @returns the path of the config that lies in a folder itself, whatever those above it hold */
export const ownConfig = (folder: string): string | undefined =>
  CONFIG_NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
