import { get, textOf } from '../../hosts/data.ts';
import type { Place, Steady } from '../../hosts/host.ts';
import { type Audience, CHANNELS, type Channel, type Markup } from '../../reply.ts';
import { titled } from '../placed.ts';
import {
  type At,
  belongingOf,
  faultIn,
  field,
  isRecord,
  isText,
  itemsOf,
  keyOf,
  replyAt,
  rootsOf,
  textId,
  valuesOf,
  wordOf,
} from '../places.ts';
import type { Provider } from '../provider.ts';
import { hasMarkdown, hasTags } from '../reply-like.ts';
import { declaredContent, dynamicContent, holdsDynamicContent } from './zendesk-content.ts';
import { joined, terraformIn } from './zendesk-terraform.ts';
import { ZENDESK_VARIABLES } from './zendesk-variables.ts';

/** One text of an action, and how it counts. */
interface ActionText {
  /** Which item of the value it is, where the value is a list. */
  readonly item?: number;
  readonly role: string;
  /** By the look of the text (plain or Markdown) where absent. */
  readonly markup?: Markup;
  readonly audience?: Audience;
  readonly channel?: Channel;
}

type ReadAction = (value: At) => readonly ActionText[];

const only =
  (text: ActionText): ReadAction =>
  () => [text];

/** A comment is a text, or a list of a channel and a text. */
const comment =
  (name: string, markup?: Markup): ReadAction =>
  ({ node }) => {
    const written = markup === undefined ? {} : { markup };
    if (node.kind !== 'array') return [{ role: name, ...written }];
    const first = textOf(node.items[0]) ?? '';
    if (!first.startsWith('channel:')) return [{ item: 0, role: name, ...written }];
    const channel = first.slice('channel:'.length);
    const known = CHANNELS.find((each) => each === channel);
    return [{ item: 1, role: `${name}/${channel}`, ...written, ...(known === undefined ? {} : { channel: known }) }];
  };

const mail =
  (name: string, audience: (target: string) => Audience): ReadAction =>
  ({ node }) => {
    const target = node.kind === 'array' ? wordOf(node.items[0]) : undefined;
    const reader = audience(target ?? '');
    return [
      { item: 1, role: `${name}/subject`, audience: reader },
      { item: 2, role: `${name}/body`, audience: reader },
    ];
  };

/** One of the items after a side conversation's body says what that is written in. */
const side =
  (name: string, audience: Audience): ReadAction =>
  ({ node }) => {
    const isHtml = node.kind === 'array' && node.items.slice(2).some((item) => textOf(item) === 'text/html');
    return [
      { item: 0, role: `${name}/subject`, audience },
      { item: 1, role: `${name}/body`, audience, markup: isHtml ? 'html' : 'plain' },
    ];
  };

/** Who reads what is sent to a target. */
const readerOf = (target: string): Audience => (target.startsWith('requester') ? 'customer' : 'internal');

/** The second item is the number that it is sent from. */
const sms =
  (name: string, audience: (target: string) => Audience): ReadAction =>
  ({ node }) => {
    const target = node.kind === 'array' ? wordOf(node.items[0]) : undefined;
    return [{ item: 2, role: name, markup: 'plain', audience: audience(target ?? ''), channel: 'sms' }];
  };

/**
 * Actions that carry text, by their `field` (Zendesk's actions reference). The payload of a webhook is no prose: it is
 * internal, so that only its placeholders and blanks are judged.
 */
const ACTIONS: Readonly<Record<string, ReadAction>> = {
  comment_value: comment('comment_value'),
  comment_value_html: comment('comment_value_html', 'html'),
  subject: only({ role: 'subject' }),
  side_conversation: side('side_conversation', 'customer'),
  side_conversation_ticket: side('side_conversation_ticket', 'internal'),
  side_conversation_slack: only({ item: 0, role: 'side_conversation_slack', audience: 'internal' }),
  notification_user: mail('notification_user', readerOf),
  notification_group: mail('notification_group', () => 'internal'),
  notification_sms_user: sms('notification_sms_user', readerOf),
  notification_sms_group: sms('notification_sms_group', () => 'internal'),
  notification_webhook: only({ item: 1, role: 'notification_webhook/payload', audience: 'internal' }),
  notification_target: only({ item: 1, role: 'notification_target/payload', audience: 'internal' }),
  notification_zis: () => [
    { item: 3, role: 'notification_zis/title', audience: 'internal' },
    { item: 4, role: 'notification_zis/text', audience: 'internal' },
  ],
  reply_public: only({ role: 'reply_public' }),
  reply_internal: only({ role: 'reply_internal', audience: 'internal' }),
  tweet_requester: only({ role: 'tweet_requester', channel: 'x' }),
};

/** Decides who reads the comments beside it; it carries no text. */
const IS_PUBLIC = 'comment_mode_is_public';
/** A field of this name is no sign of Zendesk by itself. */
const COMMON = new Set(['subject']);

/** An action whose `field` means something here. */
interface Action {
  readonly name: string;
  readonly value: At;
  /** Where the items of a list lie. */
  readonly items: readonly At[];
}

function actionsOf(record: At): Action[] {
  // Blocks of Terraform are named one by one.
  return itemsOf(field(record, 'actions') ?? field(record, 'action')).flatMap((action) => {
    const name = textOf(get(action.node, 'field'));
    if (name === undefined || !(name === IS_PUBLIC || Object.hasOwn(ACTIONS, name))) return [];
    const value = field(action, 'value');
    if (value === undefined) return [];
    return { name, ...(joined(name, action) ?? { value, items: itemsOf(value) }) };
  });
}

/** Macros, triggers and automations, one or many, in the wrapper of the API or bare; an array may hold pages of them. */
function recordsOf(root: At): At[] {
  if (root.node.kind === 'array') return itemsOf(root).filter(isRecord).flatMap(recordsOf);
  const many = ['macros', 'triggers', 'automations'].flatMap((name) => {
    const list = field(root, name);
    // The requirements of an app name each of them.
    return list?.node.kind === 'object' ? valuesOf(list) : itemsOf(list);
  });
  const one = ['macro', 'trigger', 'automation'].flatMap((name) => field(root, name) ?? []);
  return [...many, ...one, ...(get(root.node, 'actions') === undefined ? [] : [root])];
}

function placesOf(record: At, actions: readonly Action[]): Place[] {
  const title = wordOf(get(record.node, 'title')) ?? wordOf(get(record.node, 'raw_title'));
  const id = wordOf(get(record.node, 'id')) ?? title;
  const belonging = belongingOf(record.node);
  const tags = [...foldersOf(title), ...(belonging.tags ?? [])];
  const mode = actions.find(({ name }) => name === IS_PUBLIC)?.value.node;
  const isInternal = mode?.kind === 'scalar' && String(mode.value) === 'false';
  const places: Place[] = [];
  for (const { name, value, items } of actions) {
    const texts = ACTIONS[name]?.(value) ?? [];
    for (const text of texts) {
      // Files hold a bare text where a list belongs, and a list of one where a text belongs.
      const at = value.node.kind === 'array' ? items[text.item ?? 0] : texts.length === 1 ? value : undefined;
      const node = replyAt(at?.node);
      if (at === undefined || node === undefined) continue;
      const isComment = name.startsWith('comment_value');
      const place: Place = {
        node,
        id: id ?? textId(node),
        role: text.role,
        key: keyOf(at),
        ...(title === undefined ? {} : { title }),
        ...belonging,
        ...(tags.length === 0 ? {} : { tags }),
        markup: text.markup ?? markupOf(String(node.value)),
        provider: 'zendesk',
        ...(text.channel === undefined ? {} : { channel: text.channel }),
        audience: isComment && isInternal ? 'internal' : (text.audience ?? 'customer'),
      };
      places.push(titled(at, place));
    }
  }
  return places;
}

/** Zendesk shows `Refunds::Late` as "Late" in the folder "Refunds". */
const foldersOf = (title: string | undefined): readonly string[] => title?.split('::').slice(0, -1) ?? [];

const markupOf = (text: string): Markup => (hasMarkdown(text) ? 'markdown' : 'plain');

/** Dynamic content does not say what it is written in. */
const contentMarkupOf = (text: string): Markup => (hasTags(text) ? 'html' : markupOf(text));

const steady: Steady = (before, after) => [isText, hasTags, hasMarkdown].every((is) => is(before) === is(after));

/**
 * Zendesk: macros, triggers, automations and dynamic content as the API exports them, as YAML that is synchronised with
 * it, and as resources of Terraform.
 */
export const zendesk: Provider = {
  id: 'zendesk',
  name: 'Zendesk',
  syntax: 'liquid',
  variables: ZENDESK_VARIABLES,
  recognise(documents, { host }) {
    const roots = rootsOf(documents, host);
    const { rules, items, variants } = terraformIn(roots);
    const records = [...roots.flatMap(recordsOf), ...rules];
    const places: Place[] = [
      ...dynamicContent(roots, contentMarkupOf),
      ...declaredContent(items, variants, contentMarkupOf),
    ];
    let isKnown = holdsDynamicContent(roots) || [rules, items, variants].some(({ length }) => length > 0);
    for (const record of records) {
      const actions = actionsOf(record);
      isKnown ||= actions.some(({ name }) => !COMMON.has(name));
      for (const place of placesOf(record, actions)) places.push(place);
    }
    if (!isKnown) return undefined;
    return {
      provider: 'zendesk',
      places,
      problems: records.flatMap((record) => faultIn(field(record, 'actions'))),
      steady,
    };
  },
};
