/**
 * Documents are known by URI, configs and globs speak of paths. A path here is a URI without its percent signs and, for
 * files, without `file://`: `/home/ada/refund macros.json`, `c:/desk/macros.json`, `vscode-vfs://github/desk/macros.json`.
 */

/** @returns the path of a URI. Two spellings of one URI (`c%3A`, `C:`) give one path. */
export function pathOf(uri: string): string {
  const decoded = decode(uri.replace(/[?#].*$/s, ''));
  const file = /^file:\/\/([^/]*)(\/.*)?$/s.exec(decoded);
  if (file === null) return decoded;
  const [, host = '', path = '/'] = file;
  if (host !== '' && host !== 'localhost') return `//${host}${path}`;
  const drive = /^\/([A-Za-z]):/.exec(path);
  return drive === null ? path : `${drive[1]!.toLowerCase()}:${path.slice(3)}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A lone "%": the URI is taken as it is written.
  }
}

/** @returns the URI of a path that `pathOf` gave. */
export function uriOf(path: string): string {
  const scheme = /^[A-Za-z][\w+.-]+:/.exec(path);
  if (scheme !== null) return scheme[0] + encode(path.slice(scheme[0].length));
  if (path.startsWith('//')) return `file:${encode(path)}`;
  return `file://${path.startsWith('/') ? '' : '/'}${encode(path)}`;
}

const encode = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** @returns what stands after the last slash. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** @returns what stands before the last slash. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** @returns whether a path lies in a folder (no slash at its end) or in one below it. */
export const isInside = (folder: string, path: string): boolean => path.startsWith(`${folder}/`);

/** @returns the innermost of some folders that holds a path, or undefined. */
export const folderHolding = (folders: readonly string[], path: string): string | undefined =>
  folders.filter((folder) => isInside(folder, path)).sort((a, b) => b.length - a.length)[0];
