import type { Host } from '../../server/src/engine/hosts/host.ts';
import { edited, readAll } from './data.ts';

/**
 * Puts `now` in the place of `was` in the reply that holds it.
 * @returns what the file is after each of the edits that the host offers
 */
export function written(host: Host, source: string, was: string, now: string, path?: string): string[] {
  const reading = readAll(host, source, path);
  const reply = reading.replies.find(({ value }) => value.text.includes(was));
  if (reply === undefined) throw new Error(`no reply holds “${was}”`);
  const start = reply.value.text.indexOf(was);
  return host.write(source, reply, { start, end: start + was.length }, now).map((edit) => edited(source, edit));
}
