/** The list of help desks, in the order in which they are tried. To add one: a file here, its tests, a line in `PROVIDERS`. */
import type { DataNode } from '../hosts/data.ts';
import type { Recognition } from '../hosts/host.ts';
import { autoreview } from './autoreview.ts';
import { chatwoot } from './chatwoot.ts';
import { discourse } from './discourse.ts';
import { espanso } from './espanso.ts';
import { freshdesk } from './freshdesk.ts';
import { front } from './front.ts';
import { github } from './github.ts';
import { gorgias } from './gorgias.ts';
import { helpscout } from './helpscout.ts';
import { i18n } from './i18n.ts';
import { intercom } from './intercom.ts';
import { mayHoldReplies, offerFor } from './offer.ts';
import { osticket } from './osticket.ts';
import { distinct } from './places.ts';
import { plainList } from './plain-list.ts';
import { type RepliesAt, readPointers } from './pointers.ts';
import type { Provider } from './provider.ts';
import { rasa } from './rasa.ts';
import { rocketchat } from './rocketchat.ts';
import { salesforce } from './salesforce.ts';
import { servicenow } from './servicenow.ts';
import { SYNTAXES } from './syntaxes/index.ts';
import type { Desk } from './tags.ts';
import { textblaze } from './textblaze.ts';
import { textexpander } from './textexpander.ts';
import { uvdesk } from './uvdesk.ts';
import type { SyntaxName } from './variables.ts';
import { whatsapp } from './whatsapp.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';
import { zoho } from './zoho.ts';

export const PROVIDERS: readonly Provider[] = [
  zendesk,
  servicenow,
  whatsapp,
  gorgias,
  front,
  intercom,
  freshdesk,
  zammad,
  osticket,
  espanso,
  rasa,
  autoreview,
  salesforce,
  github,
  rocketchat,
  chatwoot,
  discourse,
  helpscout,
  textexpander,
  textblaze,
  uvdesk,
  zoho,
  i18n,
  plainList,
];

const DESKS: ReadonlyMap<string, Desk> = new Map(PROVIDERS.map((provider) => [provider.id, provider]));
const isSyntax = (name: string): name is SyntaxName => Object.hasOwn(SYNTAXES, name);

/** @returns what is known of a help desk: of one that no file of its own is read for, how its tags are written */
export const deskOf = (provider: string): Desk | undefined =>
  DESKS.get(provider) ?? (isSyntax(provider) ? { id: provider, name: provider, syntax: provider } : undefined);

/** A data file whose replies are looked for. */
export interface DataFile {
  readonly path: string;
  readonly host: string;
  /** The person named the file: what would read it is worked out whatever its name. */
  readonly named?: boolean;
}

/**
 * Finds the replies of a data file: where the config says, else by the structure of a help desk.
 * @param entry the one of the config's `replies:` whose globs match the file
 * @returns no places but an offer where nothing is recognised and something in the file looks like replies; undefined
 * where nothing does
 */
export function recognise(documents: readonly DataNode[], file: DataFile, entry?: RepliesAt): Recognition | undefined {
  if (entry !== undefined && entry.at.length > 0) {
    const found = readPointers(documents, file.host, entry);
    if (found.places.length > 0) return { ...found, places: distinct(found.places) };
    const offer = offerFor(documents, file.path, file.host);
    if (offer === undefined) return found;
    return {
      ...found,
      offer: { ...offer, message: `No reply stands where the config says (${entry.at.join(', ')}).` },
    };
  }
  const provider = entry?.provider;
  const found = asDeclared(documents, file, provider) ?? byStructure(documents, file);
  if (found === undefined) return undefined;
  if (provider === undefined) return { ...found, places: distinct(found.places) };
  return { ...found, provider, places: distinct(found.places.map((place) => ({ ...place, provider }))) };
}

/** Some desks' files have no signature: they are read as the desk's where the config says so. */
function asDeclared(documents: readonly DataNode[], file: DataFile, id: string | undefined): Recognition | undefined {
  const found = PROVIDERS.find((provider) => provider.id === id)?.recognise?.(documents, { ...file, declared: true });
  return found?.places.length === 0 ? undefined : found;
}

function byStructure(documents: readonly DataNode[], file: DataFile): Recognition | undefined {
  let offered: Recognition | undefined;
  for (const provider of PROVIDERS) {
    const found = provider.recognise?.(documents, file);
    if (found?.offer === undefined && found !== undefined) return found;
    offered ??= found;
  }
  if (offered !== undefined || !(file.named === true || mayHoldReplies(file.path))) return offered;
  const offer = offerFor(documents, file.path, file.host);
  return offer && { places: [], offer };
}
