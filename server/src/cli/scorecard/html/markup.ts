/** HTML that is put together: whatever is no markup of ours is escaped. */

/** Markup, as it is. */
export interface Markup {
  readonly markup: string;
}

/** What may stand between markup: texts are escaped, what is undefined or false is left out. */
export type Part = Markup | string | number | undefined | false | readonly Part[];

/** `html\`<td>${title}</td>\``: markup with parts in it, in elements or in quoted attributes. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.reduce((out, text, i) => out + markupOf(parts[i - 1]) + text),
});

/** Markup of ours that was not written as such: a style sheet, a script. Nothing of a reply may be in it. */
export const trusted = (markup: string): Markup => ({ markup });

function markupOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escaped(part);
  return 'markup' in part ? part.markup : part.map(markupOf).join('');
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as HTML, in elements or in quoted attributes. A page may hold neither NUL nor half of a pair, which no file in UTF-8 can hold either. */
export const escaped = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => SIGNS[sign]!)
    .replace(/[\0\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
