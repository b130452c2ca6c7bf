/** The list of hosts: the file formats around replies. To add one: a file here, its tests, a line in `HOSTS`. */
import { csv } from './csv.ts';
import { email } from './email.ts';
import { hcl } from './hcl.ts';
import type { Host } from './host.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { text } from './text.ts';
import { xml } from './xml.ts';
import { yaml } from './yaml.ts';

export const HOSTS: readonly Host[] = [text, markdown, html, json, ndjson, yaml, csv, hcl, xml, email];

/** Editors' language ids that do not say the host's own name. */
const LANGUAGES: Readonly<Record<string, Host['id']>> = {
  plaintext: 'text',
  jsonc: 'json',
  jsonl: 'ndjson',
  tsv: 'csv',
  terraform: 'hcl',
};

/**
 * @param path its ending names the host
 * @param language the editor's language id, asked where the ending says nothing
 * @returns undefined for a file that no host reads
 */
export function hostFor(path: string, language?: string): Host | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const byName = HOSTS.find((h) => h.extensions.some((e) => name.endsWith(e)));
  if (byName !== undefined || language === undefined) return byName;
  const id = LANGUAGES[language] ?? language;
  return HOSTS.find((h) => h.id === id);
}

/** @returns the host of an id */
export const hostNamed = (id: string): Host | undefined => HOSTS.find((host) => host.id === id);

/** Every ending that some host reads, with the dot. */
export const EXTENSIONS: readonly string[] = HOSTS.flatMap((h) => h.extensions);
