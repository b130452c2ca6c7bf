import type { Dirent } from 'node:fs';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type ignore from 'ignore';
import type { Ignore } from 'ignore';
import { codeOf, reasonOf } from './reasons.ts';

/** A file to look at. */
export interface Found {
  /** For people: relative to the working folder where it lies in it or was so named; `/` between folders. */
  readonly path: string;
  readonly absolute: string;
  /** The person named this file itself, not a folder above it. */
  readonly named: boolean;
  /** What is looked at in the place of what lies on the disk. */
  readonly bytes?: Uint8Array;
  /** It is only compared with other files, and no rule is asked about its words. */
  readonly unjudged?: true;
  /** Only these of its replies are asked about, by their number; all where it is absent. */
  readonly asked?: ReadonlySet<number>;
}

export interface Finds {
  /** In the order of the paths given, and sorted within a folder; none twice. */
  readonly files: readonly Found[];
  /** Folders and links that cannot be read. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  /** Paths given that cannot be read. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

export interface WalkOptions {
  readonly cwd: string;
  /** Endings of the files that are looked at in a folder, lower case, with the dot. */
  readonly extensions: readonly string[];
}

/** Folders that hold no one's own files: version control, packages, results of a build. */
const SKIPPED_FOLDERS = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  'bower_components',
  'dist',
  'coverage',
  '.venv',
  'venv',
  '__pycache__',
]);
/** Files that never hold replies, and are often large. */
const SKIPPED_FILES =
  /^(?:package(?:-lock)?\.json|pnpm-lock\.ya?ml|composer\.json|\.uncanned(?:\.ya?ml|[\w-]*\.json)|.*\.min\.\w+)$/i;

/**
 * Whether a walk through a folder would look at a file, so far as its name says.
 * @param path of the file within the folder, `/` between folders
 */
export function isWalked(path: string, extensions: readonly string[]): boolean {
  const folders = path.split('/');
  const name = folders.pop()!.toLowerCase();
  return (
    !folders.some((folder) => SKIPPED_FOLDERS.has(folder)) &&
    extensions.some((end) => name.endsWith(end)) &&
    !SKIPPED_FILES.test(name)
  );
}

/**
 * Finds the files to look at. Files are taken as named; folders are walked: `.gitignore` is honoured, links to folders
 * are not followed (so that no walk goes in a circle or leaves its folder), links to files are.
 * Never throws.
 */
export async function findFiles(paths: readonly string[], o: WalkOptions): Promise<Finds> {
  const soFar: FoundSoFar = { files: new Map(), links: [], problems: [] };
  const unreadable: { path: string; reason: string }[] = [];
  for (const given of paths) {
    const absolute = resolve(o.cwd, existing(given, o.cwd));
    const path = shownPath(absolute, given, o.cwd);
    let isFolder: boolean;
    try {
      isFolder = statSync(absolute).isDirectory();
    } catch (error) {
      unreadable.push({ path, reason: reasonOf(error) });
      continue;
    }
    if (!isFolder) add(soFar, { path, absolute, named: true });
    else {
      const walk = { ...soFar, o, ignore: (await import('ignore')).default };
      walkFolder(walk, absolute, path, ignorersAbove(walk, absolute));
    }
  }
  return { files: withoutTwins(soFar), problems: soFar.problems, unreadable };
}

/** Windows separates folders by a backslash; elsewhere it is a letter like any other. */
export const withSlashes = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);

/** The path under which people see a file. */
export function shownPath(absolute: string, given: string, cwd: string): string {
  const within = relative(cwd, absolute);
  const outside = within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within);
  if (outside && isAbsolute(given)) return withSlashes(absolute);
  return withSlashes(within) || '.';
}

type IgnoreFactory = typeof ignore;

/** What was found so far. */
interface FoundSoFar {
  /** By absolute path. */
  readonly files: Map<string, Found>;
  /** Which of them are links met on the way. */
  readonly links: string[];
  readonly problems: { path: string; message: string }[];
}

interface Walk extends FoundSoFar {
  readonly o: WalkOptions;
  readonly ignore: IgnoreFactory;
}

/** A `.gitignore` and the folder it speaks about. */
interface Ignorer {
  readonly folder: string;
  readonly rules: Ignore;
}

function add(walk: FoundSoFar, found: Found): void {
  const before = walk.files.get(found.absolute);
  if (!before) walk.files.set(found.absolute, found);
  else if (found.named && !before.named) walk.files.set(found.absolute, { ...before, named: true });
}

/** A path typed with backslashes where the file has slashes. */
function existing(given: string, cwd: string): string {
  if (sep === '\\' || !given.includes('\\') || existsSync(resolve(cwd, given))) return given;
  const slashed = given.replaceAll('\\', '/');
  return existsSync(resolve(cwd, slashed)) ? slashed : given;
}

function walkFolder(walk: Walk, folder: string, path: string, above: readonly Ignorer[]): void {
  let entries: Dirent[];
  let ignorers: readonly Ignorer[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
    const own = entries.some((e) => e.name === '.gitignore') ? ignorerOf(walk, folder) : undefined;
    ignorers = own ? [own, ...above] : above;
  } catch (error) {
    walk.problems.push({ path, message: `This folder cannot be read: ${reasonOf(error)}.` });
    return;
  }
  // By code units, not by the rules of a language: the same order on every machine.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries)
    visit(walk, entry, join(folder, entry.name), path === '.' ? entry.name : `${path}/${entry.name}`, ignorers);
}

function visit(walk: Walk, entry: Dirent, absolute: string, path: string, ignorers: readonly Ignorer[]): void {
  if (entry.isDirectory()) {
    if (!SKIPPED_FOLDERS.has(entry.name) && !isIgnored(`${absolute}${sep}`, ignorers))
      walkFolder(walk, absolute, path, ignorers);
    return;
  }
  const isLink = entry.isSymbolicLink();
  if (!isLink && !entry.isFile()) return;
  if (!isWalked(entry.name, walk.o.extensions) || isIgnored(absolute, ignorers)) return;
  if (isLink) {
    try {
      if (!statSync(absolute).isFile()) return;
    } catch (error) {
      walk.problems.push({ path, message: `This link leads nowhere: ${reasonOf(error)}.` });
      return;
    }
    walk.links.push(absolute);
  }
  add(walk, { path, absolute, named: false });
}

/** The files found, without links to files that were found themselves. */
function withoutTwins(walk: FoundSoFar): Found[] {
  if (walk.links.length === 0) return [...walk.files.values()];
  const links = new Set(walk.links);
  const seen = new Set<string>();
  for (const { absolute } of walk.files.values()) if (!links.has(absolute)) seen.add(realPath(absolute));
  return [...walk.files.values()].filter((file) => {
    if (file.named || !links.has(file.absolute)) return true;
    const real = realPath(file.absolute);
    if (seen.has(real)) return false;
    seen.add(real);
    return true;
  });
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function ignorerOf(walk: Walk, folder: string): Ignorer | undefined {
  try {
    const text = readFileSync(join(folder, '.gitignore'), 'utf8');
    return { folder, rules: walk.ignore({ ignorecase: false }).add(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    // A folder of that name, or a link that leads nowhere, ignores nothing.
    if (['EISDIR', 'ENOENT', 'ELOOP'].includes(codeOf(error))) return undefined;
    throw error;
  }
}

/** The nearest `.gitignore` that speaks about a path decides. Folders end with a separator. */
function isIgnored(absolute: string, ignorers: readonly Ignorer[]): boolean {
  for (const { folder, rules } of ignorers) {
    const verdict = rules.test(withSlashes(absolute.slice(folder.endsWith(sep) ? folder.length : folder.length + 1)));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

/**
 * The `.gitignore` files of the folders above, up to the repository's root. Where they ignore the folder itself, the
 * person who named it knows better: they say nothing then.
 */
function ignorersAbove(walk: Walk, folder: string): Ignorer[] {
  const found: Ignorer[] = [];
  let here = folder;
  while (!existsSync(join(here, '.git'))) {
    const parent = dirname(here);
    if (parent === here) return [];
    here = parent;
    try {
      const ignorer = ignorerOf(walk, here);
      if (ignorer) found.push(ignorer);
    } catch {
      // A rule that cannot be read hides nothing.
    }
  }
  return found.filter((ignorer) => !isIgnored(`${folder}${sep}`, [ignorer]));
}
