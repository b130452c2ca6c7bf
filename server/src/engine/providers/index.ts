/** The list of help desks, in the order in which they are tried. To add one: a file here, its tests, a line in `PROVIDERS`. */
import type { DataNode } from '../hosts/data.ts';
import type { Recognition } from '../hosts/host.ts';
import { autoreview } from './desks/autoreview.ts';
import { chatwoot } from './desks/chatwoot.ts';
import { discourse } from './desks/discourse.ts';
import { espanso } from './desks/espanso.ts';
import { freshdesk } from './desks/freshdesk.ts';
import { front } from './desks/front.ts';
import { github } from './desks/github.ts';
import { gorgias } from './desks/gorgias.ts';
import { helpscout } from './desks/helpscout.ts';
import { i18n } from './desks/i18n.ts';
import { intercom } from './desks/intercom.ts';
import { osticket } from './desks/osticket.ts';
import { plainList } from './desks/plain-list.ts';
import { rasa } from './desks/rasa.ts';
import { rocketchat } from './desks/rocketchat.ts';
import { salesforce } from './desks/salesforce.ts';
import { servicenow } from './desks/servicenow.ts';
import { textblaze } from './desks/textblaze.ts';
import { textexpander } from './desks/textexpander.ts';
import { uvdesk } from './desks/uvdesk.ts';
import { whatsapp } from './desks/whatsapp.ts';
import { zammad } from './desks/zammad.ts';
import { zendesk } from './desks/zendesk.ts';
import { zoho } from './desks/zoho.ts';
import { misplaced } from './misplaced.ts';
import { mayHoldReplies, offerFor } from './offer.ts';
import { distinct } from './places.ts';
import { type RepliesAt, readPointers } from './pointers.ts';
import type { Provider } from './provider.ts';
import { SYNTAXES } from './tokens/syntaxes/index.ts';
import type { Desk } from './tokens/tags.ts';
import type { SyntaxName } from './tokens/variables.ts';

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
    if (found.places.length > 0) return whole(documents, found);
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
  if (provider === undefined) return whole(documents, found);
  return whole(documents, { ...found, provider, places: found.places.map((place) => ({ ...place, provider })) });
}

/** What was recognised, with what holds for every desk alike. */
const whole = (documents: readonly DataNode[], found: Recognition): Recognition => ({
  ...found,
  places: distinct(found.places),
  problems: [...(found.problems ?? []), ...misplaced(documents, found.places)],
});

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
