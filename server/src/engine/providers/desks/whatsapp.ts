import { get, textOf } from '../../hosts/data.ts';
import { type At, belongingOf, field, isRecord, itemsOf, rootsOf } from '../places.ts';
import type { Provider } from '../provider.ts';
import {
  factIn,
  hasString,
  hasWord,
  localeIn,
  placesIn,
  type RecordText,
  recordsIn,
  steadyButForBlank,
} from '../records.ts';

const TYPES = new Set(['header', 'body', 'footer', 'buttons', 'carousel']);

const typeOf = (component: At): string => textOf(get(component.node, 'type'))?.toLowerCase() ?? '';
const componentsOf = (record: At): At[] => itemsOf(field(record, 'components')).filter(isRecord);

/** A message that is sent has components too, but its language is an object and its components hold no text. */
const isTemplate = (record: At): boolean =>
  hasWord(record, 'name') &&
  hasString(record, 'language') &&
  ['category', 'status', 'parameter_format'].some((name) => hasWord(record, name)) &&
  componentsOf(record).some((component) => TYPES.has(typeOf(component)));

/** The texts of a component: its own, those of its buttons, those of the cards of a carousel. */
function textsOf(component: At, language: string): RecordText[] {
  const type = typeOf(component);
  const text = (at: At | undefined, role: string): RecordText => ({
    at,
    role: `${role}/${language}`,
    markup: 'plain',
    sampled: get(component.node, 'example') !== undefined,
  });
  if (type === 'buttons')
    return itemsOf(field(component, 'buttons')).map((button) => text(field(button, 'text'), 'button'));
  if (type === 'carousel')
    return itemsOf(field(component, 'cards')).flatMap((card) =>
      componentsOf(card).flatMap((inner) => textsOf(inner, language)),
    );
  return TYPES.has(type) ? [text(field(component, 'text'), type)] : [];
}

const isWritten = (record: At): boolean =>
  componentsOf(record).some((component) => textsOf(component, '').some(({ at }) => textOf(at?.node) !== undefined));

/**
 * WhatsApp: message templates as Meta's API gives them, one for each language. Templates of one name are translations of
 * each other: the name is their id, and the language is part of the role. A team numbers or names the variables itself.
 */
export const whatsapp: Provider = {
  id: 'whatsapp',
  name: 'WhatsApp',
  syntax: 'whatsapp',
  recognise(documents, { host }) {
    const records = rootsOf(documents, host).flatMap((root) =>
      recordsIn(root, ['data', 'templates', 'waba_templates', 'message_templates']),
    );
    if (!records.every(isTemplate) || !records.some(isWritten)) return undefined;
    const places = records.flatMap((record) => {
      const language = textOf(get(record.node, 'language')) ?? '';
      return placesIn(
        componentsOf(record).flatMap((component) => textsOf(component, language)),
        {
          provider: 'whatsapp',
          channel: 'whatsapp',
          ...factIn(record, 'id', 'name'),
          ...factIn(record, 'title', 'name'),
          ...localeIn(record, 'language'),
          ...belongingOf(record.node),
        },
      );
    });
    return { provider: 'whatsapp', places, steady: steadyButForBlank };
  },
};
