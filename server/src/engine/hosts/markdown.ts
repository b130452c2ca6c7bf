/** Markdown files: one reply per file, or one per heading in `*.replies.md` and in collections. */
import { documentHost, trimmed } from './document-host.ts';
import { type FrontMatter, frontMatter, type Metadata, metadata } from './front-matter.ts';
import type { Host, HostOptions, HostReading } from './host.ts';
import { isChannelLine } from './markdown-channels.ts';
import { type Collection, collectionIn } from './markdown-collection.ts';
import { ceasesToBeProse } from './markdown-fences.ts';
import { type Heading, headingsOf } from './markdown-headings.ts';
import { declaredLevel, isField, many } from './markdown-many.ts';
import { isSubject, subjectAgain, writeSubject } from './markdown-subject.ts';
import { bodyIn, type Found, NOTHING, RULES, subjectOf, textsOf } from './markdown-texts.ts';

/** Keys of front matter that only a reply has: two of them say that the file is one. */
const TELLING: readonly (readonly string[])[] = [
  ['provider'],
  ['shortcut'],
  ['situation', 'situations', 'scenario'],
  ['channel'],
  ['audience'],
];

function looksLikeReply(matter: FrontMatter | undefined): boolean {
  if (matter === undefined) return false;
  return TELLING.filter((keys) => matter.fields.some((f) => keys.includes(f.key))).length >= 2;
}

const UNDERLINED = /([^\r\n]+?)[ \t]*(?:\r\n?|\n) {0,3}=+[ \t]*(?:\r\n?|\n|$)/y;

/** The heading that a reply's file begins with: its title, which nobody sends. */
function topTitle(source: string, body: number): Pick<Heading, 'title' | 'titleAt' | 'end'> | undefined {
  const { start } = trimmed(source, { start: body, end: source.length });
  const heading = headingsOf(source, body, source.length)[0];
  if (heading?.level === 1 && heading.at.start === start) return heading;
  UNDERLINED.lastIndex = start;
  const underlined = UNDERLINED.exec(source);
  if (underlined === null) return undefined;
  const title = underlined[1]!;
  return { title, titleAt: { start, end: start + title.length }, end: UNDERLINED.lastIndex };
}

function single(source: string, o: HostOptions, matter: FrontMatter | undefined, known: Metadata): Found {
  const top = known.title === undefined ? topTitle(source, matter?.body ?? 0) : undefined;
  const start = top?.end ?? matter?.body ?? 0;
  const at = bodyIn(source, { start, end: source.length }, false);
  const named = top === undefined ? known : { ...known, title: top.title, titleAt: top.titleAt };
  const found = at.start < at.end ? textsOf(source, at, o, '', named) : NOTHING;
  return { ...found, replies: [...subjectOf(source, matter, o, '', named), ...found.replies] };
}

function read(source: string, o: HostOptions): HostReading {
  const name = o.path.slice(o.path.lastIndexOf('/') + 1).toLowerCase();
  const isMany = o.split !== undefined || /\.replies\.(?:md|markdown)$/.test(name);
  const matter = frontMatter(source);
  const byName = /\.repl(?:y|ies)\.(?:md|markdown)$/.test(name);
  const declared = isMany || byName || looksLikeReply(matter);
  const found = (): Collection | undefined =>
    collectionIn(source, headingsOf(source, matter?.body ?? 0, source.length), (at) => bodyIn(source, at, true));
  let collection: Collection | undefined;
  if (isMany) collection = { level: declaredLevel(o, matter?.fields ?? []), fenced: false };
  else if (o.collection === true && !declared) collection = found();
  const byStructure = declared || collection !== undefined;
  if (!byStructure && !o.whole) return { replies: [], comments: [], problems: [], recognised: false };
  const fields = matter?.fields ?? [];
  const known = metadata(fields);
  const provider = o.provider ?? known.provider;
  const read =
    collection === undefined ? single(source, o, matter, known) : many(source, o, matter, fields, collection);
  return {
    replies: read.replies,
    comments: matter?.comments ?? [],
    problems: [...(matter?.problems ?? []), ...read.problems],
    recognised: true,
    matter: { fields: [...fields, ...(read.fields ?? [])], byName },
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
  reread(source, reply, edit) {
    if (isSubject(reply)) return subjectAgain(source, reply, edit);
    const after = bodies.reread(source, reply, edit);
    const isLost = after !== undefined && ceasesToBeProse(source, reply.whole, reply.value.text, after.text);
    return isLost ? undefined : after;
  },
};
