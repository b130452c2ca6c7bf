/**
 * Paths and URIs as text, `/` between folders. A *prefix* is a folder with its slash at the end (`/a/b/`,
 * `file:///a/`, empty for a relative path's root), so that prefix + name is a path.
 */

/** `scheme://authority/` of a URI; group 1 ends where its path begins. */
const URI = /^([a-z][a-z0-9+.-]*:\/\/[^/]*\/)/i;
const SCHEME_ALONE = /^[a-z][a-z0-9+.-]+:(?!\/)/i;

/** @returns whether the path is a URI such as `file:///a/b` (a Windows drive, `C:/a`, is none). */
const isUri = (path: string): boolean => URI.test(path);

/** Where a path's root ends: it has no folder above. */
function rootLength(path: string): number {
  const uri = URI.exec(path);
  if (uri !== null) return uri[1]!.length;
  const local = /^(?:[a-z]:)?\/+/i.exec(path);
  return local === null ? 0 : local[0].length;
}

/** @returns the prefix of the folder that holds the path. */
export function prefixOf(path: string): string {
  return path.slice(0, Math.max(rootLength(path), path.lastIndexOf('/') + 1));
}

/** @returns the prefix of the folder above a folder, or undefined at the root. */
export function prefixAbove(prefix: string): string | undefined {
  const root = rootLength(prefix);
  if (prefix.length <= root) return undefined;
  return prefix.slice(0, Math.max(root, prefix.lastIndexOf('/', prefix.length - 2) + 1));
}

/** @returns whether a path lies in folders at all (an `untitled:` document does not). */
export const hasFolders = (path: string): boolean => isUri(path) || !SCHEME_ALONE.test(path);

/** @returns a folder without the slash at its end. */
export const folderOfPrefix = (prefix: string): string => (prefix.endsWith('/') ? prefix.slice(0, -1) : prefix);

/** Joins a path as a person writes it (`./house.yaml`, `../shared/a.yaml`, `/etc/a.yaml`) to a folder's prefix. */
export function joinPath(prefix: string, path: string): string {
  const written = path.replaceAll('\\', '/');
  if (isUri(written) || /^[a-z]:\//i.test(written)) return written;
  const uri = isUri(prefix);
  const encode = (segment: string): string => (uri ? encodeURIComponent(segment) : segment);
  const root = rootLength(prefix);
  const segments = written.startsWith('/') ? [] : prefix.slice(root).split('/').slice(0, -1);
  for (const segment of written.split('/')) {
    if (segment === '' || segment === '.') continue;
    // A relative path may climb above where it starts; an absolute one stops at its root.
    if (segment !== '..') segments.push(encode(segment));
    else if (segments.length > 0 && segments.at(-1) !== '..') segments.pop();
    else if (root === 0) segments.push('..');
  }
  const start = written.startsWith('/') && root === 0 ? '/' : prefix.slice(0, root);
  return start + segments.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * @param folder without a slash at its end
 * @returns the path as globs see it: relative to the folder, or whole (without its root) where it lies outside;
 * percent-encoded signs of a URI read as themselves.
 */
export function relativeTo(folder: string, path: string): string {
  const inside = folder !== '' && path.startsWith(`${folder}/`);
  const relative = inside ? path.slice(folder.length + 1) : path.slice(rootLength(path)).replace(/^(?:\.\.?\/)+/, '');
  return isUri(path) ? decoded(relative) : relative;
}
