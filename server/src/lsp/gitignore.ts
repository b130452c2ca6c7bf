import ignore, { type Ignore } from 'ignore';
import type { FileReader } from './files.ts';
import { folderOf, isInside, pathOf, uriOf } from './paths.ts';

/** No `.gitignore` of a person is as large as this. */
const LIMIT = 1024 * 1024;

/**
 * Leaves out what the `.gitignore` files of a folder and of the folders below it name.
 * @param folder the path of the workspace folder; rules above it are not read
 */
export async function withoutIgnored(files: FileReader, folder: string, uris: readonly string[]): Promise<string[]> {
  const known = new Map<string, Promise<Ignore | undefined>>();
  const rulesIn = (path: string): Promise<Ignore | undefined> => {
    const found = known.get(path) ?? readRules(files, path);
    known.set(path, found);
    return found;
  };
  const kept: string[] = [];
  for (const uri of uris) if (!(await isIgnored(folder, pathOf(uri), rulesIn))) kept.push(uri);
  return kept;
}

async function readRules(files: FileReader, folder: string): Promise<Ignore | undefined> {
  const file = await files.read(uriOf(`${folder}/.gitignore`), LIMIT);
  return file !== undefined && 'text' in file ? ignore({ ignorecase: false }).add(file.text) : undefined;
}

/** The nearest `.gitignore` that speaks about a file decides. */
async function isIgnored(
  root: string,
  path: string,
  rulesIn: (folder: string) => Promise<Ignore | undefined>,
): Promise<boolean> {
  for (let folder = folderOf(path); folder === root || isInside(root, folder); folder = folderOf(folder)) {
    const verdict = (await rulesIn(folder))?.test(path.slice(folder.length + 1));
    if (verdict?.ignored === true) return true;
    if (verdict?.unignored === true) return false;
  }
  return false;
}
