/** Markdown files: one reply per file, or one per heading in `*.replies.md`. */
import { fieldNamed, OWN } from '../front-matter/fields.ts';
import { meantField } from '../front-matter/meant.ts';
import type { Problem, Reply } from '../reply.ts';
import type { Span } from '../text/span.ts';
import { documentHost, documentReply, trimmed } from './document-host.ts';
import type { Field } from './fields.ts';
import { type FrontMatter, fieldsIn, frontMatter, type Metadata, metadata } from './front-matter.ts';
import type { Host, HostOptions, HostReading } from './host.ts';
import { byChannel, isChannelLine } from './markdown-channels.ts';
import { type Heading, headingsOf } from './markdown-headings.ts';
import { isSubject, SUBJECT, subjectAgain, subjectIn, writeSubject } from './markdown-subject.ts';

/** Keys of front matter that only a reply has: two of them say that the file is one. */
const TELLING: readonly (readonly string[])[] = [
  ['provider'],
  ['shortcut'],
  ['situation', 'situations', 'scenario'],
  ['channel'],
  ['audience'],
];

const LITERAL = 'markdown/body';
const FIELD_LINE = /[ \t]*([A-Za-z][A-Za-z_-]*):(?:[ \t]+[^\r\n]*)?(?:\r\n?|\n|$)/y;
/** What stands above it in a reply is for colleagues. */
const BODY = /^[ \t]*<!--[ \t]*body[ \t]*-->[ \t]*(?:\r\n?|\n|$)/gm;
const RULES = /(?:^|[\r\n])[ \t]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

function looksLikeReply(matter: FrontMatter | undefined): boolean {
  if (matter === undefined) return false;
  return TELLING.filter((keys) => matter.fields.some((f) => keys.includes(f.key))).length >= 2;
}

/** The reply's text: below `<!-- body -->` where that stands in it, without the rules that part it from the next one. */
function bodyIn(source: string, at: Span, shared: boolean): Span {
  BODY.lastIndex = 0;
  const marker = BODY.exec(source.slice(at.start, at.end));
  let body = trimmed(source, marker === null ? at : { start: at.start + marker.index + marker[0].length, end: at.end });
  while (shared) {
    const text = source.slice(body.start, body.end);
    const last = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    const rule = RULES.exec(text.slice(Math.max(0, last)));
    if (rule === null || body.start === body.end) break;
    body = trimmed(source, { start: body.start, end: body.start + Math.max(0, last) });
  }
  return shared ? unfenced(source, body) : body;
}

/** A fence for text, not for a language of programs. */
const FENCE = /^(`{3,}|~{3,})[ \t]*(?:md|markdown|te?xt|plain(?:text)?)?[ \t]*(?:\r\n?|\n)/i;

/** Many teams fence each reply, so that it can be copied as it is: where a fence holds all of the text, what is in it. */
function unfenced(source: string, body: Span): Span {
  const text = source.slice(body.start, body.end);
  const [opening, sign] = FENCE.exec(text) ?? [];
  if (opening === undefined || sign === undefined) return body;
  const close = new RegExp(`^ {0,3}${sign[0]}{${sign.length},}[ \\t]*$`, 'gm');
  close.lastIndex = opening.length;
  const closing = close.exec(text);
  if (closing === null || close.lastIndex !== text.length) return body;
  return trimmed(source, { start: body.start + opening.length, end: body.start + closing.index });
}

function single(
  source: string,
  o: HostOptions,
  matter: FrontMatter | undefined,
  known: Metadata,
  recognised: boolean,
): Found {
  let start = matter?.body ?? 0;
  let title = known.title;
  if (title === undefined) {
    const heading = headingsOf(source, start, source.length).find((h) => h.level === 1);
    if (heading !== undefined && trimmed(source, { start, end: source.length }).start === heading.at.start) {
      title = heading.title;
      // In a file that is a reply by name or front matter the heading is its title, as in `*.replies.md`.
      if (recognised) start = heading.end;
    }
  }
  const at = bodyIn(source, { start, end: source.length }, false);
  const named = title === undefined ? known : { ...known, title };
  const found = at.start < at.end ? textsOf(source, at, o, '', named) : NOTHING;
  return { ...found, replies: [...subjectOf(source, matter, o, '', named), ...found.replies] };
}

/** The subject that some fields give: a text of the same reply. */
function subjectOf(
  source: string,
  matter: Pick<FrontMatter, 'fields' | 'problems'> | undefined,
  o: HostOptions,
  key: string,
  known: Metadata,
): readonly Reply[] {
  // What is broken reads otherwise once it is mended.
  const text = matter === undefined || matter.problems.length > 0 ? undefined : subjectIn(source, matter.fields);
  if (text === undefined) return [];
  const reply = documentReply(source, text.whole, {
    literal: text.literal,
    markup: 'plain',
    key: key === '' ? SUBJECT : `${key}/${SUBJECT}`,
    role: SUBJECT,
    known,
    ...(o.provider === undefined ? {} : { provider: o.provider }),
  });
  return [{ ...reply, value: text.value }];
}

interface Found {
  readonly replies: readonly Reply[];
  readonly problems: readonly Problem[];
  /** Fields below headings. */
  readonly fields?: readonly Field[];
}
const NOTHING: Found = { replies: [], problems: [] };

/** A reply, and what stands in it for single channels. */
function textsOf(source: string, at: Span, o: HostOptions, key: string, known: Metadata): Found {
  const { main, texts, problems } = byChannel(source, at);
  const shared = {
    literal: LITERAL,
    markup: o.markup ?? ('markdown' as const),
    ...(o.provider === undefined ? {} : { provider: o.provider }),
  };
  return {
    replies: [
      ...(main.start < main.end ? [documentReply(source, main, { ...shared, key, known })] : []),
      ...texts.map(({ channel, at }) =>
        documentReply(source, at, {
          ...shared,
          key: key === '' ? channel : `${key}/${channel}`,
          role: channel,
          known: { ...known, channel },
        }),
      ),
    ],
    problems,
  };
}

/** Whether a line under a heading may be a field: a reply may begin "Note: …". */
const isField = (key: string): boolean => fieldNamed(key.toLowerCase()) !== undefined || OWN.test(key);

/** Where the `key: value` lines right under a heading end. */
function fieldsEnd(source: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    FIELD_LINE.lastIndex = at;
    const line = FIELD_LINE.exec(source);
    if (line === null || !isField(line[1]!)) break;
    at = Math.min(end, at + line[0].length);
  }
  return at;
}

function many(source: string, o: HostOptions, matter: FrontMatter | undefined, defaults: readonly Field[]): Found {
  const replies: Reply[] = [];
  const problems: Problem[] = [];
  const fields: Field[] = [];
  const split = Number(defaults.find((f) => f.key === 'split')?.texts[0]?.text ?? 2);
  const level = o.split ?? (Number.isInteger(split) && split >= 1 && split <= 6 ? split : 2);
  const headings = headingsOf(source, matter?.body ?? 0, source.length).filter((h) => h.level <= level);
  // What belongs to one reply alone is no default.
  const shared = defaults.filter((f) => !['title', 'id', 'shortcut', 'translation_of'].includes(f.key));
  // One subject for all replies is read once, where it stands.
  replies.push(...subjectOf(source, matter, o, '', metadata(shared)));
  const taken = new Set<string>(replies.length === 0 ? [] : [SUBJECT]);
  headings.forEach((heading, i) => {
    if (heading.level !== level) return;
    const end = headings[i + 1]?.at.start ?? source.length;
    const from = fieldsEnd(source, heading.end, end);
    const own = fieldsIn(source, heading.end, from);
    const ownFields = lowered(own.fields);
    problems.push(...own.problems);
    fields.push(...ownFields, ...slipAt(source, from, end));
    const at = bodyIn(source, { start: from, end }, true);
    if (at.start >= at.end) return;
    const read = metadata([...shared, ...ownFields]);
    const known = { ...read, title: read.title ?? heading.title };
    const key = keyOf(heading, taken);
    const found = textsOf(source, at, o, key, known);
    const subject = { fields: ownFields, problems: own.problems };
    replies.push(...subjectOf(source, subject, o, key, known), ...found.replies);
    problems.push(...found.problems);
  });
  return { replies, problems, fields };
}

/**
 * A slip right below the fields of a heading: what would be one, but for a letter. It stays text of the reply.
 */
function slipAt(source: string, start: number, end: number): readonly Field[] {
  FIELD_LINE.lastIndex = start;
  const line = FIELD_LINE.exec(source);
  const key = line?.[1] ?? '';
  if (line === null || start + line[0].length > end || !/^[a-z]/.test(key) || meantField(key)?.sure !== true) return [];
  return fieldsIn(source, start, start + line[0].length).fields;
}

const lowered = (fields: readonly Field[]): readonly Field[] => fields.map((f) => ({ ...f, key: f.key.toLowerCase() }));

/** The heading as an address: lower case, words joined by hyphens; a number after it where it is taken. */
function keyOf(heading: Heading, taken: Set<string>): string {
  const words = heading.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['reply'];
  const slug = words.join('-');
  let key = slug;
  for (let n = 1; taken.has(key); n++) key = `${slug}-${n}`;
  taken.add(key);
  return key;
}

function read(source: string, o: HostOptions): HostReading {
  const name = o.path.slice(o.path.lastIndexOf('/') + 1).toLowerCase();
  const isMany = o.split !== undefined || /\.replies\.(?:md|markdown)$/.test(name);
  const matter = frontMatter(source);
  const byName = /\.repl(?:y|ies)\.(?:md|markdown)$/.test(name);
  const byStructure = isMany || byName || looksLikeReply(matter);
  if (!byStructure && !o.whole) return { replies: [], comments: [], problems: [], recognised: false };
  const fields = matter?.fields ?? [];
  const known = metadata(fields);
  const provider = o.provider ?? known.provider;
  const found = isMany ? many(source, o, matter, fields) : single(source, o, matter, known, byStructure);
  return {
    replies: found.replies,
    comments: matter?.comments ?? [],
    problems: [...(matter?.problems ?? []), ...found.problems],
    recognised: true,
    matter: { fields: [...fields, ...(found.fields ?? [])], byName },
    ...(provider === undefined ? {} : { provider }),
  };
}

const PARTS = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|`{3}|~{3})|<!--|-->/;
const KEY = /^[ \t]*([A-Za-z][A-Za-z_-]*):(?:[ \t]|$)/;
const MARKER = /<!--[ \t]*body[ \t]*-->/;

/**
 * Headings, fences of code, comments over several lines and rules part replies; `key: value` may be taken for a field
 * under a heading.
 */
const structural = (line: string): boolean =>
  MARKER.test(line) ||
  isChannelLine(line) ||
  PARTS.test(line.replace(/<!--.*?-->/g, '')) ||
  isField(KEY.exec(line)?.[1] ?? '') ||
  RULES.test(`\n${line}`);

const bodies = documentHost({ id: 'markdown', extensions: ['.md', '.markdown'], read, structural });

export const markdown: Host = {
  ...bodies,
  write: (source, reply, at, text) =>
    isSubject(reply) ? writeSubject(source, reply, at, text) : bodies.write(source, reply, at, text),
  reread: (source, reply, edit) =>
    isSubject(reply) ? subjectAgain(source, reply, edit) : bodies.reread(source, reply, edit),
};
