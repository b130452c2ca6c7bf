/** What XML 1.0 cannot hold, however it is written. */
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML holds it: what it cannot hold becomes U+FFFD. */
export const xmlText = (text: string): string =>
  text
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign]!)
    // A reader takes a lone CR for a line break.
    .replaceAll('\r', '&#13;');

/** The same in an attribute, where a reader takes line breaks and tabs for spaces. */
const attribute = (text: string): string => xmlText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

/**
 * An element and what stands in it.
 * @param attributes those that are undefined are left out
 * @param inner XML, as this function and `xmlText` make it
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inner: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${attribute(String(value))}"`,
  );
  const start = `<${name}${written.join('')}`;
  return inner.length === 0 ? `${start}/>` : `${start}>${inner.join('')}</${name}>`;
}

export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
