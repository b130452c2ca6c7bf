import { addToConfig as add, type ConfigAddition, type ConfigEntry } from './config/add.ts';
import {
  type ConfigFinder,
  configFinder as finder,
  loadConfig as load,
  type ReadText,
  type ResolvedConfig,
  resolveConfig as resolve,
} from './config/find.ts';
import type { Known } from './config/shape.ts';
import type { DeskName } from './front-matter/fields.ts';
import { PROVIDERS } from './providers/index.ts';
import { RULES, STATEMENTS } from './rules/catalog.generated.ts';
import { FAMILIES } from './rules/rule.ts';

/** Every help desk, as its id and as people write it. */
export const DESK_NAMES: readonly DeskName[] = PROVIDERS.map(({ id, name }) => ({ id, name }));

/** The names that a config may use. */
export const KNOWN: Known = {
  rules: RULES.map((r) => r.id),
  families: FAMILIES,
  providers: PROVIDERS.map((p) => p.id),
  statements: STATEMENTS.map((s) => s.id),
  about: (id) => RULES.find((r) => r.id === id)?.message,
};

/** The config for a file: the nearest `.uncanned.yaml` or `.uncanned.json` up the tree, with what it extends. */
export const resolveConfig = (read: ReadText, file: string): Promise<ResolvedConfig> => resolve(read, file, KNOWN);

/** One config file by its name. */
export const loadConfig = (read: ReadText, path: string): Promise<ResolvedConfig> => load(read, path, KNOWN);

/** Finds the configs of many files and reads each only once. */
export const configFinder = (read: ReadText): ConfigFinder => finder(read, KNOWN);

/**
 * Adds an entry to the text of a config; everything else stays as it is, byte for byte.
 * @param path tells JSON (`.json`) from YAML
 * @returns undefined where the new text would not read as the old one with this entry added
 */
export const addToConfig = (text: string, path: string, entry: ConfigEntry): ConfigAddition | undefined =>
  add(text, path, entry, KNOWN);
