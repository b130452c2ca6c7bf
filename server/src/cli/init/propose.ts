/** Situations proposed for a library: from titles, tags, folders and file names, grouped where many are alike. */
import { globOf, type Situation } from '../../engine/index.ts';
import { type Told, toldBy } from './cues.ts';

/** A reply as proposals see it. */
export interface Labelled {
  /** Relative to the folder of the config, `/` between folders. */
  readonly path: string;
  readonly title?: string;
  readonly tags: readonly string[];
  /** It says itself what it is for. */
  readonly isDeclared: boolean;
}

/** One line of `situations:`. */
export interface Proposal {
  /** A title, a tag or a glob of files; `*` stands for anything. */
  readonly pattern: string;
  readonly situations: readonly Situation[];
  readonly sure: boolean;
  /** The titles (or files) that it covers. */
  readonly covers: readonly string[];
}

/** So many titles of one folder, all of one kind, make a pattern. */
const MANY = 3;
/** A longer title is no label, and no key of YAML. */
const LONGEST = 200;
/** What parts a title from the folders before it. */
const SEPARATORS = ['::', ' / ', ' | ', ' - ', ' – ', ' > ', ': '];

/** Proposes lines for all replies that do not say themselves what they are for. */
export function proposeSituations(replies: readonly Labelled[]): readonly Proposal[] {
  const open = replies.filter(({ isDeclared }) => !isDeclared);
  const titled = unique(open.flatMap(({ title }) => title ?? [])).filter(({ length }) => length <= LONGEST);
  const byTitle = new Map(titled.map((title) => [title, toldBy(title)]));
  const told = (title: string | undefined): boolean => title !== undefined && byTitle.get(title) !== undefined;
  const untold = open.filter(({ title }) => !told(title));
  const tags = unique(untold.flatMap((reply) => reply.tags)).filter((tag) => !isFolderOf(tag, titled));
  const byTag = tags.flatMap((tag) => {
    const covers = untold.filter((reply) => reply.tags.includes(tag)).map(nameOf);
    return proposal(tag, toldBy(tag), covers);
  });
  const tagged = new Set(byTag.map(({ pattern }) => pattern));
  const left = untold.filter((reply) => !reply.tags.some((tag) => tagged.has(tag)));
  const all = [...grouped(byTitle), ...byTag, ...byFile(left, open)];
  // A title and a tag of one name would be one key.
  return all.filter(({ pattern }, i) => all.findIndex((other) => other.pattern === pattern) === i);
}

const unique = <T>(of: readonly T[]): readonly T[] => [...new Set(of)];
const nameOf = ({ title, path }: Labelled): string => title ?? path;

const proposal = (pattern: string, told: Told | undefined, covers: readonly string[]): Proposal[] =>
  told === undefined ? [] : [{ pattern, ...told, covers: unique(covers) }];

/** A folder that titles name is told by them. */
const isFolderOf = (tag: string, titles: readonly string[]): boolean =>
  titles.some((title) => title.startsWith(`${tag}::`));

const sameKind = (a: Told | undefined, b: Told | undefined): boolean =>
  a !== undefined && b !== undefined && a.sure === b.sure && a.situations.join() === b.situations.join();

/** Lines by title: one for a folder of which every title tells the same, else one a title. */
function grouped(byTitle: ReadonlyMap<string, Told | undefined>): readonly Proposal[] {
  const titles = [...byTitle.keys()];
  const done = new Set<string>();
  return titles.flatMap((title): Proposal[] => {
    const told = byTitle.get(title);
    if (told === undefined || done.has(title)) return [];
    for (const prefix of prefixesOf(title)) {
      const within = titles.filter((each) => each.toLowerCase().startsWith(prefix.toLowerCase()));
      if (within.length < MANY || !within.every((each) => sameKind(byTitle.get(each), told))) continue;
      for (const each of within) done.add(each);
      return proposal(`${prefix}*`, told, within);
    }
    return proposal(title, told, [title]);
  });
}

/** The folders of a title, the outermost first: `A::`, `A::B::`. */
function prefixesOf(title: string): readonly string[] {
  const separator = SEPARATORS.find((each) => title.includes(each));
  if (separator === undefined) return [];
  const parts = title.split(separator);
  return parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join(separator) + separator);
}

/** Lines by file: a folder whose name tells, else a file whose name does. */
function byFile(left: readonly Labelled[], all: readonly Labelled[]): readonly Proposal[] {
  const out = new Map<string, Proposal>();
  for (const { path } of left) {
    const folders = path.split('/').slice(0, -1);
    const telling = folders.map((_, i) => folders.slice(0, i + 1).join('/')).find((folder) => toldBy(lastOf(folder)));
    const name = lastOf(path);
    const pattern = telling === undefined ? globOf(path) : `${globOf(telling)}/**`;
    const told = toldBy(telling === undefined ? name.slice(0, name.indexOf('.')) : lastOf(telling));
    if (told === undefined || out.has(pattern)) continue;
    const covers = all.filter(
      (reply) => reply.path === path || (telling !== undefined && reply.path.startsWith(`${telling}/`)),
    );
    for (const each of proposal(pattern, told, covers.map(nameOf))) out.set(pattern, each);
  }
  return [...out.values()];
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
