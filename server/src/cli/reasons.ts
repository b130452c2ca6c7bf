import { existsSync } from 'node:fs';
import { dirname } from 'node:path';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can only be read',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
};

/** A fault of the file system in plain words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? (code || String(error));
}

/**
 * Why a file could not be written, in plain words: a folder that is missing is named.
 * @param path absolute
 */
export function unwrittenBy(error: unknown, path: string): string {
  let folder = dirname(path);
  if (codeOf(error) === 'ENOTDIR') return `${folder} is not a folder`;
  if (codeOf(error) !== 'ENOENT' || existsSync(folder)) return reasonOf(error);
  while (dirname(folder) !== folder && !existsSync(dirname(folder))) folder = dirname(folder);
  return `there is no folder ${folder}`;
}

/** The code of a fault of the file system (`ENOENT`), or an empty string. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
