import { wellFormed } from './json-text.ts';
import type { ReportOptions } from './report.ts';

type Folders = Pick<ReportOptions, 'folder' | 'repository'>;

/**
 * A path as the repository names it, for reports that are read where changes are reviewed.
 * @param path relative to the folder of the run, or absolute
 * @returns the path as it was where it lies outside the repository
 */
export function inRepository(path: string, { folder, repository }: Folders): string {
  const absolute = isAbsolute(path) ? path : `${withoutEnd(folder)}/${path}`;
  const root = `${withoutEnd(repository)}/`;
  if (!absolute.startsWith(root)) return path;
  // Above the folder of the run, yet inside the repository: `../mail/late.md`.
  const names: string[] = [];
  for (const name of absolute.slice(root.length).split('/')) {
    if (name === '..' && names.length === 0) return path;
    if (name === '..') names.pop();
    else if (name !== '.') names.push(name);
  }
  return names.join('/');
}

/** A relative reference, or a `file:` URI where the path is absolute. */
export function uriOf(path: string): string {
  const encoded = wellFormed(path).split('/').map(encodeURIComponent).join('/');
  if (!isAbsolute(path)) return encoded;
  return path.startsWith('/') ? `file://${encoded}` : `file:///${encoded}`;
}

/** On Windows a drive comes first. */
export const isAbsolute = (path: string): boolean => /^(?:\/|[A-Za-z]:\/)/.test(path);

const withoutEnd = (folder: string): string => folder.replace(/\/$/, '');
