/** The list of syntaxes, one entry for every name in `variables.ts`. */
import { TAG_FORMS } from '../tag-forms.ts';
import type { SyntaxName } from '../variables.ts';
import {
  autoreview,
  discourse,
  espanso,
  githubAuthor,
  helpscout,
  i18n,
  osticket,
  salesforce,
  servicenow,
  textexpander,
  uvdesk,
  whatsapp,
  zammad,
  zoho,
} from './desks.ts';
import { readLiquid, readOutput, withFilter } from './liquid.ts';
import type { Syntax, TagReading } from './reading.ts';

/** What stands behind a name so that other words stand there where it is empty. */
const otherwise = (syntax: SyntaxName, words: string): string => TAG_FORMS[syntax]?.fallback?.(words) ?? '';

const liquid: Syntax = {
  id: 'liquid',
  looks: '{{ticket.id}}',
  read: readLiquid,
  withFallback: (tag, text) => withFilter(tag, otherwise('liquid', text)),
};

const ATTRIBUTE = /^<attribute\s[\s\S]*>$/i;
const KEY = /\skey\s*=\s*(?<quote>["'])(?<name>[\s\S]*?)\k<quote>/di;
const DEFAULT = /\sdefault\s*=\s*(?<quote>["'])(?<text>[\s\S]*?)\k<quote>/di;

/** In HTML, Intercom writes `<attribute key="user.first_name" default="there"/>`. */
function readAttribute(tag: string): TagReading | undefined {
  const key = KEY.exec(tag);
  const name = key?.groups?.name;
  const at = key?.indices?.groups?.name;
  if (name === undefined || at === undefined) return undefined;
  const place = DEFAULT.exec(tag)?.indices?.groups?.text;
  const own = { name, at: { start: at[0], end: at[1] } };
  return {
    ...own,
    filters: [],
    uses: [own],
    ...(place === undefined
      ? {}
      : { fallback: { text: tag.slice(place[0], place[1]), at: { start: place[0], end: place[1] } } }),
  };
}

const intercom: Syntax = {
  id: 'intercom',
  looks: '{{first_name | fallback: "there"}}',
  read: (tag) => (ATTRIBUTE.test(tag) ? readAttribute(tag) : readLiquid(tag)),
  withFallback(tag, text) {
    if (!ATTRIBUTE.test(tag)) return withFilter(tag, otherwise('intercom', text));
    if (DEFAULT.test(tag)) return undefined;
    const key = KEY.exec(tag);
    const end = key === null ? 0 : key.index + key[0].length;
    return `${tag.slice(0, end)} default="${text}"${tag.slice(end)}`;
  },
};

const front: Syntax = { id: 'front', looks: '{{recipient.first_name}}', read: readOutput };
const gorgias: Syntax = { id: 'gorgias', looks: '{{ticket.customer.firstname}}', read: readLiquid };
const chatwoot: Syntax = { id: 'chatwoot', looks: '{{contact.name}}', read: readLiquid };

export const SYNTAXES: Readonly<Record<SyntaxName, Syntax>> = {
  liquid,
  intercom,
  helpscout,
  front,
  gorgias,
  chatwoot,
  zammad,
  osticket,
  discourse,
  espanso,
  textexpander,
  salesforce,
  servicenow,
  whatsapp,
  'github-author': githubAuthor,
  autoreview,
  uvdesk,
  zoho,
  i18n,
};

export const SYNTAX_NAMES = Object.keys(SYNTAXES) as readonly SyntaxName[];

/** Which syntaxes a tag may be of. */
export const syntaxOf = (tag: string): readonly SyntaxName[] =>
  SYNTAX_NAMES.filter((name) => SYNTAXES[name].read(tag) !== undefined);
