import { get } from '../hosts/data.ts';
import type { Place, Steady } from '../hosts/host.ts';
import { type At, belongingOf, field, isRecord, isText, itemsOf, keyOf, replyAt, rootsOf, wordOf } from './places.ts';
import type { Provider } from './provider.ts';

const steady: Steady = (before, after) => isText(before) === isText(after);

function placeOf(item: At): Place[] {
  const content = field(item, 'content');
  const node = replyAt(content?.node);
  const shortcut = wordOf(get(item.node, 'short_code'));
  if (content === undefined || node === undefined || shortcut === undefined) return [];
  return [
    {
      node,
      id: wordOf(get(item.node, 'id')) ?? shortcut,
      role: 'content',
      key: keyOf(content),
      title: shortcut,
      markup: 'markdown',
      provider: 'chatwoot',
      ...belongingOf(item.node),
      audience: 'customer',
    },
  ];
}

/** Chatwoot: canned responses as its API lists them. Every item has a short code and a content. */
export const chatwoot: Provider = {
  id: 'chatwoot',
  name: 'Chatwoot',
  recognise(documents, { host }) {
    const items = rootsOf(documents, host).flatMap((root) => (root.node.kind === 'array' ? itemsOf(root) : [root]));
    // A blank row of a table is no item.
    const filled = items.filter((item) => host !== 'csv' || isRecord(item));
    const fits = (item: At): boolean =>
      get(item.node, 'short_code')?.kind === 'scalar' && get(item.node, 'content')?.kind === 'scalar';
    if (filled.length === 0 || !filled.every(fits)) return undefined;
    return { provider: 'chatwoot', places: filled.flatMap(placeOf), steady };
  },
};
