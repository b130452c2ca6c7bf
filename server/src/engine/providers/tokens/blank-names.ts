/** What a blank may be called where a help desk fills it after all. */

/** Signs in which desks write what they fill; a blank in plain square brackets is left for a person. */
const AS_DESKS_WRITE = /^(?:[{<%$#]|&lt;|\[\[)/;

/** What tells a person to write something is no name. */
const TELLS = /^(?:insert|enter|add|type|fill|put|write|please)\b/;

/** Whether a blank is written as desks write what they fill: `{first name}`, `<first name>`. */
export function looksFilled(blank: string): boolean {
  const name = nameOfBlank(blank);
  return AS_DESKS_WRITE.test(blank) && name !== '' && !TELLS.test(name);
}

/** @returns the words of a blank without what stands around them: `first name` of `{first name}`; in small letters, single spaces */
export const nameOfBlank = (blank: string): string =>
  blank
    .replace(/&[lg]t;/g, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
