/** Every way in which a reply may be written in a file, encoded by reference libraries, never by our own code. */

import { parseFragment } from 'parse5';
import { Document, isScalar, parse, parseAllDocuments, type Scalar } from 'yaml';

export interface Style {
  readonly name: string;
  readonly file: string;
  /** Where the config says that the replies lie; undefined: the whole file. */
  readonly at?: string;
  readonly markup: 'plain' | 'markdown' | 'html';
  /** The help desk that such a file is of where the config names none. */
  readonly provider?: string;
  /** @returns the file, or undefined where the style cannot hold the text. */
  encode(text: string): string | undefined;
  /** @returns what the file holds, read by a reference parser. */
  decode(source: string): string | undefined;
}

const other = 'Thank you for your order.';

/** All but printable ASCII as \uXXXX, as exports of Ruby and Python write it. */
const ascii = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

const json = (name: string, write: (text: string) => string): Style => ({
  name,
  file: 'replies.json',
  at: '/*/body',
  markup: 'plain',
  encode: write,
  decode: (source) => (JSON.parse(source) as { body: string }[])[0]?.body,
});

const yamlStyle = (name: string, type: Scalar.Type, chomp = true): Style => ({
  name,
  file: 'replies.yaml',
  at: '/*/body',
  markup: 'plain',
  encode(text) {
    const doc = new Document([
      { title: 'One', body: text },
      { title: 'Two', body: other },
    ]);
    const node = doc.getIn([0, 'body'], true);
    if (!isScalar(node)) return undefined;
    node.type = type;
    const source = doc.toString({ lineWidth: chomp ? 40 : 0 });
    // The library chooses another style where this one cannot hold the text.
    const back = parseAllDocuments(source)[0];
    const written = back && 'getIn' in back ? back.getIn([0, 'body'], true) : undefined;
    return isScalar(written) && written.type === type && written.value === text ? source : undefined;
  },
  decode: (source) => (parse(source) as { body: string }[])[0]?.body,
});

/** The signs of Terraform's templates, doubled. */
const template = (text: string): string => text.replace(/([$%])\{/g, '$1$1{');
const untemplate = (text: string): string => text.replace(/([$%])\1\{/g, '$1{');

const entities = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&#39;')
    .replaceAll('’', '&rsquo;')
    .replaceAll('é', '&eacute;');

interface TreeNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly TreeNode[];
}
const textOf = (node: TreeNode): string =>
  node.nodeName === '#text' ? (node.value ?? '') : (node.childNodes ?? []).map(textOf).join('');

export const STYLES: readonly Style[] = [
  { name: 'text', file: 'reply.txt', markup: 'plain', encode: (t) => t, decode: (s) => s },
  { name: 'markdown', file: 'reply.md', markup: 'markdown', encode: (t) => t, decode: (s) => s },
  {
    name: 'text, CRLF',
    file: 'reply.txt',
    markup: 'plain',
    encode: (t) => t.replaceAll('\n', '\r\n'),
    decode: (s) => s.replaceAll('\r\n', '\n'),
  },
  json('json', (text) =>
    JSON.stringify(
      [
        { title: 'One', body: text },
        { title: 'Two', body: other },
      ],
      null,
      2,
    ),
  ),
  json('json, \\u escapes', (text) =>
    ascii(
      JSON.stringify([
        { title: 'One', body: text },
        { title: 'Two', body: other },
      ]),
    ),
  ),
  yamlStyle('yaml plain', 'PLAIN'),
  yamlStyle('yaml single', 'QUOTE_SINGLE'),
  yamlStyle('yaml double', 'QUOTE_DOUBLE'),
  yamlStyle('yaml literal', 'BLOCK_LITERAL', false),
  yamlStyle('yaml folded', 'BLOCK_FOLDED'),
  {
    name: 'csv quoted',
    file: 'replies.csv',
    at: 'body',
    markup: 'plain',
    encode: (text) => `title,body\nOne,"${text.replaceAll('"', '""')}"\nTwo,"${other}"\n`,
    decode: (source) => /^title,body\nOne,"((?:[^"]|"")*)"/.exec(source)?.[1]?.replaceAll('""', '"'),
  },
  {
    name: 'csv bare',
    file: 'replies.csv',
    at: 'body',
    markup: 'plain',
    encode: (text) => (/[",\n;\t|]|^\s|\s$/.test(text) ? undefined : `title,body\nOne,${text}\nTwo,${other}\n`),
    // A fix may bring a comma: then the whole cell is quoted.
    decode: (source) =>
      /^title,body\nOne,"((?:[^"]|"")*)"\n/.exec(source)?.[1]?.replaceAll('""', '"') ??
      /^title,body\nOne,(.*)\n/.exec(source)?.[1],
  },
  {
    name: 'json in a csv cell',
    file: 'replies.csv',
    at: 'fields/*/body',
    markup: 'plain',
    encode: (text) => `title,fields\nOne,"${JSON.stringify([{ body: text }]).replaceAll('"', '""')}"\nTwo,"[]"\n`,
    decode(source) {
      const cell = /^title,fields\nOne,"((?:[^"]|"")*)"/.exec(source)?.[1]?.replaceAll('""', '"');
      return cell === undefined ? undefined : (JSON.parse(cell) as { body: string }[])[0]?.body;
    },
  },
  {
    name: 'hcl string',
    file: 'replies.tf',
    at: '/reply/*/body',
    markup: 'plain',
    encode: (text) => `reply {\n  body = ${template(JSON.stringify(text))}\n}\nreply {\n  body = "${other}"\n}\n`,
    decode(source) {
      const literal = /body = ("(?:[^"\\]|\\.)*")/.exec(source)?.[1];
      return literal === undefined ? undefined : untemplate(JSON.parse(literal) as string);
    },
  },
  {
    name: 'hcl heredoc',
    file: 'replies.tf',
    at: '/reply/*/body',
    markup: 'plain',
    encode: (text) =>
      /^[ \t]|\n[ \t]/.test(text)
        ? undefined
        : `reply {\n  body = <<-EOT\n${template(text).replace(/^(?=.)/gm, '    ')}\n  EOT\n}\nreply {\n  body = "${other}"\n}\n`,
    decode: (source) => {
      const lines = /<<-EOT\n([\s\S]*)\n {2}EOT\n/.exec(source)?.[1];
      return lines === undefined ? undefined : untemplate(lines.replace(/^ {4}/gm, ''));
    },
  },
  {
    name: 'xml',
    file: 'reply.email-meta.xml',
    at: '/EmailTemplate/textOnly',
    markup: 'plain',
    encode: (text) =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<EmailTemplate>\n    <textOnly>${entities(text)
        .replaceAll('&rsquo;', '’')
        .replaceAll('&eacute;', '&#xE9;')}</textOnly>\n</EmailTemplate>\n`,
    decode(source) {
      const text = /<textOnly>([^<]*)</.exec(source)?.[1];
      return text === undefined ? undefined : textOf(parseFragment(text) as unknown as TreeNode);
    },
  },
  {
    name: 'html with entities',
    file: 'reply.html',
    markup: 'html',
    encode: (text) => (/\n|[<>]| {2}/.test(text) ? undefined : `<p>${entities(text)}</p>`),
    decode: (source) => textOf(parseFragment(source) as unknown as TreeNode),
  },
];
