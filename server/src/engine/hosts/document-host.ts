/** What text, Markdown and HTML share: a reply is a stretch of the file, just as it stands. */
import type { Markup, Reply } from '../reply.ts';
import type { Edit } from '../text/edit.ts';
import { hash } from '../text/hash.ts';
import { identity } from '../text/mapped-text.ts';
import { contains, type Span, shift } from '../text/span.ts';
import type { Metadata } from './front-matter.ts';
import type { Host, HostOptions, HostReading } from './host.ts';

/** @returns the stretch without the blank lines before it and the white space after it; empty where nothing else is in it */
export function trimmed(source: string, { start, end }: Span): Span {
  const blank = /^(?:[ \t]*(?:\r\n?|\n))+/.exec(source.slice(start, end))?.[0].length ?? 0;
  const text = source.slice(start + blank, end).trimEnd();
  return { start: start + blank, end: start + blank + text.length };
}

/** A reply that stands in `at` of the file. */
export function documentReply(
  source: string,
  at: Span,
  o: {
    readonly literal: string;
    readonly markup: Markup;
    readonly key: string;
    readonly provider?: string;
    readonly known: Metadata;
  },
): Reply {
  const text = source.slice(at.start, at.end);
  const { id, shortcut, audience, ...known } = o.known;
  const provider = o.provider ?? known.provider;
  return {
    ...known,
    id: id ?? shortcut ?? known.title ?? hash(text),
    role: 'body',
    key: o.key,
    value: identity(text, at.start),
    literal: o.literal,
    whole: at,
    markup: o.markup,
    ...(provider === undefined ? {} : { provider }),
    audience: audience ?? 'customer',
  };
}

/** What one document format adds to what all of them share. */
export interface DocumentFormat {
  readonly id: 'text' | 'markdown' | 'html';
  readonly extensions: readonly string[];
  readonly read: (source: string, o: HostOptions) => HostReading;
  /**
   * Whether a stretch of the file is one reply whatever stands around it: nothing in it can end it, or reach beyond it.
   */
  readonly standsAlone: (text: string) => boolean;
}

export function documentHost(format: DocumentFormat): Host {
  return {
    id: format.id,
    extensions: format.extensions,
    read: (source, o) => format.read(source, o),
    write(source, reply, at, text) {
      const lines = text.includes('\n') ? text.replaceAll('\n', lineEndOf(source)) : text;
      return [{ at: shift(at, reply.whole.start), text: lines }];
    },
    reread(source, reply, edit) {
      if (!contains(reply.whole, edit.at)) return undefined;
      const { start, end } = reply.whole;
      const text = edited(source, reply.whole, edit);
      // Space at an end of the reply would not be part of it any more.
      if (text === '' || text.trimEnd() !== text || /^[ \t]*[\r\n]/.test(text)) return undefined;
      if (!format.standsAlone(source.slice(start, end)) || !format.standsAlone(text)) return undefined;
      return identity(text, start);
    },
  };
}

const edited = (source: string, whole: Span, edit: Edit): string =>
  source.slice(whole.start, edit.at.start) + edit.text + source.slice(edit.at.end, whole.end);

/** The line end that the file uses most; LF where it has none. */
function lineEndOf(source: string): string {
  const all = source.match(/\r\n?|\n/g) ?? [];
  const windows = all.filter((e) => e === '\r\n').length;
  const old = all.filter((e) => e === '\r').length;
  if (windows * 2 > all.length) return '\r\n';
  return old * 2 > all.length ? '\r' : '\n';
}

/** A format in which a file is one reply, once it was named, and nothing else. */
export function wholeFile(id: 'text' | 'html', extensions: readonly string[], markup: Markup): Host {
  return documentHost({
    id,
    extensions,
    standsAlone: () => true,
    read(source, o) {
      const at = trimmed(source, { start: 0, end: source.length });
      const literal = `${id}/body`;
      const reply =
        o.whole && at.start < at.end
          ? [
              documentReply(source, at, {
                literal,
                markup: o.markup ?? markup,
                key: '',
                known: {},
                ...(o.provider === undefined ? {} : { provider: o.provider }),
              }),
            ]
          : [];
      return {
        replies: reply,
        comments: [],
        problems: [],
        recognised: o.whole,
        ...(o.provider === undefined ? {} : { provider: o.provider }),
      };
    },
  });
}
