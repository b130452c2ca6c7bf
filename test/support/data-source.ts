/** Random files of every data host, whose texts are all taken for replies. */
import fc from 'fast-check';
import { csv } from '../../server/src/engine/hosts/csv.ts';
import { hcl } from '../../server/src/engine/hosts/hcl.ts';
import type { Host } from '../../server/src/engine/hosts/host.ts';
import { json } from '../../server/src/engine/hosts/json.ts';
import { ndjson } from '../../server/src/engine/hosts/ndjson.ts';
import { xml } from '../../server/src/engine/hosts/xml.ts';
import { yaml } from '../../server/src/engine/hosts/yaml.ts';
import { encodeCsvText, needsQuotes } from '../../server/src/engine/literals/csv-cell.ts';
import { encodeHclString } from '../../server/src/engine/literals/hcl-template.ts';
import { encodeJsonText } from '../../server/src/engine/literals/json-string.ts';
import { encodeXmlText } from '../../server/src/engine/literals/xml-text.ts';
import { anyText } from './data.ts';
import { yamlSource } from './yaml-source.ts';

const style = fc.record({ ascii: fc.boolean(), upper: fc.boolean(), slash: fc.boolean() });
const jsonText = fc.tuple(anyText, style).map(([text, how]) => `"${encodeJsonText(text, how)}"`);
const jsonValue = fc.oneof(
  { weight: 4, arbitrary: jsonText },
  fc.constantFrom('1', '-2.5e3', 'true', 'null', '{}', '[]'),
);
const space = fc.constantFrom('', ' ', '\n  ', '\r\n\t');
const comment = fc.constantFrom('', '', '', ' // why "so"\n', '/* [ */');

const jsonRecord = fc
  .array(fc.tuple(jsonText, space, jsonValue, comment), { maxLength: 3 })
  .map((entries) => `{${entries.map(([key, gap, value, after]) => `${gap}${key}:${gap}${value}${after}`).join(',')}}`);
const jsonSource = fc
  .tuple(fc.array(fc.oneof(jsonRecord, jsonText, jsonRecord), { maxLength: 4 }), space, fc.boolean())
  .map(([items, gap, wrapped]) =>
    wrapped ? `{"macros":${gap}[${items.join(`,${gap}`)}]}` : `[${items.join(`${gap},`)}]\n`,
  );

const jsonpSource = fc
  .tuple(
    fc.constantFrom('callback(', 'cb (\n', '/* "a" */ window.desk(\n'),
    jsonSource,
    fc.constantFrom(')', ');\n', '\n)'),
  )
  .map((parts) => parts.join(''));

const ndjsonSource = fc
  .tuple(
    fc.array(fc.array(fc.tuple(jsonText, jsonValue), { maxLength: 3 }), { maxLength: 4 }),
    fc.constantFrom('\n', '\r\n', '\n\n'),
  )
  .map(([lines, end]) =>
    lines.map((entries) => `{${entries.map(([key, value]) => `${key}: ${value}`).join(', ')}}${end}`).join(''),
  );

const csvSource = fc
  .record({
    separator: fc.constantFrom(',', ';', '\t', '|'),
    width: fc.constantFrom(1, 3),
    rows: fc.array(
      fc.array(fc.tuple(fc.oneof({ weight: 3, arbitrary: anyText }, jsonSource), fc.boolean()), {
        minLength: 3,
        maxLength: 3,
      }),
      { maxLength: 4 },
    ),
    end: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ separator, width, rows, end }) => {
    const cells = (row: readonly (readonly [string, boolean])[]) =>
      row
        .slice(0, width)
        .map(([text, quoted]) => (quoted || needsQuotes(text, separator) ? `"${encodeCsvText(text)}"` : text))
        .join(separator);
    return [['id', 'title', 'body'].slice(0, width).join(separator), ...rows.map(cells)]
      .map((row) => row + end)
      .join('');
  });

const hclQuoted = anyText.map((text) => `"${encodeHclString(text, new Set())}"`);
const hclLines = fc.array(
  fc.constantFrom('Hi', '  you', ' ', '', '$${x}', '%%{if}', '${a.b}', '%{ if c }', 'a "b" \\', 'é'),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const hclHeredoc = fc
  .tuple(fc.boolean(), hclLines, fc.constantFrom('\n', '\r\n'))
  .map(([strips, lines, end]) =>
    ['', ...lines.map((line) => (strips ? `    ${line}` : line)), strips ? '  EOT' : 'EOT'].reduce(
      (before, line, i) => before + (i === 0 ? `<<${strips ? '-' : ''}EOT` : end) + line,
      '',
    ),
  );
const hclInterpolated = fc.tuple(anyText, anyText).map(([before, after]) => {
  const [left, right] = [before, after].map((text) => encodeHclString(text, new Set()));
  return `"${left} ${'${f("}")}'}${right}"`;
});
const hclText = fc.oneof({ weight: 2, arbitrary: hclQuoted }, hclHeredoc, hclInterpolated);
const hclValue = fc.oneof(
  { weight: 5, arbitrary: hclText },
  fc.constantFrom('1', 'true', 'null', '[]', '{}', 'var.x', 'a ? "b" : "c"', 'f("x", [1])'),
  fc.tuple(hclText, hclText).map(([a, b]) => `[${a}\n, ${b}\n]`),
  hclText.map((text) => `jsonencode([${text}\n])`),
);
const hclSource = fc
  .array(fc.tuple(fc.array(hclValue, { maxLength: 3 }), fc.constantFrom('', ' # why', ' // "so"', '/* { */')), {
    maxLength: 3,
  })
  .map((blocks) =>
    blocks
      .map(
        ([values, comment], i) =>
          `resource "a" "b${i}" {${comment}\n${values.map((value, k) => `  k${k} = ${value}\n`).join('')}  action {\n    n = 1\n  }\n}\n`,
      )
      .join(''),
  );

const xmlText = fc
  .tuple(anyText, fc.constantFrom("'", '&apos;', '&#39;'), fc.constantFrom('\n', '\r\n'))
  .map(([text, apostrophe, lineEnd]) => encodeXmlText(text, { apostrophe, quote: '&quot;', lineEnd }));
const xmlSource = fc
  .array(fc.tuple(fc.constantFrom('name', 'subject', 'a:b'), xmlText, fc.constantFrom('', '\n  ', '<!-- "why" -->')), {
    maxLength: 4,
  })
  .map(
    (elements) =>
      `<?xml version="1.0"?>\n<EmailTemplate xmlns="x">\n${elements.map(([name, text, gap]) => `<${name}>${text}</${name}>${gap}`).join('')}<more><n>1</n></more><empty/>\n</EmailTemplate>\n`,
  );

export const DATA_HOSTS: readonly { readonly host: Host; readonly source: fc.Arbitrary<string> }[] = [
  { host: json, source: jsonSource },
  { host: { ...json, extensions: ['.jsonp'] }, source: jsonpSource },
  { host: ndjson, source: ndjsonSource },
  { host: yaml, source: yamlSource },
  { host: csv, source: csvSource },
  { host: hcl, source: hclSource },
  { host: xml, source: xmlSource },
];
