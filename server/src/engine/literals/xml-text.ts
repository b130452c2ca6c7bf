import { type MappedText, mappedTextBuilder } from '../text/mapped-text.ts';

const ENTITY = /&(?:(amp|lt|gt|apos|quot)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/y;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', apos: "'", quot: '"' };
const LAST = 0x10ffff;

/**
 * Decodes the text of an XML element. Each entity is atomic, and so is a line break of two signs, which reads as one.
 * @param literal what stands between the tags
 * @returns pieces count from the start of the literal; undefined where it holds a tag or an entity that nobody knows
 */
export function decodeXmlText(literal: string): MappedText | undefined {
  const out = mappedTextBuilder();
  let from = 0;
  let at = 0;
  const atomic = (text: string, length: number): void => {
    out.copy(literal.slice(from, at), from);
    out.atomic(text, { start: at, end: at + length });
    at += length;
    from = at;
  };
  while (at < literal.length) {
    const sign = literal[at];
    if (sign === '<') return undefined;
    if (sign === '\r') atomic('\n', literal[at + 1] === '\n' ? 2 : 1);
    else if (sign === '&') {
      ENTITY.lastIndex = at;
      const [whole, name, decimal, hex] = ENTITY.exec(literal) ?? [];
      if (whole === undefined) return undefined;
      const point = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal);
      if (point > LAST) return undefined;
      atomic(name === undefined ? String.fromCodePoint(point) : NAMED[name]!, whole.length);
    } else at++;
  }
  out.copy(literal.slice(from), from);
  return out.build();
}

/** How a file writes what may be written in several ways. */
export interface XmlStyle {
  readonly apostrophe: string;
  readonly quote: string;
  readonly lineEnd: string;
}

/** Reads the style of XML off an example: Salesforce writes quotation marks as entities, people write them as they are. */
export function xmlStyle(own: string, around: string): XmlStyle {
  const text = `${own}${around}`;
  return {
    apostrophe: own.includes("'") ? "'" : (/&apos;|&#39;|&#x27;/i.exec(text)?.[0] ?? "'"),
    quote: own.includes('"') ? '"' : (/&quot;|&#34;|&#x22;/i.exec(text)?.[0] ?? '"'),
    lineEnd: around.includes('\r\n') ? '\r\n' : '\n',
  };
}

/** @returns the text as it stands between two tags */
export const encodeXmlText = (text: string, { apostrophe, quote, lineEnd }: XmlStyle): string =>
  text.replace(
    /[&<>'"\r\n\u0000-\u0008\u000b\u000c\u000e-\u001f]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g,
    (sign) => {
      if (sign === '&') return '&amp;';
      if (sign === '<') return '&lt;';
      if (sign === '>') return '&gt;';
      if (sign === "'") return apostrophe;
      if (sign === '"') return quote;
      if (sign === '\n') return lineEnd;
      return sign.length === 2 ? sign : `&#${sign.charCodeAt(0)};`;
    },
  );
