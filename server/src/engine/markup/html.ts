import { Tokenizer } from 'htmlparser2';
import type { Span } from '../text/span.ts';
import { htmlTags, type Tags } from './html-tags.ts';
import type { MarkupReader } from './markup.ts';
import { mask } from './masks.ts';
import { type ProseBuilder, proseBuilder } from './prose-builder.ts';

/** All white space but a single space between words, which stays as it is. */
const SPACE = /[ \t\r\n\f\u00A0]{2,}|[\t\r\n\f\u00A0]|^ | $/g;

/** Text of HTML: a run of white space is one space, unless it has unbreakable ones, which stay. */
function collapsed(text: string, from: number, to: number, out: ProseBuilder): void {
  const run = text.slice(from, to);
  let at = 0;
  SPACE.lastIndex = 0;
  for (let match = SPACE.exec(run); match !== null; match = SPACE.exec(run)) {
    out.text(from + at, from + match.index);
    at = match.index + match[0].length;
    const span = { start: from + match.index, end: from + at };
    if (!match[0].includes('\u00A0')) out.blank(' ', span);
    else
      for (let i = 0; i < match[0].length; i++)
        out.blank(match[0][i] === '\u00A0' ? '\u00A0' : ' ', { start: span.start + i, end: span.start + i + 1 });
  }
  out.text(from + at, to);
}

/**
 * Reads a stretch of HTML.
 * @param text the masked reply; `[from, to)` of it is HTML
 */
export function readHtml(text: string, from: number, to: number, out: ProseBuilder, tags: Tags): void {
  const html = from === 0 && to === text.length ? text : text.slice(from, to);
  let name = '';
  let start = 0;
  let entity: { readonly span: Span; readonly text: string } | undefined;
  const flush = (): void => {
    if (entity !== undefined) out.atomic(entity.text, entity.span);
    entity = undefined;
  };
  /** Where the text before ended: an entity begins there, for the tokenizer says only where it ends. */
  let before = 0;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext(a, b) {
        flush();
        before = b;
        collapsed(text, from + a, from + b, out);
      },
      ontextentity(codepoint, b) {
        const character = String.fromCodePoint(codepoint);
        // A reference to two characters (&nvlt;) comes as two events with one end.
        if (entity !== undefined && entity.span.end === from + b)
          entity = { span: entity.span, text: entity.text + character };
        else {
          flush();
          entity = { span: { start: from + before, end: from + b }, text: character };
        }
        before = b;
      },
      onopentagname(a, b) {
        flush();
        name = html.slice(a, b).toLowerCase();
        start = a - 1;
      },
      onopentagend(b) {
        before = b + 1;
        tags.open(name, { start: from + start, end: from + b + 1 }, false);
      },
      onselfclosingtag(b) {
        before = b + 1;
        tags.open(name, { start: from + start, end: from + b + 1 }, true);
      },
      onclosetag(a, b) {
        flush();
        const close = html.indexOf('>', b);
        before = close < 0 ? html.length : close + 1;
        tags.close(html.slice(a, b).toLowerCase(), { start: from + a - 2, end: from + before });
      },
      oncomment(a, b, offset) {
        flush();
        before = Math.min(b + 1, html.length);
        if (!html.startsWith('<!--', a - 4)) return;
        out.comment({ start: from + a - 4, end: from + before }, html.slice(a, b - offset).trim());
      },
      ondeclaration(_a, b) {
        flush();
        before = b + 1;
      },
      onprocessinginstruction(_a, b) {
        flush();
        before = b + 1;
      },
      oncdata(_a, b) {
        flush();
        before = b + 1;
      },
      isInForeignContext: () => tags.leavingOut() === 'svg' || tags.leavingOut() === 'math',
      onattribdata() {},
      onattribentity() {},
      onattribend() {},
      onattribname() {},
      onend() {
        flush();
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u00A0': '&nbsp;',
  '\n': '<br>',
};

/** HTML as a browser shows it. */
export const html: MarkupReader = {
  id: 'html',
  read(source, tokens) {
    const { text, masks } = mask(source, tokens, true);
    const out = proseBuilder(source, masks);
    const tags = htmlTags(out);
    readHtml(text, 0, text.length, out, tags);
    if (tags.leavingOut() !== undefined) tags.giveUp(text.length);
    return out.build();
  },
  escape: (prose) => prose.replace(/[&<>\u00A0\n]/g, (c) => ESCAPES[c]!),
};
