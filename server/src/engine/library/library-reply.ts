/** What is kept of a reply to compare it with the other replies of its library. */

import { OPAQUE, type ReadProse } from '../markup/markup.ts';
import type { Token } from '../providers/tokens/tokens.ts';
import type { Audience, Channel, Reply, Upkeep } from '../reply.ts';
import { hash, looseHash } from '../text/hash.ts';
import { toSource } from '../text/mapped-text.ts';
import { once } from '../text/once.ts';
import { type Span, shift } from '../text/span.ts';

/** A placeholder of a reply. */
export interface Placeholder {
  /** What it names, without brackets, filters and fallbacks: `ticket.requester.first_name`. */
  readonly name: string;
  /** In the reply's decoded text. */
  readonly at: Span;
  readonly text: string;
}

/** What follows from a reply's text alone. */
export interface ReplyWords {
  /** As the customer reads it; OPAQUE stands for a placeholder, code or an address. */
  readonly prose: string;
  /** Two texts that differ in space and case alone have one key; their placeholders and addresses are the same. */
  readonly key: string;
  /** Where its links lead, which the customer does not read: of two texts with one key they may tell one from the other. */
  readonly links: string;
  /** The id of a reply that has no other. */
  readonly textId: string;
  /** How many words it has. */
  readonly count: number;
  readonly placeholders: readonly Placeholder[];
  /** Whether one of them names dynamic content: `dc.tracking_link`. */
  readonly usesContent: boolean;
  /** Something that is written is not in the text: code, a quotation, a picture. */
  readonly isPartial: boolean;
  /** The first words, in the reply's decoded text. */
  readonly opening: Span;
  readonly openingText: string;
}

/** A reply of a library. Plain data: neither its file nor its text in the file is kept. */
export interface LibraryReply {
  /** Its file, under the name by which the library knows it. */
  readonly path: string;
  /** Which of its file's replies it is. */
  readonly index: number;
  readonly id: string;
  readonly role: string;
  readonly key: string;
  /** The record that holds it: the texts of one record are one reply in several forms. */
  readonly record: string;
  readonly title?: string;
  readonly titleAt?: Span;
  readonly shortcut?: string;
  readonly twin?: string;
  readonly locale?: string;
  readonly channel?: Channel;
  readonly provider?: string;
  readonly tags?: readonly string[];
  readonly upkeep?: Upkeep;
  readonly audience: Audience;
  /** Where it begins in its file. */
  readonly start: number;
  /** Its first words in the file: where it is complained of. */
  readonly at: Span;
  /** Its placeholders in the file, in the order of `words.placeholders`, where one of them names dynamic content. */
  readonly places?: readonly Span[];
  readonly words: ReplyWords;
}

export function libraryReply(path: string, index: number, reply: Reply, words: ReplyWords): LibraryReply {
  const at = words.openingText === '' ? reply.whole : toSource(reply.value, words.opening);
  const places = words.usesContent ? words.placeholders.map((each) => toSource(reply.value, each.at)) : undefined;
  return replyAt(
    reply,
    { path, index, record: recordOf(path, reply), words, titleAt: reply.titleAt },
    reply.whole.start,
    at,
    places,
  );
}

/** Whether two of one library are alike in all but their texts and places. */
export const isNamedAlike = (a: LibraryReply, b: LibraryReply): boolean =>
  a === b ||
  (a.path === b.path &&
    a.index === b.index &&
    a.id === b.id &&
    a.role === b.role &&
    a.key === b.key &&
    a.record === b.record &&
    a.audience === b.audience &&
    a.title === b.title &&
    a.shortcut === b.shortcut &&
    a.twin === b.twin &&
    a.locale === b.locale &&
    a.channel === b.channel &&
    a.provider === b.provider &&
    a.tags === b.tags &&
    a.upkeep === b.upkeep &&
    (a.id === a.words.textId) === (b.id === b.words.textId));

/** @returns what is kept of a reply that at most moved in its file since: the same where it did not */
export function movedReply(known: LibraryReply, { whole, titleAt }: Reply): LibraryReply {
  const by = whole.start - known.start;
  if (by === 0 && titleAt?.start === known.titleAt?.start) return known;
  const places = known.places?.map((place) => shift(place, by));
  return replyAt(known, { ...known, titleAt }, whole.start, shift(known.at, by), places);
}

type Placed = Pick<LibraryReply, 'path' | 'index' | 'record' | 'words'> & { readonly titleAt: Span | undefined };

/** Property by property, as the hosts do it: a key typed in one reply makes ten thousand of these. */
function replyAt(
  reply: Reply | LibraryReply,
  { path, index, record, words, titleAt }: Placed,
  start: number,
  at: Span,
  places: readonly Span[] | undefined,
): LibraryReply {
  const known: { -readonly [K in keyof LibraryReply]: LibraryReply[K] } = {
    path,
    index,
    id: reply.id,
    role: reply.role,
    key: reply.key,
    record,
    audience: reply.audience,
    start,
    at,
    words,
  };
  if (reply.title !== undefined) known.title = reply.title;
  if (titleAt !== undefined) known.titleAt = titleAt;
  if (reply.shortcut !== undefined) known.shortcut = reply.shortcut;
  if (reply.twin !== undefined) known.twin = reply.twin;
  if (reply.locale !== undefined) known.locale = reply.locale;
  if (reply.channel !== undefined) known.channel = reply.channel;
  if (reply.provider !== undefined) known.provider = reply.provider;
  if (reply.tags !== undefined) known.tags = reply.tags;
  if (reply.upkeep !== undefined) known.upkeep = reply.upkeep;
  if (places !== undefined) known.places = places;
  return known;
}

/** Records that have names: a resource of Terraform; what describes a template of Salesforce is one. */
const NAMED = /^(?:\/resource\/[^/]*\/[^/]*(?=\/)|\/EmailTemplate(?=\/))/;
/** Lists within a record: their numbers count its texts, not records. */
const WITHIN: ReadonlySet<string> = new Set(
  'actions action value components buttons cards variants arguments'.split(' '),
);

/**
 * Which record of its file a reply belongs to, told by its key: `/macros/3` of `/macros/3/actions/0/value`, `row 3` of
 * `row 3, body`. Where no list counts records, texts of one id are one record.
 */
function recordOf(path: string, { key, role, channel, id }: Reply): string {
  const within = (record: string): string => `${path}\n${record}`;
  // Markdown: what stands for one channel, and the subject, belong to the reply whose key they bear.
  if (!key.startsWith('/') && (role === channel || role === 'subject') && (key === role || key.endsWith(`/${role}`)))
    return within(key.slice(0, -role.length - 1));
  const named = NAMED.exec(key)?.[0];
  if (named !== undefined) return within(named);
  if (!key.startsWith('/')) return within(/^row \d+/.exec(key)?.[0] ?? key);
  const names = key.split('/');
  const last = names.findLastIndex((name, i) => /^\d+$/.test(name) && !WITHIN.has(names[i - 1] ?? ''));
  if (last > 0) return within(names.slice(0, last + 1).join('/'));
  const list = names.findIndex((name) => WITHIN.has(name));
  return within(list > 0 ? names.slice(0, list).join('/') : `${id}`);
}

/** @param read and `tokens`: of the reply's decoded text */
export function wordsOf({ value, markup }: Reply, read: ReadProse, tokens: readonly Token[]): ReplyWords {
  const text = shown(value.text, read, tokens);
  const first = OPENING.exec(read.text);
  const opening = first === null ? { start: 0, end: 0 } : { start: first.index, end: first.index + first[0].length };
  const placeholders = tokens.flatMap(placeholderOf);
  return {
    prose: read.text,
    key: looseHash(text),
    links: markup === 'plain' ? '' : linksOf(value.text),
    textId: hash(value.text),
    count: read.text.match(wordPattern())?.length ?? 0,
    placeholders,
    usesContent: placeholders.some(({ name }) => name.startsWith('dc.')),
    isPartial: markup !== 'plain' && LEFT_OUT.test(value.text),
    opening: toSource(read, opening),
    openingText: shown(value.text, read, tokens, opening),
  };
}

/** The first words up to a stop: "Hi Sam," or half a line. */
const OPENING = /\S(?:[^\n]{0,60}?[.!?,:;](?=\s|$)|[^\n]{0,60}(?=\n|$)|[^\n]{0,60}(?=\s))/;

const wordPattern = once(() => /[\p{L}\p{N}]+/gu);

/** Code, quotations, pictures and tables, in HTML and Markdown. */
const LEFT_OUT = /<(?:pre|code|blockquote|q|img|table|svg|s|del)\b|`|^[ \t]*>|^(?: {4}|\t)|!\[|^\s*\|/im;

/** Prose as the customer reads it, with tokens, code and addresses as they are written. */
function shown(
  own: string,
  read: ReadProse,
  tokens: readonly Token[],
  { start, end }: Span = { start: 0, end: read.text.length },
): string {
  let out = '';
  let from = start;
  for (let at = read.text.indexOf(OPAQUE, start); at >= 0 && at < end; at = read.text.indexOf(OPAQUE, at + 1)) {
    const source = tokens[read.tokenAt.get(at) ?? -1]?.at ?? toSource(read, { start: at, end: at + 1 });
    out += read.text.slice(from, at) + own.slice(source.start, source.end);
    from = at + 1;
  }
  return out + read.text.slice(from, end);
}

/** Addresses of links, in Markdown and HTML. */
const LINK = /\]\(\s*<?([^\s()<>]+(?:\([^\s()]*\))?)|\bhref\s*=\s*["']?([^\s"'>]+)|^ {0,3}\[[^\]\n]+\]:\s*(\S+)/gim;

const linksOf = (text: string): string => {
  const links = [...text.matchAll(LINK)].map((found) => found[1] ?? found[2] ?? found[3] ?? '');
  return links.length === 0 ? '' : hash(links.join('\n'));
};

/** Words of templates that decide and repeat, and show nothing by themselves. */
const CONTROL =
  /^\{%-?\s*(?:if|elsif|elseif|else|endif|unless|endunless|case|when|endcase|for|endfor|assign|capture|endcapture|comment|raw)\b/;

function placeholderOf({ kind, at, text }: Token): Placeholder[] {
  if (kind !== 'placeholder' || CONTROL.test(text)) return [];
  const keyed = /\bkey\s*=\s*["']?([\w.]+)/i.exec(text)?.[1];
  const name = keyed ?? /[\p{L}\p{N}_][\p{L}\p{N}_.[\]-]*/u.exec(text.replace(/<[^<>]*>/g, ''))?.[0] ?? text;
  return [{ name, at, text }];
}
