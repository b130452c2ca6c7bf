/**
 * Documents are known by URI, configs and globs speak of paths. The path of a file is what a person would type:
 * `/home/ada/refund macros.json`, `c:/desk/macros.json`. Everything else is its own path, percent signs and all:
 * `vscode-vfs://github/desk/macros.json`, `untitled:Untitled-1`.
 */

/** @returns the path of a URI. Two spellings of one file (`c%3A`, `C:`) give one path. */
export function pathOf(uri: string): string {
  const plain = uri.replace(/[?#].*$/s, '');
  const file = /^file:\/\/([^/]*)(\/.*)?$/s.exec(plain);
  if (file === null) return plain;
  const host = file[1] ?? '';
  const path = decode(file[2] ?? '/');
  if (host !== '' && host !== 'localhost') return `//${host}${path}`;
  const drive = /^\/([A-Za-z]):/.exec(path);
  return drive === null ? path : `${drive[1]!.toLowerCase()}:${path.slice(3)}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A lone "%": it is taken as it is written.
  }
}

/** @returns the URI of a path that `pathOf` gave. */
export function uriOf(path: string): string {
  if (isOther(path)) return path;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('//')) return `file:${encoded}`;
  return `file://${path.startsWith('/') ? '' : '/'}${encoded}`;
}

/** Whether a path is a URI; a drive is no scheme. */
const isOther = (path: string): boolean => /^[A-Za-z][\w+.-]+:/.test(path);

/**
 * @param folder without a slash at its end
 * @returns the path as a person in that folder would say it; the mere name where it lies elsewhere
 */
export function nameIn(folder: string, path: string): string {
  const name = isInside(folder, path) ? path.slice(folder.length + 1) : baseName(path);
  return isOther(path) ? decode(name) : name;
}

/** @returns what stands after the last slash, or after the scheme. */
export const baseName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.indexOf(':')) + 1);

/** @returns what stands before the last slash. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** @returns whether a path lies in a folder (no slash at its end) or in one below it. */
export const isInside = (folder: string, path: string): boolean => path.startsWith(`${folder}/`);

/** @returns the innermost of some folders that holds a path, or undefined. */
export const folderHolding = (folders: readonly string[], path: string): string | undefined =>
  folders.filter((folder) => isInside(folder, path)).sort((a, b) => b.length - a.length)[0];
