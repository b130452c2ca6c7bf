import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { CONFIG_NAMES, createLinter, offAnswer } from '../../engine/index.ts';
import { configUnder } from '../configs.ts';
import { decode, encode } from '../decode.ts';
import { shownPath, withSlashes } from '../files.ts';
import type { Io } from '../io.ts';
import type { Opened } from './files.ts';
import { type Page, replyOf } from './page.ts';
import { type Put, putBytes } from './put.ts';

/**
 * Switches the rule of a finding off for its reply, in the config in force; one is begun where there is none.
 * @returns what was written and the name of the config, or why that cannot be
 */
export async function allowInConfig(
  page: Page,
  { absolute, settled }: Opened,
  reason: string,
  { cwd }: Io,
): Promise<{ readonly put: Put; readonly name: string } | string> {
  const { finding, result } = page;
  const reply = replyOf(page, finding);
  const path = settled.path ?? newConfig(absolute, cwd);
  const name = shownPath(path, path, cwd);
  const bytes = settled.path === undefined ? undefined : readFileSync(path);
  const decoded = bytes && decode(bytes);
  if (reply === undefined || (decoded !== undefined && decoded.kind !== 'text')) return CANNOT;
  const found = await offAnswer(
    {
      finding,
      reply,
      result,
      name: withSlashes(relative(dirname(path), absolute)),
      path,
      before: decoded?.text,
      configUnder: (text) => configUnder(path, text),
      createLinter,
    },
    reason,
  );
  if (found === undefined) return CANNOT;
  if (found.addition === undefined)
    return `${name} is written in a way that nothing can be added to safely. Put this in yourself:\n\n${found.lines}`;
  const { text } = found.addition;
  return {
    put: putBytes(path, bytes, decoded === undefined ? Buffer.from(text) : encode(text, decoded.encoding)),
    name,
  };
}

const CANNOT =
  'This cannot be allowed: the file has no room for a comment, and the config could not name this reply and no other. Skip it, or change the config by hand.';

/** In the folder where the program was started, or beside a file that lies elsewhere. */
function newConfig(absolute: string, cwd: string): string {
  const within = relative(cwd, absolute);
  return join(within.startsWith('..') || isAbsolute(within) ? dirname(absolute) : cwd, CONFIG_NAMES[0]);
}
