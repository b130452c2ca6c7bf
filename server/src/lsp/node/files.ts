import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileReader, FileText } from '../files.ts';

/** Folders that hold nobody's replies: version control, packages. */
const SKIPPED = new Set(['.git', '.hg', '.svn', 'node_modules', 'bower_components', '.venv', 'venv', '__pycache__']);

/**
 * Reads from the disk.
 * @param others reads what does not lie there (the scheme is not `file`); where it can list, it knows better what a person wants to
 * see than a walk over the disk
 */
export function diskFiles(others: FileReader): FileReader {
  return {
    read: (uri, limit) => (uri.startsWith('file:') ? readDisk(uri, limit) : others.read(uri, limit)),
    async list(folder, endings) {
      const known = await others.list(folder, endings);
      if (known !== undefined || !folder.startsWith('file:')) return known;
      const found: string[] = [];
      await walk(fileURLToPath(folder), endings, found);
      return found;
    },
  };
}

async function readDisk(uri: string, limit: number): Promise<FileText | undefined> {
  try {
    const path = fileURLToPath(uri);
    const about = await stat(path);
    if (!about.isFile()) return undefined;
    if (about.size > limit) return { problem: `It is larger than ${Math.round(limit / 1024 / 1024)} MB.` };
    return decode(await readFile(path));
  } catch {
    return undefined; // Not there, not ours to read, or gone while it was read.
  }
}

/** UTF-8 strictly, UTF-16 by its byte order mark. */
function decode(bytes: Uint8Array): FileText {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'It is not UTF-8. In Excel choose "CSV UTF-8".' };
  }
}

/** Links to folders are not followed, so that no walk goes in a circle. */
async function walk(folder: string, endings: readonly string[], found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) await walk(path, endings, found);
    } else if (entry.isFile() && endings.some((ending) => entry.name.toLowerCase().endsWith(ending))) {
      found.push(pathToFileURL(path).href);
    }
  }
}
