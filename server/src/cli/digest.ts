import { createHash } from 'node:crypto';

/** What two texts have in common only where they are equal. Short enough to be stored beside each file's findings. */
export const digestOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const made = createHash('sha256');
  for (const part of parts) made.update(part).update('\0');
  return made.digest('base64url');
};
