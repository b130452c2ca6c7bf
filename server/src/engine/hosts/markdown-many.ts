/** Markdown files in which each heading of one level begins a reply. */
import { fieldNamed, OWN } from '../front-matter/fields.ts';
import { meantField } from '../front-matter/meant.ts';
import type { Problem, Reply } from '../reply.ts';
import type { Field } from './fields.ts';
import { type FrontMatter, fieldsIn, type Metadata, metadata } from './front-matter.ts';
import type { HostOptions } from './host.ts';
import { type Collection, isForAgents } from './markdown-collection.ts';
import { type FencedReply, fencedReplies } from './markdown-fences.ts';
import { type Heading, headingsOf } from './markdown-headings.ts';
import { SUBJECT } from './markdown-subject.ts';
import { bodyIn, type Found, subjectOf, textIn, textsOf } from './markdown-texts.ts';

const FIELD_LINE = /[ \t]*([A-Za-z][A-Za-z_-]*):(?:[ \t]+[^\r\n]*)?(?:\r\n?|\n|$)/y;

/** Whether a line under a heading may be a field: a reply may begin "Note: …". */
export const isField = (key: string): boolean => fieldNamed(key.toLowerCase()) !== undefined || OWN.test(key);

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

/** The level of the headings that begin a reply each, as the config or the front matter says. */
export function declaredLevel(o: HostOptions, fields: readonly Field[]): number {
  const split = Number(fields.find((f) => f.key === 'split')?.texts[0]?.text ?? 2);
  return o.split ?? (Number.isInteger(split) && split >= 1 && split <= 6 ? split : 2);
}

export function many(
  source: string,
  o: HostOptions,
  matter: FrontMatter | undefined,
  defaults: readonly Field[],
  { level, fenced }: Collection,
): Found {
  const replies: Reply[] = [];
  const problems: Problem[] = [];
  const fields: Field[] = [];
  const headings = headingsOf(source, matter?.body ?? 0, source.length).filter((h) => h.level <= level);
  // What belongs to one reply alone is no default.
  const shared = defaults.filter((f) => !['title', 'id', 'shortcut', 'translation_of'].includes(f.key));
  // One subject for all replies is read once, where it stands.
  replies.push(...subjectOf(source, matter, o, '', metadata(shared)));
  const taken = new Set<string>(replies.length === 0 ? [] : [SUBJECT]);
  /** The headings above, each of a higher level than the next. */
  let above: readonly Heading[] = [];
  headings.forEach((heading, i) => {
    above = [...above.filter((other) => other.level < heading.level), heading];
    if (heading.level !== level) return;
    const end = headings[i + 1]?.at.start ?? source.length;
    const from = fieldsEnd(source, heading.end, end);
    const own = fieldsIn(source, heading.end, from);
    const ownFields = lowered(own.fields);
    problems.push(...own.problems);
    fields.push(...ownFields, ...slipAt(source, from, end));
    const section = { start: from, end };
    const bodies: readonly FencedReply[] = fenced
      ? fencedReplies(source, section)
      : [{ at: bodyIn(source, section, true) }];
    const read = metadata([...shared, ...ownFields]);
    bodies.forEach(({ at, title }, n) => {
      if (at.start >= at.end) return;
      const called = bodies.length > 1 ? (title ?? `${heading.title} ${n + 1}`) : heading.title;
      const titled = read.title === undefined ? { ...read, title: called, titleAt: heading.titleAt } : read;
      const known: Metadata =
        read.audience === undefined && isForAgents(above, textIn(source, at))
          ? { ...titled, audience: 'internal' }
          : titled;
      const key = keyOf(heading, taken);
      const found = textsOf(source, at, o, key, known);
      const subject = n === 0 ? { fields: ownFields, problems: own.problems } : undefined;
      replies.push(...subjectOf(source, subject, o, key, known), ...found.replies);
      problems.push(...found.problems);
    });
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
