import { get, textOf } from '../../hosts/data.ts';
import { type At, belongingOf, field, rootsOf } from '../places.ts';
import type { Provider } from '../provider.ts';
import { factIn, hasString, hasWord, localeIn, placesIn, recordsIn, steadyButForBlank } from '../records.ts';

/** The REST API's name, and the script's. `evaluated_response` is the same filled in: nobody edits it. */
const BODIES = ['template_body', 'body'];

const isTemplate = (record: At): boolean =>
  /^[\da-f]{32}$/.test(textOf(get(record.node, 'sys_id')) ?? '') &&
  hasWord(record, 'name') &&
  get(record.node, 'short_name') !== undefined &&
  BODIES.some((name) => get(record.node, name) !== undefined);

/** ServiceNow: response templates as its API gives them. Its tags name fields of whatever table a template is for. */
export const servicenow: Provider = {
  id: 'servicenow',
  name: 'ServiceNow',
  syntax: 'servicenow',
  recognise(documents, { host }) {
    const records = rootsOf(documents, host).flatMap((root) => recordsIn(root, ['result']));
    if (!records.every(isTemplate) || !records.some((record) => hasString(record, ...BODIES))) return undefined;
    const places = records.flatMap((record) =>
      placesIn(
        BODIES.map((name) => ({ at: field(record, name), role: name, markup: 'html' as const })),
        {
          provider: 'servicenow',
          ...factIn(record, 'id', 'sys_id'),
          ...factIn(record, 'title', 'name'),
          ...factIn(record, 'shortcut', 'short_name'),
          ...localeIn(record, 'language'),
          ...belongingOf(record.node),
        },
      ),
    );
    return { provider: 'servicenow', places, steady: steadyButForBlank };
  },
};
