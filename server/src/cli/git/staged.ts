/** The files of a lint as they are staged. */
import { extname, resolve } from 'node:path';
import { EXTENSIONS } from '../../engine/index.ts';
import { type Finds, type Found, shownPath } from '../files.ts';
import type { Blob, GitChange, Unstaged } from './changed-files.ts';
import { within } from './places.ts';

/** The files found, and what stands in git in the place of some. */
export interface Sides extends Finds {
  readonly staged: ReadonlyMap<Found, Blob>;
}

/**
 * What would go into a commit: not what git does not know, and all that it knows though it is gone from the disk.
 * @param place of `placer`
 */
export function asStaged(
  finds: Finds,
  { tracked, changes }: { readonly tracked: ReadonlySet<string>; readonly changes: readonly GitChange[] },
  unstaged: readonly Unstaged[],
  { paths, cwd }: { readonly paths: readonly string[]; readonly cwd: string },
  place: (absolute: string) => string,
): Sides {
  const onlyOnDisk = new Set(unstaged.flatMap(({ absolute, staged }) => (staged === undefined ? [absolute] : [])));
  const blobs = new Map<string, Blob>();
  for (const { absolute, staged } of unstaged) if (staged !== undefined) blobs.set(absolute, staged);
  for (const { absolute, after } of changes) if (after !== undefined) blobs.set(absolute, after);
  const found = finds.files.filter(({ absolute }) => {
    const at = place(absolute);
    return tracked.has(at) && !onlyOnDisk.has(at);
  });
  const there = new Set(found.map(({ absolute }) => place(absolute)));
  const named = new Map(paths.map((path) => [place(resolve(cwd, path)), path]));
  const isAsked = within(paths.map((path) => resolve(cwd, path)));
  const goneFromDisk = unstaged.flatMap(({ absolute, isGone, staged }): Found[] => {
    if (!isGone || staged === undefined || there.has(absolute) || !isAsked(absolute)) return [];
    const given = named.get(absolute);
    if (given === undefined && !EXTENSIONS.includes(extname(absolute).toLowerCase())) return [];
    return [{ path: shownPath(absolute, given ?? absolute, cwd), absolute, named: given !== undefined }];
  });
  const files = [...found, ...goneFromDisk];
  return {
    files,
    problems: finds.problems,
    unreadable: finds.unreadable.filter(({ path }) => !goneFromDisk.some((file) => file.path === path)),
    staged: new Map(
      files.flatMap((file) => {
        const blob = blobs.get(place(file.absolute));
        return blob === undefined ? [] : [[file, blob] as const];
      }),
    ),
  };
}
