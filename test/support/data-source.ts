/** Random files of every data host, whose texts are all taken for replies. */
import fc from 'fast-check';
import { csv } from '../../server/src/engine/hosts/csv.ts';
import type { Host } from '../../server/src/engine/hosts/host.ts';
import { json } from '../../server/src/engine/hosts/json.ts';
import { ndjson } from '../../server/src/engine/hosts/ndjson.ts';
import { yaml } from '../../server/src/engine/hosts/yaml.ts';
import { encodeCsvText, needsQuotes } from '../../server/src/engine/literals/csv-cell.ts';
import { encodeJsonText } from '../../server/src/engine/literals/json-string.ts';
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
    rows: fc.array(fc.array(fc.tuple(anyText, fc.boolean()), { minLength: 3, maxLength: 3 }), { maxLength: 4 }),
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

export const DATA_HOSTS: readonly { readonly host: Host; readonly source: fc.Arbitrary<string> }[] = [
  { host: json, source: jsonSource },
  { host: { ...json, extensions: ['.jsonp'] }, source: jsonpSource },
  { host: ndjson, source: ndjsonSource },
  { host: yaml, source: yamlSource },
  { host: csv, source: csvSource },
];
