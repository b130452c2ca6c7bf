/** What a config says of one file. */
import type { Situation } from '../reply.ts';
import type { Config, RepliesEntry } from './config.ts';
import { relativeTo } from './folders.ts';
import { compileGlobs, compileWildcard } from './glob.ts';

type Test = (text: string) => boolean;

interface CompiledPaths {
  readonly ignored: Test;
  readonly replies: readonly { readonly matches: Test; readonly entry: RepliesEntry }[];
  readonly situations: readonly {
    readonly file: Test;
    readonly name: Test;
    readonly situations: readonly Situation[];
  }[];
}

/** Globs are read once per config. */
const compiled = new WeakMap<Config, CompiledPaths>();

function compile(config: Config): CompiledPaths {
  const known = compiled.get(config);
  if (known !== undefined) return known;
  const made: CompiledPaths = {
    ignored: compileGlobs(config.ignore),
    replies: config.replies.map((entry) => ({ matches: compileGlobs(entry.files), entry })),
    situations: config.situations.map(([pattern, situations]) => ({
      file: compileGlobs([pattern]),
      name: compileWildcard(pattern),
      situations,
    })),
  };
  compiled.set(config, made);
  return made;
}

/** @returns whether the config says that a file is never read. */
export function isIgnored(config: Config, path: string): boolean {
  return config.ignore.length > 0 && compile(config).ignored(relativeTo(config.folder, path));
}

/**
 * @returns the first entry of `replies:` whose files hold the path, or undefined. Replies at given places are plain
 * where the entry does not say; a whole file is what its name says, so `markup` is then absent.
 */
export function repliesEntryFor(config: Config, path: string): RepliesEntry | undefined {
  if (config.replies.length === 0) return undefined;
  const relative = relativeTo(config.folder, path);
  const entry = compile(config).replies.find(({ matches }) => matches(relative))?.entry;
  return entry === undefined || entry.at.length === 0 || entry.markup !== undefined
    ? entry
    : { ...entry, markup: 'plain' };
}

/** A reply as `situations:` sees it. Folders of the desk count as tags. */
export interface Situated {
  readonly path: string;
  readonly title?: string;
  readonly tags?: readonly string[];
}

/** @returns every situation that the config gives to a reply by its title, a tag or its file; each once. */
export function situationsFor(config: Config, reply: Situated): readonly Situation[] {
  if (config.situations.length === 0) return [];
  const relative = relativeTo(config.folder, reply.path);
  const names = [...(reply.title === undefined ? [] : [reply.title]), ...(reply.tags ?? [])];
  const fitting = compile(config).situations.filter(({ file, name }) => names.some(name) || file(relative));
  return [...new Set(fitting.flatMap(({ situations }) => situations))];
}
