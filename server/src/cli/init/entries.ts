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
  /** So far as its folder tells, and not its name. */
  readonly letter?: true;
}

/** One entry of `replies:`. */
export interface Entry {
  /** Globs. */
  readonly files: readonly string[];
  readonly at: readonly string[];
  readonly markup: string | undefined;
  /** Markdown: the level of the headings that begin a reply each. */
  readonly split?: number;
  readonly sure: boolean;
  /** The files that it is for. */
  readonly covers: readonly Unread[];
  /** Every file that it would read: those, and what lies among them. */
  readonly reads: readonly string[];
}

export const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path);

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const endingOf = (path: string): string => /\.[^./]*$/.exec(path)?.[0] ?? '';
/** A name without a folder would mean every file of that name. */
const anchored = (path: string, all: readonly string[]): string =>
  (!path.includes('/') && all.some((other) => other.endsWith(`/${path}`)) ? '/' : '') + globOf(path);

/** So many files of a kind make their folder one of replies: the others are short mails, or what replies are made of. */
const MOST = { files: 3, share: 0.5 };
const isMost = (files: number, of: number): boolean => files >= MOST.files && files >= of * MOST.share;

/**
 * Makes entries: one for all files of a kind in a folder where each of them holds replies in the same places, or where most
 * of them are replies as a whole.
 * @param all every file of the folder that was looked at
 */
export function entriesFor(unread: readonly Unread[], all: readonly string[]): readonly Entry[] {
  const groups = new Map<string, Unread[]>();
  for (const file of unread) {
    const key = JSON.stringify([
      folderOf(file.path),
      endingOf(file.path),
      file.at,
      file.markup,
      file.split,
      file.sure,
      file.letter,
    ]);
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
    // Among notes in Markdown a reply may lie, and they stay notes.
    const isWhole = sure && at.length === 0 && !isMarkdown(first.path) && !first.letter;
    const isFolder = beside.length === files.length || (isWhole && isMost(files.length, beside.length));
    if (files.length > 1 && isFolder)
      return [
        {
          files: [`${globOf(folderOf(first.path)) || '/'}*${endingOf(first.path)}`],
          ...places,
          covers: files,
          reads: beside,
        },
      ];
    // A glob would read what stands among them and is none, such as a README.
    if (first.letter)
      return [
        {
          files: files.map(({ path }) => anchored(path, all)),
          ...places,
          covers: files,
          reads: files.map(({ path }) => path),
        },
      ];
    return files.map((file) => ({
      files: [anchored(file.path, all)],
      ...places,
      covers: [file],
      reads: [file.path],
    }));
  });
}
