/** What the rules and the sentence functions that come with Uncanned look for. */
import { readWordings } from 'uncanned:wordings';
import { type PackedWordings, unpackWordings } from './packed.ts';

let read: PackedWordings | undefined;

/** @returns the wordings of the pages, read when they are first asked for. */
export function wordings(): PackedWordings {
  read ??= unpackWordings(readWordings());
  return read;
}
