import MarkdownIt from 'markdown-it';
import type { PreviewText } from '../../../server/src/protocol.ts';
import { markedIn, markedText, withoutFindings } from './marked.ts';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
// An address is kept as it is written: signs inside it must come through, and nothing is fetched from it.
markdown.normalizeLink = (url) => url;
markdown.normalizeLinkText = (url) => url;

const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));

/** What WhatsApp makes of signs round words; signs of marks may stand beside them. */
const WHATSAPP: readonly (readonly [sign: string, element: string])[] = [
  ['\\*', 'strong'],
  ['_', 'em'],
  ['~', 's'],
];
const MARK = '[\uFDD0-\uFDDD]';

function whatsapp(html: string): string {
  let out = html;
  for (const [sign, element] of WHATSAPP) {
    const pair = new RegExp(
      `(^|[\\s(*_~>]|${MARK})${sign}(?=[^\\s${sign}])([^\\n${sign}]*[^\\s${sign}])${sign}(?=$|[\\s.,:;!?)*_~<]|${MARK})`,
      'gm',
    );
    out = out.replace(pair, `$1<${element}>$2</${element}>`);
  }
  return out;
}

type Source = Pick<PreviewText, 'text' | 'markup' | 'marks' | 'hidden' | 'sentences' | 'channel'>;

/** WhatsApp knows no Markdown: the signs of a text go out as they are, and it draws some of them in its own way. */
export const isWhatsApp = ({
  markup,
  channel,
}: {
  markup: PreviewText['markup'];
  channel?: string | undefined;
}): boolean => channel === 'whatsapp' && markup !== 'html';

function htmlOf({ markup, channel }: Source, text: string): string {
  if (markup === 'html') return text;
  if (isWhatsApp({ markup, channel })) return whatsapp(escapeHtml(text));
  return markup === 'markdown' ? markdown.render(text) : escapeHtml(text);
}

/** Text of a rule's page as HTML, not safe yet. */
export const renderMarkdown = (text: string): string => markdown.render(text);

/**
 * A text as HTML with signs in it (see `marked.ts`). It is not safe yet: the page sanitises it before showing it.
 *
 * A sign beside `**` could change what Markdown makes of it. So the page without signs is what counts: what has signs that
 * would change it is left unmarked (the list below the reply still names a finding, the band above it a sentence).
 */
export function renderMarked(source: Source): string {
  const marks = markedIn(source);
  const render = (wanted: (index: number) => boolean): string =>
    htmlOf(source, markedText(source.text, marks, source.hidden, wanted));
  const bare = render(() => false);
  const keeps = (html: string): boolean => withoutFindings(html) === bare;
  const all = render(() => true);
  if (keeps(all)) return all;
  const harmless = new Set([...marks.keys()].filter((index) => keeps(render((i) => i === index))));
  const some = render((i) => harmless.has(i));
  return keeps(some) ? some : bare;
}
