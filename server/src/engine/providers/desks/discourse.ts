import { get, textOf } from '../../hosts/data.ts';
import type { Steady } from '../../hosts/host.ts';
import { type At, belongingOf, field, isText, rootsOf, wordOf } from '../places.ts';
import type { Provider } from '../provider.ts';
import { factIn, hasString, hasWord, placesIn, recordsIn } from '../records.ts';
import { SAMPLE, variables } from '../tokens/variables.ts';

const TAG = /%\{\w+(?:,fallback:[^}]*)?\}/;
const holdsTag = (record: At, name: string): boolean => TAG.test(textOf(get(record.node, name)) ?? '');

const isReply = (record: At): boolean => hasWord(record, 'title') && get(record.node, 'content') !== undefined;
/** Ids of the plugin for canned replies are hashes; its successor keeps replies as topics and numbers them. */
const isCanned = (record: At): boolean => isReply(record) && /^[\da-f]{32}$/.test(textOf(get(record.node, 'id')) ?? '');
const isTemplate = (record: At): boolean => isReply(record) && /^\d+$/.test(wordOf(get(record.node, 'id')) ?? '');
const isCounted = (record: At): boolean => /^\d+$/.test(wordOf(get(record.node, 'usages')) ?? '');

const steady: Steady = (before, after) => isText(before) === isText(after) && TAG.test(before) === TAG.test(after);

/** The records of a file, where all of them are Discourse's. Outside a wrapper, hashes alone are no sign of it. */
function recordsOf(roots: readonly At[], declared: boolean): readonly At[] {
  const wrapped = (name: string): boolean => roots.every((root) => get(root.node, name) !== undefined);
  const records = roots.flatMap((root) => recordsIn(root, ['replies', 'reply', 'templates']));
  const isTelling = declared || records.some((record) => isCounted(record) || holdsTag(record, 'content'));
  if (records.every(isCanned)) return wrapped('replies') || wrapped('reply') || isTelling ? records : [];
  return wrapped('templates') && records.every((record) => isTemplate(record) && isCounted(record)) ? records : [];
}

/** Discourse: the plugins for canned replies and for templates. A title with a tag becomes that of a new topic. */
export const discourse: Provider = {
  id: 'discourse',
  name: 'Discourse',
  syntax: 'discourse',
  variables: variables([
    ['my_username', 'your user name', 'sam'],
    ['my_name', 'your name', SAMPLE.agent, { person: true }],
    ['chat_channel_name', "the chat channel's name", 'Help'],
    ['chat_channel_url', "the chat channel's address", 'https://example.com/chat/c/help/2'],
    ['chat_thread_name', "the thread's name", SAMPLE.subject],
    ['chat_thread_url', "the thread's address", 'https://example.com/chat/c/help/2/t/5'],
    ['context_title', "the topic's, channel's or thread's name", SAMPLE.subject],
    ['context_url', "the topic's, channel's or thread's address", SAMPLE.url],
    ['topic_title', "the topic's title", SAMPLE.subject],
    ['topic_url', "the topic's address", SAMPLE.url],
    ['original_poster_username', 'the user name of who opened the topic', 'mina'],
    ['original_poster_name', 'the name of who opened the topic', SAMPLE.name, { person: true }],
    ['reply_to_username', 'the user name of whom you answer', 'mina'],
    ['reply_to_name', 'the name of whom you answer', SAMPLE.name, { person: true }],
    ['last_poster_username', 'the user name of who wrote last', 'mina'],
    ['reply_to_or_last_poster_username', 'the user name of whom you answer, else of who wrote last', 'mina'],
  ]),
  recognise(documents, { host, declared }) {
    const records = recordsOf(rootsOf(documents, host), declared === true);
    if (!records.some((record) => hasString(record, 'content'))) return undefined;
    const places = records.flatMap((record) => {
      const titled = holdsTag(record, 'title');
      return placesIn(
        [
          { at: titled ? field(record, 'title') : undefined, role: 'title', markup: 'plain' },
          { at: field(record, 'content'), role: 'content', markup: 'markdown' },
        ],
        {
          provider: 'discourse',
          ...factIn(record, 'id', 'id'),
          // A name must not change when a reply's text does.
          ...(titled ? {} : factIn(record, 'title', 'title')),
          ...belongingOf(record.node),
        },
      );
    });
    return { provider: 'discourse', places, steady };
  },
};
