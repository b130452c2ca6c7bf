import assert from 'node:assert/strict';
import { coloredByGrammar } from '../../support/textmate.ts';

const SUPPRESSED = ['directive uncanned-disable-next-line', 'rule hollow-apology/inconvenience, negative-language/*'];
const WORDS = 'uncanned-disable-next-line hollow-apology/inconvenience, negative-language/* -- by law';

describe('directives by the grammar alone', () => {
  const places: readonly (readonly [place: string, scope: string, write: (words: string) => string])[] = [
    ['a comment of Markdown', 'text.html.markdown', (w) => `Hi.\n\n<!-- ${w} -->\nBye.`],
    ['a comment inside a paragraph', 'text.html.markdown', (w) => `Hi. <!-- ${w} --> Bye.`],
    ['a comment of HTML', 'text.html.derivative', (w) => `<p>Hi</p><!--${w}-->`],
    ['a comment of YAML', 'source.yaml', (w) => `# ${w}\n- body: x`],
    ['a comment of JSON', 'source.json.comments', (w) => `[\n  // ${w}\n  "x"]`],
    ['a comment of Terraform', 'source.hcl', (w) => `# ${w}\na = "x"`],
    ['a comment of XML', 'text.xml', (w) => `<a><!-- ${w} --></a>`],
    ['a reply inside a string', 'source.json', (w) => `["<!-- ${w} -->\\nHi"]`],
    ['a reply inside a block', 'source.yaml', (w) => `- |\n  <!-- ${w} -->\n  Hi`],
  ];
  for (const [place, scope, write] of places) {
    it(`are colored with their rules in ${place}`, async () =>
      assert.deepEqual(await coloredByGrammar(scope, write(WORDS)), SUPPRESSED));

    it(`say what a reply is for in ${place}`, async () =>
      assert.deepEqual(await coloredByGrammar(scope, write('uncanned situation: delay, repeated-contact')), [
        'directive uncanned situation',
        'situation delay, repeated-contact',
      ]));
  }

  for (const [scope, write] of [
    ['text.html.markdown', (c: string) => `Hi ${c} bye`],
    ['source.json', (c: string) => `["${c}"]`],
    ['text.html.derivative', (c: string) => `<p>${c}</p>`],
  ] as const)
    it(`are colored in comments of a template in ${scope}`, async () => {
      const comment = (words: string) => `{% comment %}${words}{% endcomment %}`;
      assert.deepEqual(await coloredByGrammar(scope, write(comment(WORDS))), [
        'placeholder {% comment %}',
        ...SUPPRESSED,
        'placeholder {% endcomment %}',
      ]);
      assert.deepEqual(await coloredByGrammar(scope, write('{# uncanned situation: grief #}')), [
        'placeholder {#',
        'directive uncanned situation',
        'situation grief',
        'placeholder #}',
      ]);
    });

  it('are not seen in prose, in code, or in other words', async () => {
    for (const text of [
      `Write ${WORDS}.`,
      `Write \`<!-- ${WORDS} -->\`.`,
      `    <!-- ${WORDS} -->`,
      '<!-- disable-next-line a/b -->',
      '<!-- uncanned-disables a/b -->',
      '<!-- the uncanned situation -->',
    ])
      assert.deepEqual(await coloredByGrammar('text.html.markdown', text), [], text);
  });
});
