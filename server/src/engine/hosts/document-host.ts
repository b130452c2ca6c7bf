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
    /** Which of several texts of one reply; `body` where it is the only one. */
    readonly role?: string;
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
    ...(shortcut === undefined ? {} : { shortcut }),
    role: o.role ?? 'body',
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
  readonly id: 'text' | 'markdown' | 'html' | 'email';
  readonly extensions: readonly string[];
  readonly read: (source: string, o: HostOptions) => HostReading;
  /** Whether a line has a part in where replies begin and end; absent where none has. */
  readonly structural?: (line: string) => boolean;
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
      const { whole } = reply;
      if (!contains(whole, edit.at)) return undefined;
      const text = source.slice(whole.start, edit.at.start) + edit.text + source.slice(edit.at.end, whole.end);
      // Space at an end of the reply would not be part of it any more.
      if (text === '' || /\s$/.test(text.slice(-1)) || /^[ \t]*[\r\n]/.test(text)) return undefined;
      if (format.structural !== undefined && !keepsStructure(source, whole, edit, format.structural)) return undefined;
      return identity(text, whole.start);
    },
  };
}

const LINE_END = /\r\n?|\n/;

/**
 * Whether the lines that an edit changes hold the same structure before and after. Looks at no other lines: they and
 * their order stay as they are.
 */
function keepsStructure(
  source: string,
  whole: Span,
  { at, text }: Edit,
  structural: (line: string) => boolean,
): boolean {
  const from = Math.max(
    whole.start,
    source.lastIndexOf('\n', at.start - 1) + 1,
    source.lastIndexOf('\r', at.start - 1) + 1,
  );
  const to = at.end + (source.slice(at.end, whole.end).search(LINE_END) + 1 || whole.end - at.end + 1) - 1;
  const before = source.slice(from, to).split(LINE_END);
  const after = (source.slice(from, at.start) + text + source.slice(at.end, to)).split(LINE_END);
  const lines = (all: readonly string[]): string => all.filter(structural).join('\n');
  return lines(before) === lines(after);
}

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
