import MarkdownIt from 'markdown-it';
import type { Preview } from '../../../server/src/protocol.ts';
import { markedText, withoutFindings } from './marked.ts';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
// An address is kept as it is written: signs inside it must come through, and nothing is fetched from it.
markdown.normalizeLink = (url) => url;
markdown.normalizeLinkText = (url) => url;

const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));

function htmlOf(markup: Preview['markup'], text: string): string {
  if (markup === 'html') return text;
  return markup === 'markdown' ? markdown.render(text) : escapeHtml(text);
}

/**
 * A reply as HTML with signs in it (see `marked.ts`). It is not safe yet: the page sanitises it before showing it.
 *
 * A sign beside `**` could change what Markdown makes of it. So the page without signs is what counts: a finding whose
 * signs would change it is left unmarked (the list below the reply still names it).
 */
export function renderMarked({ text, markup, marks }: Pick<Preview, 'text' | 'markup' | 'marks'>): string {
  const render = (wanted: (index: number) => boolean): string => htmlOf(markup, markedText(text, marks, wanted));
  const bare = render(() => false);
  const keeps = (html: string): boolean => withoutFindings(html) === bare;
  const all = render(() => true);
  if (keeps(all)) return all;
  const harmless = new Set([...marks.keys()].filter((index) => keeps(render((i) => i === index))));
  const some = render((i) => harmless.has(i));
  return keeps(some) ? some : bare;
}
