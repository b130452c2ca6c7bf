/** An element of an XML file: what it holds is decoded. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

const NAME = '[A-Za-z_][\\w.-]*';
const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/;
/** What the standard calls Char (XML 1.0, 2.2), none of it left out by accident. */
const CHARACTERS = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const TOKEN = new RegExp(`<(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|</(${NAME})>|([^<]+)`, 'y');
const ATTRIBUTE = new RegExp(`(${NAME})="([^"]*)"`, 'g');
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads XML without document types, comments and sections as the standard asks. Throws at the first fault. */
export function readXml(source: string): XmlElement {
  const start = DECLARATION.exec(source);
  if (start === null) throw new Error('no declaration');
  if (!CHARACTERS.test(source)) throw new Error('a character that XML cannot hold');
  const root = { name: '', attributes: {}, children: [] as XmlElement[], text: '' };
  const open = [root];
  TOKEN.lastIndex = start[0].length;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(source);
    if (token === null) throw new Error(`no XML: ${source.slice(at, at + 60)}`);
    const [, name, attributes = '', slash, end, text] = token;
    const inner = open.at(-1)!;
    if (text !== undefined) {
      if (text.includes(']]>')) throw new Error(']]> in a text');
      inner.text += decoded(text.replace(/\r\n?/g, '\n'));
    } else if (name !== undefined) {
      const element = { name, attributes: attributesIn(attributes), children: [], text: '' };
      inner.children.push(element);
      if (slash === '') open.push(element);
    } else if (inner.name !== end) throw new Error(`${end} ends ${inner.name}`);
    else open.pop();
  }
  if (open.length !== 1) throw new Error(`${open.at(-1)?.name} is not ended`);
  if (root.children.length !== 1 || root.text.trim() !== '') throw new Error('not one root');
  return root.children[0]!;
}

function attributesIn(written: string): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [, name = '', value = ''] of written.matchAll(ATTRIBUTE)) {
    if (Object.hasOwn(out, name)) throw new Error(`${name} twice`);
    out[name] = decoded(value.replace(/\r\n|[\t\n\r]/g, ' '));
  }
  return out;
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+);|(\w+);)?/g, (whole, number?: string, name?: string) => {
    const character = number === undefined ? NAMED[name ?? ''] : String.fromCodePoint(Number(number));
    if (character === undefined || !CHARACTERS.test(character)) throw new Error(`${whole} means nothing`);
    return character;
  });
}
