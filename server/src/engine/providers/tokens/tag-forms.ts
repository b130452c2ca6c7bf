/** How a tag of each desk is written by a person: what completion puts in, and what a hover reads. */
import type { SyntaxName } from './variables.ts';

export interface TagForm {
  readonly open: string;
  readonly close: string;
  /** Stands between the signs and the name. */
  readonly pad: '' | ' ';
  /** What stands behind a name so that other words stand there where it is empty. Absent: the desk has no way that works. */
  readonly fallback?: (words: string) => string;
}

const braces = (pad: TagForm['pad'], fallback?: TagForm['fallback']): TagForm => ({
  open: '{{',
  close: '}}',
  pad,
  ...(fallback === undefined ? {} : { fallback }),
});

/** Desks of which no tag can be completed are not here. Quotes are single: most files hold a reply in double ones. */
export const TAG_FORMS: Partial<Readonly<Record<SyntaxName, TagForm>>> = {
  liquid: braces('', (words) => ` | default: '${words}'`),
  intercom: braces(' ', (words) => ` | fallback:'${words}'`),
  helpscout: { open: '{%', close: '%}', pad: '', fallback: (words) => `,fallback=${words}` },
  front: braces(''),
  gorgias: braces(''),
  chatwoot: braces(' '),
  zammad: { open: '#{', close: '}', pad: '' },
  osticket: { open: '%{', close: '}', pad: '' },
  discourse: { open: '%{', close: '}', pad: '', fallback: (words) => `,fallback:${words}` },
  espanso: braces(''),
  salesforce: { open: '{!', close: '}', pad: '' },
  servicenow: { open: '${', close: '}', pad: '' },
  whatsapp: braces(''),
  'github-author': braces(' '),
  uvdesk: { open: '{%', close: '%}', pad: ' ' },
  zoho: { open: '${', close: '}', pad: '' },
};
