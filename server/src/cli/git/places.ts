/** Paths as git sees them: links to folders resolved. A link to a file is itself. */
import { realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

/** @returns what gives the place of an absolute path; each folder is asked once */
export function placer(): (absolute: string) => string {
  const folders = new Map<string, string>();
  return (absolute) => {
    const folder = dirname(absolute);
    const known = folders.get(folder) ?? real(folder);
    folders.set(folder, known);
    return join(known, basename(absolute));
  };
}

/** @returns whether a place, of `placer`, is one of some files or lies in one of some folders */
export function within(absolutes: readonly string[]): (place: string) => boolean {
  const folders = absolutes.map(real);
  return (place) =>
    folders.some((folder) => place === folder || place.startsWith(folder.endsWith(sep) ? folder : folder + sep));
}

/** @returns the path without links. A folder that is gone has no links any more; those above it may. */
export function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(real(above), basename(path));
  }
}
