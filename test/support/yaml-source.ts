/** Random YAML, built style by style and not by an encoder, so that it holds what people and other programs write. */
import fc from 'fast-check';

const words = [
  'Hi',
  'there,',
  'we',
  "can't",
  'refund',
  'you',
  '“so”',
  '👋',
  'é',
  '{{name}}',
  'a/b',
  'x:y',
  'a#b',
  '12',
  '-',
  '5%',
  '\u00a0',
];
const word = fc.constantFrom(...words);
const first = fc.constantFrom('Hi', 'We', 'é', '👋', 'x:y', '12', 'Hello');
const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\t');

/** Words in one line that may stand in a plain scalar. */
const line = fc
  .tuple(first, fc.array(fc.tuple(gap, word), { maxLength: 4 }))
  .map(([head, rest]) => head + rest.map(([space, each]) => space + each).join(''));
const pad = fc.constantFrom('', '', '', ' ', '  ', '\t', ' \t');
const blankLine = fc.constantFrom('', '', '', ' ', '    ', '    \t');
const indentation = fc.constantFrom('    ', '     ', '    \t');

/** A scalar over several lines: line, fold, line. A fold is white space, one or more line breaks, and white space. */
const folded = (part: fc.Arbitrary<string>) =>
  fc
    .tuple(part, fc.array(fc.tuple(pad, fc.array(blankLine, { maxLength: 2 }), indentation, part), { maxLength: 3 }))
    .map(([head, rest]) =>
      rest.reduce(
        (all, [before, blank, indent, text]) =>
          `${all}${before}\n${blank.map((b) => `${b}\n`).join('')}${indent}${text}`,
        head,
      ),
    );

const single = folded(
  fc
    .array(
      fc.oneof(
        line.map((text) => text.replaceAll("'", "''")),
        fc.constantFrom("''", "''''", '"', '\\', ': ', ' #', '[', '}'),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
).map((text) => `'${text}'`);

const escapes = [
  '\\n',
  '\\t',
  '\\"',
  '\\\\',
  '\\/',
  '\\ ',
  '\\x41',
  '\\u2019',
  '\\ud83d\\udc4b',
  '\\U0001F44B',
  '\\e',
  '\\_',
  '\\N',
  '\\L',
  '\\0',
  '\\\n     ',
  '\\\n    \t\n    ',
];
const double = folded(
  fc
    .array(fc.oneof(line, fc.constantFrom(...escapes, "'", ': ', ' #', '|')), { maxLength: 4 })
    .map((parts) => parts.join('')),
).map((text) => `"${text}"`);

const blockLine = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(line, pad).map(([text, after]) => text + after) },
  { weight: 2, arbitrary: fc.constant('') },
  fc.tuple(fc.constantFrom(' ', '  ', '\t', '   '), line).map(([before, text]) => before + text),
  fc.constantFrom('# no comment', '- item', 'key: value', '---', '"', '   ', '\t', '...'),
);
const block = fc
  .record({
    mode: fc.constantFrom('|', '>'),
    chomp: fc.constantFrom('', '-', '+'),
    digit: fc.constantFrom(0, 0, 0, 1, 2, 4),
    digitFirst: fc.boolean(),
    comment: fc.constantFrom('', '', ' # why', '  #'),
    lines: fc.array(blockLine, { maxLength: 6 }),
    blanks: fc.array(fc.constantFrom('', ' ', '  '), { maxLength: 2 }),
    lead: fc.array(fc.constantFrom('', ' '), { maxLength: 2 }),
  })
  .map(({ mode, chomp, digit, digitFirst, comment, lines, blanks, lead }) => (parentIndent: number) => {
    const header = mode + (digitFirst ? `${digit || ''}${chomp}` : `${chomp}${digit || ''}`) + comment;
    const spaces = ' '.repeat(parentIndent + (digit || 2));
    const body = lines.map((text) => (text === '' ? '' : spaces + text));
    return [header, ...lead, ...body, ...blanks].join('\n');
  });

const inLine = fc.oneof(folded(line), single, double).map((text) => (_parentIndent: number) => text);
const property = fc.constantFrom('', '', '', '', '&a ', '!!str ', '&b !!str ');

/** One value that is a text, as it stands after `key:` or `-`, and what may precede it. */
const scalar = fc.tuple(property, fc.oneof(inLine, block));

/** A YAML stream of texts in all five styles, under maps and lists, of one or more documents. */
export const yamlSource = fc
  .record({
    maps: fc.array(
      fc.record({
        list: fc.boolean(),
        scalars: fc.array(scalar, { minLength: 1, maxLength: 2 }),
        comment: fc.boolean(),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    marks: fc.boolean(),
    crlf: fc.boolean(),
    last: fc.boolean(),
  })
  .map(({ maps, marks, crlf, last }) => {
    let count = 0;
    const documents = maps.map(({ list, scalars, comment }) => {
      const entries = scalars.map(([before, make]) => {
        count++;
        return list ? `  - ${before}${make(2)}` : `key${count}: ${before}${make(0)}`;
      });
      return [...(list ? [`list${count}:`] : []), ...(comment ? ['# a comment'] : []), ...entries].join('\n');
    });
    const source = documents.join(marks ? '\n---\n' : '\n') + (last ? '\n' : '');
    return crlf ? source.replaceAll('\n', '\r\n') : source;
  });
