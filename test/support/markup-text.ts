import * as fc from 'fast-check';

/** Words and signs as replies hold them, with everything that some markup reads as its own. */
const WORDS = [
  'We',
  'apologise',
  'for',
  'any',
  'inconvenience',
  'Hi',
  'Zoë',
  'don’t',
  "can't",
  '24',
  '3.',
  'a_b',
  'snake_case_name',
  'A&B',
  'x<y',
  '5 > 3',
  '😀',
  'Größe',
  '50%',
  '#1',
  '@you',
  '*',
  '**',
  '_',
  '`',
  '~',
  '[',
  ']',
  '(',
  ')',
  '!',
  '\\',
  '|',
  '&',
  '<',
  '>',
  '=',
  '-',
  '+',
  ':',
  '"',
  '“',
  '”',
  '&amp;',
  '&nbsp;',
  '&#39;',
  '&rsquo;',
  '&copy',
  '\\*',
  '\\[',
  '\u00A0',
  '{{ticket.id}}',
  '{{first_name}}',
  '[DATE]',
  '[what went wrong]',
  '%{name}',
  'https://example.com/a_b?c=d&e=f',
  'help@example.com',
  '<https://example.com>',
  'www.example.com.',
] as const;

/** Markdown that is well formed in itself. */
const INLINE = [
  '**strong**',
  '*emphasis*',
  '_emphasis_',
  '**two words**',
  '*a*',
  '***both***',
  '`code`',
  '``a ` b``',
  '[link](https://example.com)',
  '[link](/a "t")',
  '[two words](x)',
  '![image](x.png)',
  '~~gone~~',
  '<b>bold</b>',
  '<br>',
  '<br />',
  '<!-- note -->',
  '<a href="x">link</a>',
  '<code>c</code>',
  '**Note:** this',
  '**a [l](x) b**',
  '[a **b** c](d)',
  '*x*,',
  '(**y**)',
  '"*z*"',
  '**{{name}}**',
  '[{{name}}](x)',
  'a*b*c',
  '**a**b',
  '[a](b)c',
  '[ref]',
  '[a][b]',
] as const;

const LINE_STARTS = [
  '',
  '',
  '',
  '',
  '',
  '# ',
  '## ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2. ',
  '3) ',
  '> ',
  '    ',
  '  ',
  '\t',
  '```',
  '~~~',
  '***',
  '---',
  '===',
  '| ',
  '|-|-|',
  '<div>',
  '</div>',
  '<p>',
  '<!-- c -->',
  '-',
  '10. ',
  '- - ',
  '- # ',
  '#',
  '-x ',
  '<blockquote>',
  '</blockquote>',
  '-  ',
  '-     ',
  '  - ',
  '   ',
  '<script>',
  '</script>',
] as const;

const LINE_ENDS = [
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '  \n',
  '   \n\n',
  ' \n',
  '\\\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '\n \n',
  '\n\n\n',
] as const;

const pieces = fc.array(
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...WORDS) }, { weight: 3, arbitrary: fc.constantFrom(...INLINE) }),
  {
    minLength: 1,
    maxLength: 6,
  },
);

const line = fc
  .tuple(
    fc.constantFrom(...LINE_STARTS),
    pieces,
    fc.array(fc.constantFrom(' ', ' ', ' ', ''), { minLength: 6, maxLength: 6 }),
  )
  .map(
    ([start, words, joints]) =>
      start +
      words
        .map((w, i) => w + joints[i])
        .join('')
        .trimEnd(),
  );

/** A Markdown text: every construct, well formed or not, in every neighbourhood. */
export const markdownText = fc
  .array(fc.tuple(line, fc.constantFrom(...LINE_ENDS)), { maxLength: 8 })
  .map((lines) => lines.map(([text, end]) => text + end).join(''));

/** A Markdown text of the plain kind that most replies are. */
export const calmMarkdownText = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '', '- ', '- ', '1. ', '2. ', '# ', '* ', '  '),
      fc.array(
        fc.constantFrom(
          'We',
          'apologise',
          'for',
          '**strong**',
          '*emphasis*',
          '`code`',
          '[link](x)',
          'a_b',
          '{{name}}',
          '[DATE]',
          '“yes”',
          '*',
          '[x]',
          '**Note:**',
        ),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
      fc.constantFrom('\n', '\n', '\n\n', '  \n', '\r\n', '\n\n\n', ' \n\n'),
    ),
    { maxLength: 7 },
  )
  .map((lines) => lines.map(([start, words, end]) => start + words.join(' ') + end).join(''));

const TAGS = [
  'p',
  'div',
  'b',
  'i',
  'em',
  'strong',
  'a',
  'span',
  'ul',
  'li',
  'h2',
  'td',
  'table',
  'tr',
  'code',
  'blockquote',
  'u',
  'font',
  'section',
] as const;

const html = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'text',
      'We apologise',
      ' for ',
      '\n',
      '  ',
      '\n\n   ',
      '&amp;',
      '&nbsp;',
      '&#39;',
      '&rsquo;',
      '&lt;',
      '&copy',
      '\u00A0',
      '<br>',
      '<br/>',
      '<br><br>',
      '<hr>',
      '<img src="x" alt="y">',
      '<!-- note -->',
      '{{name}}',
      '[DATE]',
      'https://example.com/x',
      'é',
      '😀',
      'a < b',
      'x & y',
      '<style>p { }</style>',
      '<b>',
      '</b>',
      '</p>',
      '<p>',
      '<a href="https://example.com/?a=1&amp;b=2" title=\'a > b\'>',
    ),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
}));

/** An HTML text, mostly well formed. */
export const htmlText = fc.array(html.node, { maxLength: 8 }).map((nodes) => nodes.join(''));

/** Any text at all, with more of what markup is made of than chance would give. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...WORDS,
          ...INLINE,
          ...LINE_STARTS,
          ...LINE_ENDS,
          '{{',
          '}}',
          '{%',
          '%}',
          '{% comment %}',
          '{% endcomment %}',
          '<',
          '</',
          '<!--',
          '-->',
          '[',
          '](',
        ),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join('')),
);

/** Markdown of CommonMark alone, without HTML, addresses and placeholders: what the reference parser can judge. */
export const pureMarkdownText = fc
  .array(
    fc.tuple(
      fc.constantFrom(...LINE_STARTS.filter((s) => !/[<|]/.test(s)), '[ref]: /x'),
      fc.array(
        fc.constantFrom(...[...WORDS, ...INLINE].filter((w) => !/[<{~|@]|^:$|www\.|:\/\/|\[DATE|\[what/.test(w))),
        { minLength: 1, maxLength: 6 },
      ),
      fc.constantFrom(' ', ' ', ''),
      fc.constantFrom(...LINE_ENDS),
    ),
    { maxLength: 8 },
  )
  .map((lines) => lines.map(([start, words, joint, end]) => start + words.join(joint) + end).join(''));

const inlineHtml = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      'text',
      'We apologise',
      ' for ',
      'any\n  inconvenience',
      '\n',
      ' ',
      '\t',
      '&amp;',
      '&nbsp;',
      '&#39;',
      '&#x2019;',
      '&rsquo;',
      '&lt;b&gt;',
      '&copy',
      '&nvlt;',
      '&bogus;',
      '&',
      '\u00A0',
      'é',
      '😀',
      '\r\n',
      '<br>',
      '<br/>',
      '<br><br>',
      '<img src="x" alt="y">',
      '<!-- note -->',
      '<code>a b</code>',
      '<wbr>',
      'a < b',
      "don't",
      '<!-->',
      '<?x?>',
    ),
    fc
      .tuple(
        fc.constantFrom('b', 'i', 'em', 'span', 'u', 'font', 'B'),
        fc.constantFrom('', ' class="a"', " title='x > y'", ' hidden'),
        fc.array(tie('inline'), { maxLength: 3 }),
      )
      .map(([tag, attributes, inner]) => `<${tag}${attributes}>${inner.join('')}</${tag}>`),
  ),
}));

const inlines = fc.array(inlineHtml.inline, { maxLength: 5 }).map((parts) => parts.join(''));

const blockHtml = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    inlines.map((t) => `<p>${t}</p>`),
    inlines.map((t) => `<P>${t}`),
    inlines.map((t) => `<h2>${t}</h2>\n`),
    inlines,
    fc.constantFrom(
      '<hr>',
      '<pre>a\n  b</pre>',
      '<blockquote><p>theirs</p></blockquote>',
      '<style>p { color: red }</style>',
      '<script>if (a < b) {}</script>',
      '\n',
      '<!-- note\nover lines -->',
    ),
    fc
      .array(inlines, { minLength: 1, maxLength: 3 })
      .map((items) => `<ul>${items.map((t) => `<li>${t}</li>\n`).join('')}</ul>`),
    fc
      .array(inlines, { minLength: 1, maxLength: 3 })
      .map((items) => `<ul>${items.map((t) => `<li>${t}`).join('')}</ul>`),
    fc
      .array(inlines, { minLength: 1, maxLength: 3 })
      .map((cells) => `<table><tr>${cells.map((t) => `<td>${t}</td>`).join('')}</tr></table>`),
    fc.array(tie('block'), { maxLength: 3 }).map((inner) => `<div>${inner.join('')}</div>`),
    fc.array(tie('block'), { maxLength: 2 }).map((inner) => `<section>\n${inner.join('\n')}</section>`),
  ),
}));

/** HTML whose elements stand where HTML allows them, so that every parser builds the same tree. */
export const wellFormedHtml = fc.array(blockHtml.block, { maxLength: 5 }).map((parts) => parts.join(''));

const plainWords = fc
  .array(
    fc.constantFrom(
      'We',
      'apologise',
      'for',
      'it',
      'don’t',
      'So:',
      'yes;',
      'Bye.',
      'e.g.',
      '“quoted”',
      'A',
      '1st',
      '3',
      'well-known',
      '–',
      'x',
      'TO',
      'DO',
      'http',
      'www',
      'name',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => words.join(' '));

/** Lines of plain words, with lines among them that may mean something to some markup. */
export const wordyText = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 3, arbitrary: plainWords },
        {
          weight: 2,
          arbitrary: fc.constantFrom(
            '',
            '- item',
            '1. one',
            '> q',
            '# H',
            '```',
            '~~~',
            '---',
            '===',
            '| a | b |',
            '|---|---|',
            '**bold',
            '`code',
            '<div>',
            '</div>',
            '<p>a',
            '{{name}}',
            '{{name',
            'name}}',
            '[link](x)',
            '[x',
            '<!-- c',
            '-->',
            '    code',
            '* a',
            '<b>x</b>',
            'a *b',
            'c* d',
            '{% if x %}',
            '[insert the',
            '&amp',
            '<script>',
            '</script>',
            '<blockquote>',
            '"q',
          ),
        },
      ),
      fc.constantFrom('\n', '\n', '\n\n', '\r\n', '  \n'),
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((lines) => lines.map((parts) => parts.join('')).join(''));
