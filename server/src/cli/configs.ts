import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import {
  type Config,
  configFinder,
  createLinter,
  type Linter,
  lineIndex,
  positionAt,
  type ResolvedConfig,
  type Rule,
  type Span,
} from '../engine/index.ts';
import { decode } from './decode.ts';
import { shownPath, withSlashes } from './files.ts';
import type { Io } from './io.ts';
import { codeOf, reasonOf } from './reasons.ts';

/** A config in force, and the linter made for it. */
export interface Settled {
  readonly config: Config;
  /** The config file; undefined where there is none. */
  readonly path?: string;
  readonly linter: Linter;
  /** The config has no mistakes. One that has is used as far as it goes, but nothing is written by it. */
  readonly sound: boolean;
  /** Under which name the engine sees a file: relative to the config's folder, so that nothing above it counts. */
  readonly nameOf: (absolute: string) => string;
}

/** Which config holds for which file. */
export interface Configs {
  /** The config for a file: the nearest one above it, or the one that was named. */
  readonly forFile: (absolute: string) => Promise<Settled>;
  /** What is wrong with the configs met so far, a message each, with file, line and column. */
  readonly faults: () => readonly string[];
  /** The same without the rules of one's own that cannot work. */
  readonly mistakes: () => readonly string[];
  /** What is odd about them. */
  readonly notes: () => readonly string[];
  /** The rules of the configs met so far, by id; where two of them write a rule of their own of one id, that of the first. */
  readonly rules: () => ReadonlyMap<string, Rule>;
}

/** @param named the file that `--config` names */
export function configsOf(io: Pick<Io, 'cwd'>, named: string | undefined): Configs {
  const texts = new Map<string, string>();
  const mistakes: string[] = [];
  const broken: string[] = [];
  const notes: string[] = [];
  const byFolder = new Map<string, Promise<Settled>>();
  const byConfig = new Map<string, Settled>();

  const read = async (path: string): Promise<string | undefined> => {
    const text = readText(path);
    if (text !== undefined) texts.set(path, text);
    return text;
  };
  const finder = configFinder(read);

  async function settle(absolute: string): Promise<Settled> {
    const found = await (named === undefined
      ? finder.forFile(withSlashes(absolute))
      : finder.at(withSlashes(resolve(io.cwd, named))));
    const known = byConfig.get(found.path ?? '');
    if (known) return known;
    const made = settled(found);
    byConfig.set(found.path ?? '', made);
    return made;
  }

  function settled(found: ResolvedConfig): Settled {
    const folder = found.path === undefined ? io.cwd : dirname(found.path);
    // The engine gets names relative to the folder.
    const config = { ...found.config, folder: '' };
    const linter = createLinter(config);
    const say = (path: string, at: Span, message: string): string => {
      const { line, column } = positionAt(lineIndex(texts.get(path) ?? ''), at.start);
      return `${shownPath(path, named ?? path, io.cwd)}:${line + 1}:${column + 1}: ${message}`;
    };
    for (const { path, at, message, severity } of found.problems)
      (severity === 'error' ? mistakes : notes).push(say(path, at, message));
    // Asked only where there are such rules: the answer takes all rules to be compiled.
    const problems = config.custom.length ? linter.problems : [];
    for (const message of problems) {
      // A problem begins with the id of its rule.
      const [, place] = [...found.customPlaces].find(([id]) => message.startsWith(`${id}:`)) ?? [];
      broken.push(say(place?.path ?? found.path ?? '', place?.at ?? { start: 0, end: 0 }, message));
    }
    const sound = problems.length === 0 && !found.problems.some(({ severity }) => severity === 'error');
    return {
      config,
      linter,
      sound,
      nameOf: (absolute) => withSlashes(relative(folder, absolute)),
      ...(found.path === undefined ? {} : { path: found.path }),
    };
  }

  return {
    forFile(absolute) {
      const folder = dirname(absolute);
      const known = byFolder.get(folder) ?? settle(absolute);
      byFolder.set(folder, known);
      return known;
    },
    faults: () => [...mistakes, ...broken],
    mistakes: () => mistakes,
    notes: () => notes,
    rules() {
      const all = new Map<string, Rule>();
      for (const { linter } of byConfig.values())
        for (const rule of linter.rules) if (!all.has(rule.id)) all.set(rule.id, rule);
      return all;
    },
  };
}

/** @returns what a config file would be with another text */
export async function configUnder(path: string, text: string): Promise<Config> {
  const name = withSlashes(path);
  const finder = configFinder(async (asked) => (asked === name ? text : readText(asked)));
  return (await finder.at(name)).config;
}

/** @returns undefined where there is no such file; throws, with the reason in plain words, where it cannot be read */
function readText(path: string): string | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw new Error(reasonOf(error));
  }
  const decoded = decode(bytes);
  if (decoded.kind === 'text') return decoded.text;
  throw new Error(decoded.kind === 'binary' ? 'it holds no text' : 'it is not UTF-8');
}
