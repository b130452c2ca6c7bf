/** Entries of `replies:` for files that look like replies and are not read by themselves. */
import { globOf } from '../../engine/index.ts';

/** A file that would be read with an entry. */
export interface Unread {
  /** Relative to the folder of the config. */
  readonly path: string;
  /** Why it is not read, and what it holds: one sentence. */
  readonly message: string;
  readonly at: readonly string[];
  readonly markup: string | undefined;
  /** Markdown: the level of the headings that begin a reply each. */
  readonly split?: number;
  /** It most likely holds replies. */
  readonly sure: boolean;
}

/** One entry of `replies:`. */
export interface Entry {
  readonly files: string;
  readonly at: readonly string[];
  readonly markup: string | undefined;
  /** Markdown: the level of the headings that begin a reply each. */
  readonly split?: number;
  readonly sure: boolean;
  readonly covers: readonly Unread[];
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const endingOf = (path: string): string => /\.[^./]*$/.exec(path)?.[0] ?? '';
/** A name without a folder would mean every file of that name. */
const anchored = (path: string, all: readonly string[]): string =>
  (!path.includes('/') && all.some((other) => other.endsWith(`/${path}`)) ? '/' : '') + globOf(path);

/**
 * Makes entries: one for all files of a kind in a folder where each of them holds replies in the same places.
 * @param all every file of the folder that was looked at, so that a pattern covers no other
 */
export function entriesFor(unread: readonly Unread[], all: readonly string[]): readonly Entry[] {
  const groups = new Map<string, Unread[]>();
  for (const file of unread) {
    const key = JSON.stringify([folderOf(file.path), endingOf(file.path), file.at, file.markup, file.split, file.sure]);
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()].flatMap((files): Entry[] => {
    const [first] = files;
    if (first === undefined) return [];
    const { at, markup, split, sure } = first;
    const places = { at, markup, ...(split === undefined ? {} : { split }), sure };
    const beside = all.filter(
      (path) => folderOf(path) === folderOf(first.path) && endingOf(path) === endingOf(first.path),
    );
    if (files.length > 1 && beside.length === files.length)
      return [{ files: `${globOf(folderOf(first.path)) || '/'}*${endingOf(first.path)}`, ...places, covers: files }];
    return files.map((file) => ({ files: anchored(file.path, all), ...places, covers: [file] }));
  });
}
