import type { Token } from '../providers/tokens/tokens.ts';
import { readHtml } from './html.ts';
import { htmlTags } from './html-tags.ts';
import { readEvents } from './markdown-events.ts';
import { bounded, markdownParts } from './markdown-parts.ts';
import { readSimple } from './markdown-simple.ts';
import type { MarkupReader, ReadProse } from './markup.ts';
import { mask } from './masks.ts';
import { proseBuilder } from './prose-builder.ts';

/**
 * Reads Markdown.
 * @param quick whether parts that need no full parser go without it; the result is the same
 */
export function readMarkdown(source: string, tokens: readonly Token[], quick: boolean): ReadProse {
  const { text, masks } = mask(source, tokens, true);
  const out = proseBuilder(source, masks);
  const tags = htmlTags(out);
  const wide = !quick || text.includes(']:');
  for (const part of markdownParts(text, wide)) {
    if (part.way === 'html') {
      readHtml(text, part.start, part.end, out, tags);
      out.begin('paragraph');
      continue;
    }
    if (part.way === 'text' && readSimple(text, part.start, part.end, out)) continue;
    for (const { start, end } of bounded(text, part)) readEvents(text, start, end, out, tags);
  }
  if (tags.leavingOut() !== undefined) tags.giveUp(text.length);
  return out.build();
}

/** A line that begins so would be a heading, an item or a quotation. */
const LINE_START = /(^|\n)([ \t]*)(?:([-+#>=])|(\d{1,9})([.)])(?=[ \t]|$))/g;

/** Markdown as CommonMark reads it, with the tables and strikethrough of GitHub; HTML inside as a browser shows it. */
export const markdown: MarkupReader = {
  id: 'markdown',
  read: (source, tokens) => readMarkdown(source, tokens, true),
  escape: (prose) =>
    prose
      .replace(
        /[\\`*~|]|<(?=[A-Za-z/!?])|&(?=#?[A-Za-z0-9]+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<=\])[([:]/gu,
        '\\$&',
      )
      .replace(/!(?=\[)/g, '\\!')
      .replace(
        LINE_START,
        (
          _all,
          line: string,
          space: string,
          sign: string | undefined,
          number: string | undefined,
          dot: string | undefined,
        ) => (sign === undefined ? `${line}${space}${number}\\${dot}` : `${line}${space}\\${sign}`),
      ),
};
