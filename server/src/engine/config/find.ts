import type { Problem } from '../reply.ts';
import type { Statement } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';
import { type Config, DEFAULT_CONFIG, PRESETS, type Preset } from './config.ts';
import { folderOfPrefix, hasFolders, joinPath, prefixAbove, prefixOf } from './folders.ts';
import { inOrder, type ParsedConfig, presetNamed, type RawConfig, readConfig, unknownNames, withOwn } from './parse.ts';
import { didYouMean, type Known } from './shape.ts';

/** Names of config files; in one folder the first one that is there counts. */
export const CONFIG_NAMES = ['.uncanned.yaml', '.uncanned.json'] as const;

/** Reads a file as text. Undefined where there is none; it may fail where there is one that cannot be read. */
export type ReadText = (path: string) => Promise<string | undefined>;

/** Something wrong in a config file. */
export interface ConfigProblem extends Problem {
  /** The file. */
  readonly path: string;
}

/** A config with all that it builds on, ready for use. What is wrong in it is left out of `config`. */
export interface ResolvedConfig {
  readonly config: Config;
  /** The config file; undefined where there is none, and all is as it comes. */
  readonly path?: string;
  /** Every config file that has a part in it: when one changes, ask again. */
  readonly files: readonly string[];
  readonly problems: readonly ConfigProblem[];
  /** Where each custom rule stands, for problems found when it is compiled. */
  readonly customPlaces: ReadonlyMap<string, { readonly path: string; readonly at: Span }>;
}

/** Finds configs. It remembers what it has read: make a new one when a config file changes, comes or goes. */
export interface ConfigFinder {
  /** The config for a file: the nearest one up the tree, with what it extends. */
  readonly forFile: (path: string) => Promise<ResolvedConfig>;
  /** One config file that a person named; its globs are relative to its own folder. */
  readonly at: (path: string) => Promise<ResolvedConfig>;
}

/**
 * @param read paths and URIs with `/` between folders; relative paths are looked up to where they begin, so that
 * absolute ones are needed where configs may lie above
 */
export function configFinder(read: ReadText, known: Known): ConfigFinder {
  const nearest = new Map<string, Promise<string | undefined>>();
  const texts = new Map<string, Promise<Text>>();
  const resolved = new Map<string, Promise<ResolvedConfig>>();

  const textOf = (path: string): Promise<Text> => remember(texts, path, () => readText(read, path));
  const search = (prefix: string): Promise<string | undefined> =>
    remember(nearest, prefix, async () => {
      for (const name of CONFIG_NAMES) if ((await textOf(prefix + name)) !== undefined) return prefix + name;
      const above = prefixAbove(prefix);
      return above === undefined ? undefined : search(above);
    });
  const at = (path: string): Promise<ResolvedConfig> => remember(resolved, path, () => resolve(textOf, path, known));
  return {
    at,
    async forFile(path) {
      const found = hasFolders(path) ? await search(prefixOf(path)) : undefined;
      return found === undefined ? NO_CONFIG : at(found);
    },
  };
}

/** The config for one file. For several, `configFinder` reads each config only once. */
export const resolveConfig = (read: ReadText, file: string, known: Known): Promise<ResolvedConfig> =>
  configFinder(read, known).forFile(file);

/** One config file by its name. */
export const loadConfig = (read: ReadText, path: string, known: Known): Promise<ResolvedConfig> =>
  configFinder(read, known).at(path);

const NO_CONFIG: ResolvedConfig = { config: DEFAULT_CONFIG, files: [], problems: [], customPlaces: new Map() };

/** A file's text; undefined where there is no file; a fault where it cannot be read. */
type Text = { readonly text: string } | { readonly fault: string } | undefined;

async function readText(read: ReadText, path: string): Promise<Text> {
  try {
    const text = await read(path);
    return text === undefined ? undefined : { text };
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }
}

function remember<T>(memory: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = memory.get(key) ?? make();
  memory.set(key, known);
  return known;
}

/** A config file of a chain of `extends`, the base first. */
interface Layer extends ParsedConfig {
  readonly path: string;
}

const START: Span = { start: 0, end: 0 };
const error = (message: string, at: Span): Problem => ({ severity: 'error', message, at });

async function resolve(textOf: (path: string) => Promise<Text>, path: string, known: Known): Promise<ResolvedConfig> {
  const layers: Layer[] = [];
  const problems: ConfigProblem[] = [];
  const files = [path];
  let preset: Preset = DEFAULT_CONFIG.preset;

  /** Adds a file after all that it builds on. A file that two others build on is added once, where it comes first. */
  async function add(file: string, text: string, above: readonly string[]): Promise<void> {
    const parsed = readConfig(text, file, known);
    const way = [...above, file];
    for (const { value, at } of parsed.raw.extends) {
      const problem = await extend(value, file, way);
      if (problem !== undefined) problems.push({ path: file, ...error(problem, at) });
    }
    layers.push({ ...parsed, path: file });
  }

  /** @returns what is wrong with an entry of `extends`, if anything is. */
  async function extend(name: string, from: string, way: readonly string[]): Promise<string | undefined> {
    const named = presetNamed(name, PRESETS);
    if (named !== undefined) {
      preset = named;
      return undefined;
    }
    if (!/[\\/]|\.(ya?ml|json)$/i.test(name)) {
      const hint =
        didYouMean(name, PRESETS) || ` Choose one of ${PRESETS.join(', ')}, or a file such as "./house.yaml".`;
      return `There is no preset "${name}".${hint}`;
    }
    const base = joinPath(prefixOf(from), name);
    if (way.includes(base))
      return `"${name}" leads back to this file: ${[...way.slice(way.indexOf(base)), base].join(' → ')}.`;
    const read = await textOf(base);
    if (!files.includes(base)) {
      files.push(base);
      if (read !== undefined && 'text' in read) await add(base, read.text, way);
    }
    if (read === undefined) return `There is no file "${name}" (looked for ${base}).`;
    return 'fault' in read ? `"${name}" cannot be read: ${read.fault}` : undefined;
  }

  const folder = prefixOf(path);
  const own = await textOf(path);
  if (own === undefined) problems.push({ path, ...error('This config file does not exist.', START) });
  else if ('fault' in own) problems.push({ path, ...error(`This config file cannot be read: ${own.fault}`, START) });
  else await add(path, own.text, []);
  const [chosen, ...others] = CONFIG_NAMES;
  if (path === folder + chosen)
    for (const name of others)
      if ((await textOf(folder + name)) !== undefined)
        problems.push({
          path,
          severity: 'warning',
          message: `${name} in the same folder is not read: ${chosen} counts.`,
          at: START,
        });

  const all = withOwn(
    known,
    layers.map(({ raw }) => raw),
  );
  for (const layer of layers)
    for (const problem of [...layer.problems, ...unknownNames(layer.raw, all)])
      problems.push({ path: layer.path, ...problem });
  return {
    config: combine(
      layers.map(({ raw }) => raw),
      preset,
      folderOfPrefix(folder),
    ),
    path,
    files,
    problems: files.flatMap((file) => inOrder(problems.filter((problem) => problem.path === file))),
    customPlaces: new Map(
      layers.flatMap((layer) => layer.raw.custom.map(({ value, at }) => [value.id, { path: layer.path, at }] as const)),
    ),
  };
}

/** One config out of several, the base first: later ones win. */
function combine(layers: readonly RawConfig[], preset: Preset, folder: string): Config {
  const custom = new Map(layers.flatMap((layer) => layer.custom.map(({ value }) => [value.id, value] as const)));
  const reviews = layers.flatMap(({ reviewEvery }) => reviewEvery ?? []);
  const variables = layers.flatMap((layer) => layer.variables ?? []);
  const fields = layers.flatMap((layer) => layer.fields ?? []);
  const statements = statementsOf(layers);
  const favorites = [...new Set(layers.flatMap(({ statements: s }) => s.favorites.map(({ value }) => value)))];
  const samples = new Map(layers.flatMap((layer) => (layer.samples ?? []).map((each) => [each.name, each] as const)));
  const words = layers.flatMap((layer) => layer.words ?? []);
  const sizes = layers.flatMap(({ maxFileSize }) => maxFileSize ?? []);
  return {
    folder,
    preset,
    rules: layers.flatMap(({ rules }) => rules),
    // Here the first entry that fits counts, so the last layer comes first.
    replies: layers.toReversed().flatMap(({ replies }) => replies),
    situations: layers.flatMap(({ situations }) => situations),
    overrides: layers.flatMap(({ overrides }) => overrides),
    custom: [...custom.values()],
    ignore: layers.flatMap(({ ignore }) => ignore),
    maxFileSize: sizes.at(-1) ?? DEFAULT_CONFIG.maxFileSize,
    ...(variables.length === 0 ? {} : { variables }),
    ...(fields.length === 0 ? {} : { fields }),
    ...(statements.length === 0 ? {} : { statements }),
    ...(favorites.length === 0 ? {} : { favorites }),
    ...(samples.size === 0 ? {} : { samples: [...samples.values()] }),
    ...(words.length === 0 ? {} : { words }),
    ...(reviews.length === 0 ? {} : { reviewEvery: reviews.at(-1)! }),
  };
}

/** The statements of all layers; of those with one name the last. One without a name is called by its number. */
function statementsOf(layers: readonly RawConfig[]): readonly Statement[] {
  const all = layers.flatMap(({ statements }) => statements.own.map(({ value }) => value));
  return [
    ...new Map(
      all.map((statement, i) => {
        const id = statement.id === '' ? `own-${i + 1}` : statement.id;
        return [id, { ...statement, id }] as const;
      }),
    ).values(),
  ];
}
