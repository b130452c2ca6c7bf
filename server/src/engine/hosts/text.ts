import { wholeFile } from './document-host.ts';
import type { Host } from './host.ts';

/** A text file: all of it is one reply, where it was named. */
export const text: Host = wholeFile('text', ['.txt', '.text'], 'plain');
