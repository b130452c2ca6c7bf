import assert from 'node:assert/strict';
import { scanTokens } from '../../../server/src/engine/providers/tokens/scan.ts';
import { coloredByGrammar, isOurs, readByGrammar } from '../../support/textmate.ts';
import { FILL_INS, NO_FILL_INS, NO_PLACEHOLDERS, OWN_BLANKS, PLACEHOLDERS } from '../../support/tokens.ts';

interface HostText {
  readonly name: string;
  readonly scope: string;
  /** How a reply stands in the file; undefined where it would have to be written otherwise. */
  write(reply: string): string | undefined;
  /** The reply as its file holds it, where that is not the reply itself. */
  readonly encode?: (reply: string) => string;
}

const asIs = (reply: string): string => reply;
const inJson = (reply: string): string => JSON.stringify(reply).slice(1, -1);
const onOneLine = (write: (reply: string) => string) => (reply: string) =>
  reply.includes('\n') ? undefined : write(reply);

const HOSTS: readonly HostText[] = [
  { name: 'JSON', scope: 'source.json', write: (r) => `[{ "body": "${inJson(r)}" }]`, encode: inJson },
  { name: 'JSON with comments', scope: 'source.json.comments', write: (r) => `["${inJson(r)}"] // x`, encode: inJson },
  { name: 'JSON lines', scope: 'source.json.lines', write: (r) => `{"body":"${inJson(r)}"}\n{}`, encode: inJson },
  { name: 'a quoted string of YAML', scope: 'source.yaml', write: (r) => `body: "${inJson(r)}"`, encode: inJson },
  { name: 'a literal block of YAML', scope: 'source.yaml', write: onOneLine((r) => `body: |\n  Hi\n\n  ${r}\nid: 1`) },
  { name: 'a folded block of YAML', scope: 'source.yaml', write: onOneLine((r) => `- >-\n  Hi\n  ${r}\n- x`) },
  { name: 'a paragraph of Markdown', scope: 'text.html.markdown', write: onOneLine((r) => `Hello.\n\n${r}\n`) },
  { name: 'a heading of Markdown', scope: 'text.html.markdown', write: onOneLine((r) => `# ${r}\n`) },
  { name: 'a list of Markdown', scope: 'text.html.markdown', write: onOneLine((r) => `- ${r}\n`) },
  { name: 'a quotation of Markdown', scope: 'text.html.markdown', write: onOneLine((r) => `> ${r}\n`) },
  { name: 'the text of HTML', scope: 'text.html.derivative', write: onOneLine((r) => `<p>${r}</p>`) },
  { name: 'an attribute of HTML', scope: 'text.html.derivative', write: onOneLine((r) => `<img title='${r}'>`) },
  {
    name: 'the text of XML',
    scope: 'text.xml',
    write: onOneLine((r) => `<a>${r}</a>`),
    encode: (r) => r.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  },
];

/** What else may stand in a config, a script or an article: colored by the server alone, where it knows that it reads a reply. */
const FOR_THE_SERVER: ReadonlySet<string> = new Set([
  '{{ name | default: "}}" }}',
  "{{ name | default: '{there}' }}",
  '{{\n  name\n}}',
  '${issueAuthor}',
  '${Cases.Contact Name}',
  '{name}',
  '{customer_name}',
  '{issue-author}',
  '{hotel_name:s}',
  '{0}',
  '[[buyer-name]]',
  '[[LICENCE_NUMBER]]',
  '[[contact-link:let us know]]',
  '[[?points|point|points]]',
  '<attribute key="first_name" default="there"/>',
  '((userRole))',
  '((ref_number))',
  '$SITENAME$',
  '!!guest_name!!',
  '%FIRSTNAME%',
  '%he/she%',
  '%s',
  '%1$s',
]);

describe('placeholders by the grammar alone', () => {
  for (const { name, scope, write, encode = asIs } of HOSTS)
    it(`are colored in ${name}, whole and nothing else`, async () => {
      for (const placeholder of PLACEHOLDERS) {
        const reply = `Hi ${placeholder}, thanks.`;
        const source = write(scope === 'text.xml' ? encode(reply) : reply);
        if (source === undefined) continue;
        const colored = await coloredByGrammar(scope, source);
        const written = encode(placeholder);
        if (FOR_THE_SERVER.has(placeholder))
          for (const part of colored) assert.ok(written.includes(part.replace(/^placeholder /, '')), part);
        // XML would escape the sign that `<%` begins with, and then the tag is no tag.
        else if (scope !== 'text.xml' || !placeholder.startsWith('<%'))
          assert.deepEqual(colored, [`placeholder ${written}`], source);
      }
    });

  it('are colored where a string escapes their quotes', async () => {
    const tag = '{{ name | default: \\"there\\" }}';
    assert.deepEqual(await coloredByGrammar('source.json', `["Hi ${tag},\\n\\nyours"]`), [`placeholder ${tag}`]);
  });

  it('are colored in the words of a link, in bold and in cells of a table', async () => {
    const source =
      'See [order {{a}}](https://x.example), **{{b}}**, _{{c}}_.\n\n| x | {{d}} |\n|---|---|\n| {{e}} | y |\n';
    assert.deepEqual(
      await coloredByGrammar('text.html.markdown', source),
      ['a', 'b', 'c', 'd', 'e'].map((name) => `placeholder {{${name}}}`),
    );
  });

  it('are colored in plain scalars of YAML and in values of a list', async () => {
    assert.deepEqual(
      await coloredByGrammar('source.yaml', 'body: Hi {{a}},\n  yours {{b}}\nall: [one {{c}}, "{{d}}"]'),
      ['placeholder {{a}}', 'placeholder {{b}}', 'placeholder {{d}}'],
    );
  });

  it('are not colored where they are broken', async () => {
    for (const text of [
      'Hi {{name, we',
      'Hi {{name}, we',
      'Hi {name}}, we',
      'No {{{a.b}} here',
      '{{}} {{ }} %{ #{x',
      '{{a\nb}}',
    ])
      assert.deepEqual(await coloredByGrammar('text.html.markdown', text), [], text);
  });

  it('are not seen in what only looks like one', async () => {
    for (const text of NO_PLACEHOLDERS)
      for (const { scope, write, encode = asIs } of HOSTS) {
        const source = write(scope === 'text.xml' ? encode(text) : text);
        if (source !== undefined) assert.deepEqual(await coloredByGrammar(scope, source), [], source);
      }
  });
});

describe('blanks by the grammar alone', () => {
  it('are colored where nothing else looks so', async () => {
    const all = ['[DATE]', '[ORDER NUMBER]', '[TRACKING_LINK]', '[insert the date]', '[Your Name]', '____'];
    for (const { name, scope, write } of HOSTS)
      for (const blank of all)
        assert.deepEqual(await coloredByGrammar(scope, write(`It is: ${blank}, thanks.`)!), [`fill-in ${blank}`], name);
  });

  it('are colored behind an escaped end of a line', async () =>
    assert.deepEqual(await coloredByGrammar('source.json', '["Hi,\\n[DATE]\\r\\n[insert the date]\\tx"]'), [
      'fill-in [DATE]',
      'fill-in [insert the date]',
    ]));

  it('are never other than the server finds', async () => {
    for (const [source] of FILL_INS) {
      const scanned = scanTokens(source, { markup: 'markdown', blanks: OWN_BLANKS }).map((t) => `${t.kind} ${t.text}`);
      for (const found of await coloredByGrammar('text.html.markdown', source))
        assert.ok(scanned.includes(found), `${found} in ${source}`);
    }
  });

  it('are not seen in what only looks like one', async () => {
    for (const text of NO_FILL_INS)
      for (const { scope, write, encode = asIs } of HOSTS) {
        const source = write(scope === 'text.xml' ? encode(text) : text);
        if (source !== undefined) assert.deepEqual(await coloredByGrammar(scope, source), [], source);
      }
  });
});

describe('what stands beside placeholders and blanks', () => {
  const texts: readonly (readonly [scope: string, source: string])[] = [
    [
      'text.html.markdown',
      '{{a}}, **b** and `c`\n\n[DATE] is _d_\n\n{{e}}\n===\n\n- {{f}} **g**\n\n> %{h} **i**\n\n{% if j %}\n## K\n',
    ],
    [
      'text.html.markdown',
      '| {{a}} | **b** |\n|---|---|\n| [DATE] | `c` |\n\n<p>{{d}} <b>e</b></p>\n\n{{f}} [g](h)\n\n```js\ni\n```\n',
    ],
    ['text.html.derivative', '{{a}} <b title="{{b}}" class=c>d</b> <%= e %> <i>f</i><!-- g --><script>h()</script>'],
    ['source.json', '{ "a": "{{b}}", "c": ["d \\n [DATE]", 1], "e": null }'],
    ['source.yaml', 'a: b {{c}} d\ne: |\n  {{f}}\n  g\nh: "i %{j}" # k\nl: [m, 1]\n'],
    ['text.xml', '<a b="{{c}}">d {!E.f} <g/></a><!-- h -->'],
  ];
  for (const [scope, source] of texts)
    it(`is read as before: ${JSON.stringify(source).slice(0, 60)}`, async () => {
      const scopes = (found: Awaited<ReturnType<typeof readByGrammar>>) =>
        found.flatMap(({ start, text, scopes }) =>
          [...text].map((c, i) => [start + i, `${c} ${scopes.join(' ')}`] as const),
        );
      const read = await readByGrammar(scope, source);
      assert.ok(read.some(isOurs));
      const before = new Map(scopes(await readByGrammar(scope, source, false)));
      for (const [at, now] of scopes(read.filter((stretch) => !isOurs(stretch))))
        assert.equal(now, before.get(at), source);
    });
});
