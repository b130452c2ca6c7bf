import { type DataNode, get, textOf } from '../../hosts/data.ts';
import type { Place, Steady } from '../../hosts/host.ts';
import { CHANNELS, type Markup } from '../../reply.ts';
import { given, placed } from '../placed.ts';
import { type At, field, isText, itemsOf, rootsOf, valuesOf, wordOf } from '../places.ts';
import type { Provider } from '../provider.ts';
import { hasMarkdown } from '../reply-like.ts';

/** `templates` until Rasa 2. */
const NAMES = ['responses', 'templates'];
const UTTER = /^utter_./;

const markupOf = (text: string): Markup => (hasMarkdown(text) ? 'markdown' : 'plain');

const steady: Steady = (before, after) => isText(before) === isText(after) && markupOf(before) === markupOf(after);

const isVariant = (node: DataNode): boolean => node.kind === 'object';

/** The responses of a domain: a map in which every name begins `utter_` and holds a list of variants. */
function responsesOf(root: At): (At & { readonly token: string })[] {
  const maps = NAMES.flatMap((name) => field(root, name) ?? []);
  const responses = maps.flatMap(valuesOf);
  const fits = ({ token, node }: { readonly token: string; readonly node: DataNode }): boolean =>
    UTTER.test(token) && (node.kind === 'array' ? node.items.every(isVariant) : isNothing(node));
  return responses.every(fits) ? responses : [];
}

const isNothing = (node: DataNode): boolean => node.kind === 'scalar' && node.value === null;

/** What the customer may press is the customer's own words: buttons are left out. */
function placesOf(variant: At, name: string): Place[] {
  const text = field(variant, 'text');
  const channel = CHANNELS.find((each) => each === wordOf(get(variant.node, 'channel'))?.toLowerCase());
  return placed(text, {
    id: name,
    role: 'text',
    title: name,
    ...given('channel', channel),
    markup: markupOf(textOf(text?.node) ?? ''),
    provider: 'rasa',
    audience: 'customer',
  });
}

/** Rasa: what the assistant says, in its domain. A team names all slots itself. */
export const rasa: Provider = {
  id: 'rasa',
  name: 'Rasa',
  recognise(documents, { host }) {
    const variants = rootsOf(documents, host)
      .flatMap(responsesOf)
      .flatMap((response) => itemsOf(response).map((variant) => ({ variant, name: response.token })));
    if (!variants.some(({ variant }) => textOf(get(variant.node, 'text')) !== undefined)) return undefined;
    return { provider: 'rasa', places: variants.flatMap(({ variant, name }) => placesOf(variant, name)), steady };
  },
};
