import { strict as assert } from 'node:assert';
import { readerFor } from '../../../server/src/engine/markup/index.ts';
import { OPAQUE, type ReadProse } from '../../../server/src/engine/markup/markup.ts';
import { scanTokens } from '../../../server/src/engine/providers/tokens/scan.ts';
import type { Markup } from '../../../server/src/engine/reply.ts';
import { toSource } from '../../../server/src/engine/text/mapped-text.ts';

const read = (markup: Markup, text: string): ReadProse =>
  readerFor(markup).read(text, scanTokens(text, { markup, blanks: new Set(['what went wrong']) }));

/** One line per block: its kind's first letter and its text, `@` for an opaque noun. */
const blocks = (markup: Markup, text: string): string[] => {
  const { text: prose, blocks } = read(markup, text);
  return blocks.map((b) => `${b.kind[0]} ${prose.slice(b.at.start, b.at.end).replaceAll(OPAQUE, '@')}`);
};

type Case = readonly [what: string, text: string, ...blocks: string[]];

const CASES: Readonly<Record<Markup, readonly Case[]>> = {
  plain: [
    [
      'paragraphs at blank lines, line breaks inside',
      'Hi Sam,\nwe\n\n\n  are sorry.  \n',
      'p Hi Sam,\nwe',
      'p are sorry.',
    ],
    ['CRLF and CR', 'One\r\ntwo\r\rthree\r\n', 'p One\ntwo', 'p three'],
    [
      'bullets and numbers',
      'Steps:\n- one\n* two\n• three\n1. four\n2) five\na) six',
      'p Steps:',
      'i one',
      'i two',
      'i three',
      'i four',
      'i five',
      'i six',
    ],
    [
      'a number that begins a line of a paragraph',
      'It came on\n24. December, and\n- no\n3. yes',
      'p It came on\n24. December, and',
      'i no',
      'i yes',
    ],
    [
      'addresses',
      'See https://example.com/a_b?c=(d). Or www.example.com, or (help@example.com)!',
      'p See @. Or @, or (@)!',
    ],
    ['an address around a placeholder', 'See https://example.com/{{id}}/x.', 'p See @@@.'],
    ['quoted lines left out', 'You wrote:\n> it broke\n> twice\nWe fixed it.', 'p You wrote:', 'p We fixed it.'],
    [
      'code left out, when its fence closes',
      'Run:\n```\nmake it\n```\nDone.\n```\nstill here',
      'p Run:',
      'p Done.\n```\nstill here',
    ],
    ['signs of other markups as they stand', '**Hi** <b>Sam</b> &amp; _you_', 'p **Hi** <b>Sam</b> &amp; _you_'],
    ['a comment of the template', 'Hi{% comment %} x {% endcomment %} Sam', 'p Hi Sam'],
    ['nothing', ' \n\t\n'],
  ],
  markdown: [
    [
      'paragraphs, soft and hard breaks',
      'Hi\nSam,  \nwe\\\nare\r\n  sorry.\n\nBye',
      'p Hi Sam,\nwe\nare sorry.',
      'p Bye',
    ],
    ['headings', '# One #\n\nTwo\n===\nThree\n---', 'h One', 'h Two', 'h Three'],
    [
      'lists, nested and loose',
      '- one\n  two\n  - three\n\n1. four\n\n   five\n',
      'i one two',
      'i three',
      'i four',
      'p five',
    ],
    [
      'emphasis and links',
      'We **are *very*** [sorry](https://example.com "t"), ~~not~~ [x][y].',
      'p We are very sorry, not [x][y].',
    ],
    ['references', '[our page] and [this][r]\n\n[our page]: /a\n[r]: /b', 'p our page and this'],
    [
      'escapes and character references',
      '\\*not\\* &amp; we&rsquo;re &#39;ok&#39; &bogus; &copy',
      "p *not* & we’re 'ok' &bogus; &copy",
    ],
    [
      'code, addresses and images',
      'Type `it` at <https://a.b> or https://c.d/e_f_g or help@a.b ![alt](x.png) now',
      'p Type @ at @ or @ or @  now',
    ],
    ['code left out', 'A\n\n```js\ncode\n```\n~~~\nmore\n~~~\n\n    indented\n\nB', 'p A', 'p B'],
    ['block quotes left out', 'A\n\n> theirs\nstill theirs\n\n> [!INTERNAL]\n> note\n\nB', 'p A', 'p B'],
    ['tables', '| One | **Two** |\n|-----|:---:|\n| a \\| b | `c` |', 'c One', 'c Two', 'c a | b', 'c @'],
    ['HTML inside', 'a <b>b</b><br>c <kbd>Enter</kbd> <!-- n --> d<br><br>e', 'p a b\nc @  d', 'p e'],
    [
      'blocks of HTML',
      '<details>\n<summary>More &amp; more</summary>\n\nInside **it**\n\n</details>\n\n<p>one\n  two</p>\nthree',
      'p More & more',
      'p Inside it',
      'p one two',
      'p three',
    ],
    ['a quotation in HTML', 'A\n\n<blockquote>\n\ntheirs\n\n</blockquote>\n\nB', 'p A', 'p B'],
    [
      'placeholders the parser would take for its own',
      'Hi {{a_b_c}}, **{{x}}** <insert issue> [what went wrong](x) {% if a < b %}',
      'p Hi @, @ @ @(x) @',
    ],
    ['a rule', 'A\n\n---\n\nB\n\n***', 'p A', 'p B'],
    ['code that never closes', 'Type `it and <code>that\n\nBye', 'p Type `it and @', 'p Bye'],
    ['front of a byte order mark', '\uFEFFHi *Sam*', 'p Hi Sam'],
  ],
  html: [
    [
      'white space as a browser shows it',
      '<p>\n  We\n   are&nbsp;<b> very </b> sorry \n</p>',
      'p We are\u00A0 very sorry',
    ],
    [
      'blocks',
      '<h1>One</h1><div>two<p>three</div>four<ul><li>five<li><p>six</p></ul><table><tr><td>seven',
      'h One',
      'p two',
      'p three',
      'p four',
      'i five',
      'i six',
      'c seven',
    ],
    ['breaks', 'a<br>\n b<br/><br>c<br>', 'p a\nb', 'p c'],
    [
      'entities',
      '<p>&lt;b&gt; &amp; we&rsquo;re &#x1F600; &copy 2 &bogus; R&D</p>',
      'p <b> & we’re 😀 © 2 &bogus; R&D',
    ],
    [
      'what is not shown',
      '<style>p{}</style><script>x<y</script><title>t</title><p>a</p><!-- b --><svg><text>c</text></svg><template>d</template>',
      'p a',
    ],
    [
      'quotations and code',
      '<blockquote>theirs<blockquote>too</blockquote></blockquote><pre>code</pre>Type <code>a b</code> now',
      'p Type @ now',
    ],
    [
      'tags that never close',
      '<p>We <b>are <i>sorry<p>about <code>it<div>all</div>',
      'p We are sorry',
      'p about @',
      'p all',
    ],
    ['attributes', '<a href="https://a.b/?x=1&amp;y=2" title="a > b">here</a> <img alt="[DATE]" src=x>!', 'p here !'],
    ['an address', 'See https://a.b/?x=1&amp;y=2&nbsp;now', 'p See @\u00A0now'],
    ['blank paragraphs', '<p>a</p><p>&nbsp;</p><p><br></p><p>b</p>', 'p a', 'p b'],
    ['a cut end', '<p>We are sorry</p><a href="https', 'p We are sorry'],
    ['a placeholder split by a tag', '<p>{{ticket.<b>id</b>}} x</p>', 'p @ x'],
  ],
};

describe('markup readers', () => {
  for (const markup of ['plain', 'markdown', 'html'] as const)
    for (const [what, text, ...expected] of CASES[markup])
      it(`${markup}: ${what}`, () => assert.deepEqual(blocks(markup, text), expected));

  it('map a phrase to the exact source, over every kind of break', () => {
    const cases: readonly (readonly [Markup, string, string])[] = [
      ['plain', 'Hi. We apologise\r\n  for it.', 'We apologise\r\n  for it'],
      ['markdown', 'Hi. We **apologise**\n  for it.', 'We **apologise**\n  for it'],
      ['markdown', '- Hi. We apologise  \n  for it.', 'We apologise  \n  for it'],
      ['markdown', 'Hi. We [apologise](x) for&nbsp;it.', 'We [apologise](x) for&nbsp;it'],
      ['html', '<p>Hi. We&nbsp;<b>apologise</b>\n  for it.', 'We&nbsp;<b>apologise</b>\n  for it'],
      ['html', '<p>Hi. We apologise<br>for it.', 'We apologise<br>for it'],
    ];
    for (const [markup, text, phrase] of cases) {
      const prose = read(markup, text);
      const at = { start: prose.text.indexOf('We'), end: prose.text.indexOf('it') + 2 };
      const { start, end } = toSource(prose, at);
      assert.equal(text.slice(start, end), phrase);
    }
  });

  it('tell which token each opaque noun is', () => {
    const text = 'Hi {{name}}, see `{{code}}` by [DATE] at https://example.com/{{id}}.';
    const tokens = scanTokens(text, { markup: 'markdown', blanks: new Set() });
    const prose = readerFor('markdown').read(text, tokens);
    assert.deepEqual(
      [...prose.tokenAt].map(([offset, token]) => [prose.text[offset], tokens[token]!.text]),
      [
        [OPAQUE, '{{name}}'],
        [OPAQUE, '[DATE]'],
        [OPAQUE, '{{id}}'],
      ],
    );
  });

  it('give marks with two ends', () => {
    const ends = (markup: Markup, text: string): string[] =>
      read(markup, text).marks.map(
        (m) => `${text.slice(m.open.start, m.open.end)} ${text.slice(m.close.start, m.close.end)}`,
      );
    assert.deepEqual(ends('markdown', '**a *b*** [c `d`](e "f") ~~g~~ <i>h</i> _j_'), [
      '** **',
      '* *',
      '[ ](e "f")',
      '~~ ~~',
      '<i> </i>',
      '_ _',
    ]);
    assert.deepEqual(ends('html', '<B>a <span class="x">b</SPAN></b> </i> <u>'), [
      '<B> </b>',
      '<span class="x"> </SPAN>',
    ]);
  });

  it('collect comments with their places', () => {
    for (const markup of ['markdown', 'html'] as const) {
      const text = 'A <!-- one --> b\n\n<!--two\nlines-->\n\nc';
      assert.deepEqual(
        read(markup, text).comments.map((c) => [text.slice(c.at.start, c.at.end), c.text]),
        [
          ['<!-- one -->', 'one'],
          ['<!--two\nlines-->', 'two\nlines'],
        ],
      );
    }
  });

  it('read a large reply that has one fence in parts, and leave the code out', () => {
    const paragraph = 'We are sorry about **this** and <i>that</i>, and [x] too.\n\n';
    const text = `<div>\n\n${paragraph.repeat(900)}\`\`\`\n${'code\n\n'.repeat(900)}\`\`\`\n\nThe end\n\n</div>`;
    const prose = read('markdown', text);
    assert.equal(prose.blocks.length, 901);
    assert.ok(!prose.text.includes('code'));
  });

  it('escape what markup would read as its own, and nothing else', () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ['I’m sorry [what went wrong].', 'I’m sorry [what went wrong].', 'I’m sorry [what went wrong].'],
      ['a * b_c `d` <e> & f', 'a \\* b_c \\`d\\` \\<e> & f', 'a * b_c `d` &lt;e&gt; &amp; f'],
      ['&amp; C:\\d [x](y)', '\\&amp; C:\\\\d [x]\\(y)', '&amp;amp; C:\\d [x](y)'],
      ['1. one', '1\\. one', '1. one'],
      ['- one', '\\- one', '- one'],
      ['a\u00A0b', 'a\u00A0b', 'a&nbsp;b'],
    ];
    for (const [prose, markdown, html] of cases) {
      assert.equal(readerFor('markdown').escape(prose), markdown);
      assert.equal(readerFor('html').escape(prose), html);
      assert.equal(readerFor('plain').escape(prose), prose);
    }
  });
});
