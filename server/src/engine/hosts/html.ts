import { wholeFile } from './document-host.ts';
import type { Host } from './host.ts';

/** An HTML file: all of it is one reply, where it was named. */
export const html: Host = wholeFile('html', ['.html', '.htm'], 'html');
