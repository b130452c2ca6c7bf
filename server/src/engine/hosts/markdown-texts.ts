/** The texts of one reply in a Markdown file: its body, its subject, and what it says on single channels. */
import type { Problem, Reply } from '../reply.ts';
import type { Span } from '../text/span.ts';
import { documentReply, trimmed } from './document-host.ts';
import type { Field } from './fields.ts';
import type { FrontMatter, Metadata } from './front-matter.ts';
import type { HostOptions } from './host.ts';
import { byChannel } from './markdown-channels.ts';
import { unfenced } from './markdown-fences.ts';
import { SUBJECT, subjectIn } from './markdown-subject.ts';

const LITERAL = 'markdown/body';
/** What stands above it in a reply is for colleagues. */
const BODY = /^[ \t]*<!--[ \t]*body[ \t]*-->[ \t]*(?:\r\n?|\n|$)/gm;
/** A rule that parts a reply from the next one, as the last line. */
export const RULES = /(?:^|[\r\n])[ \t]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

export const textIn = (source: string, { start, end }: Span): string => source.slice(start, end);

/** The reply's text: below `<!-- body -->` where that stands in it, without the rules that part it from the next one. */
export function bodyIn(source: string, at: Span, shared: boolean): Span {
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

/** The subject that some fields give: a text of the same reply. */
export function subjectOf(
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

/** What was found in a file. */
export interface Found {
  readonly replies: readonly Reply[];
  readonly problems: readonly Problem[];
  /** Fields below headings. */
  readonly fields?: readonly Field[];
}
export const NOTHING: Found = { replies: [], problems: [] };

/** A reply, and what stands in it for single channels. */
export function textsOf(source: string, at: Span, o: HostOptions, key: string, known: Metadata): Found {
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
