import type { Steady } from '../../hosts/host.ts';
import type { Markup } from '../../reply.ts';
import { isText } from '../places.ts';
import type { Provider } from '../provider.ts';
import { hasTags } from '../reply-like.ts';
import { snippets } from './snippet-table.ts';

const markupOf = (text: string): Markup => (hasTags(text) ? 'html' : 'plain');

const steady: Steady = (before, after) => isText(before) === isText(after) && markupOf(before) === markupOf(after);

/** Text Blaze: snippets as a table or list of shortcut, snippet and name. Any table may be one: the config says so. */
export const textblaze: Provider = {
  id: 'textblaze',
  name: 'Text Blaze',
  recognise(documents, { host, declared }) {
    if (declared !== true) return undefined;
    return { provider: 'textblaze', places: snippets(documents, host, 'textblaze', markupOf), steady };
  },
};
