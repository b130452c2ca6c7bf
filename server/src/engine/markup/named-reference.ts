import { decodeHTMLStrict } from 'entities/decode';

/**
 * Decodes a named character reference (`amp`, `nbsp`; no `&`, no `;`).
 *
 * Bundles take this for the package of the same name, which micromark uses: the HTML parser's table of names is there
 * already, and the package's build for browsers asks the DOM, which a web worker does not have.
 * @returns false where there is no such name
 */
export function decodeNamedCharacterReference(name: string): string | false {
  if (!/^[A-Za-z0-9]+$/.test(name)) return false;
  const reference = `&${name};`;
  const decoded = decodeHTMLStrict(reference);
  return decoded === reference ? false : decoded;
}
