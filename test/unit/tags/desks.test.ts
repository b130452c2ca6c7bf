import assert from 'node:assert/strict';
import { type Config, createLinter, DEFAULT_CONFIG } from '../../../server/src/engine/index.ts';

/** Files of several desks, each with faults in its tags: what is said of them, and what fix-all makes of them. */
interface Case {
  readonly path: string;
  readonly source: string;
  /** Rule and the tag, or a part of it. */
  readonly found: readonly (readonly [rule: string, tag: string])[];
  /** What stands in the file after fix-all. */
  readonly fixed?: readonly string[];
  readonly replies?: Config['replies'];
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);
const greeting = 'we have mended your kayak, and you can fetch it from the pier on Friday.';

const CASES: Readonly<Record<string, Case>> = {
  Zendesk: {
    path: 'macros.json',
    source: json({
      macros: [
        {
          id: 1,
          title: 'Kayak',
          actions: [
            {
              field: 'comment_value_html',
              value: `<p>Hi {{ticket.requester.firstname}}, ${greeting}</p><p>{% if ticket.organization.name == “Pier” %}No {{ticket.<b>id</b>}}.</p>`,
            },
          ],
        },
        {
          id: 2,
          title: 'For us',
          actions: [
            { field: 'comment_value', value: 'See {{ticket.link}} and {{ticket.Title}}, please.' },
            { field: 'comment_mode_is_public', value: 'false' },
          ],
        },
        {
          id: 3,
          title: 'Ours',
          actions: [{ field: 'comment_value', value: 'See {{ticket.link}}, {{dc.x}} `{{ticket.id}}`.' }],
        },
      ],
    }),
    found: [
      ['unknown', 'requester.firstname'],
      ['quotes', '“Pier”'],
      ['unclosed-block', '{% if'],
      ['split-by-tag', '<b>id</b>'],
      ['case', '{{ticket.Title}}'],
      ['internal-data', '{{ticket.link}}'],
      ['in-code', '{{ticket.id}}'],
    ],
    fixed: ['requester.first_name}}', '== \\"Pier\\"', '<b>{{ticket.id}}</b>', '{{ticket.title}}'],
  },
  Freshdesk: {
    path: 'canned.json',
    source: json([
      {
        id: 5,
        title: 'Kayak',
        folder_id: 6,
        content: 'x',
        content_html: `<div>It is yours, {{ticket.requester.first_name}}.</div>`,
      },
    ]),
    found: [['unknown', 'first_name']],
    fixed: ['requester.firstname}}'],
  },
  Intercom: {
    path: 'intercom.json',
    source: json({
      type: 'list',
      data: [
        {
          type: 'macro',
          id: '7',
          name: 'Kayak',
          body: `<p>Hi <attribute key="user.first_name"/>, ${greeting}</p>`,
          body_text: `Hi {{user.first_name | fallback: “there”}}, ${greeting}`,
        },
      ],
    }),
    found: [
      ['missing-fallback', '<attribute key="user.first_name"/>'],
      ['quotes', '“there”'],
    ],
    fixed: ['fallback: \\"there\\"'],
  },
  'Help Scout': {
    path: 'saved.json',
    source: json([
      {
        id: 8,
        name: 'Kayak',
        text: `Hi {%customer.firstname,fallback= there%}, ${greeting}<br />{%customer.email,fallback=%} {{customer.name}}`,
      },
    ]),
    found: [
      ['case', 'firstname'],
      ['empty-fallback', '= there'],
      ['empty-fallback', 'fallback=%'],
      ['other-provider', '{{customer.name}}'],
    ],
    fixed: ['{%customer.firstName,fallback=there%}'],
  },
  Front: {
    path: 'front.json',
    source: json({
      _results: [{ id: 'rsp_9', name: 'Kayak', subject: null, body: '<p>Yours, {{<i>recipient</i>.name}}.</p>' }],
    }),
    found: [['split-by-tag', '<i>']],
    fixed: ['<i>{{recipient.name}}</i>'],
  },
  Gorgias: {
    path: 'gorgias.json',
    source: json({
      data: [
        {
          id: 10,
          name: 'Kayak',
          actions: [
            {
              name: 'setResponseText',
              arguments: {
                body_text:
                  'It is yours, {{ticket.customer.first_name}}. {{ticket.customer.integrations.shop.orders[0].name|upper}}',
              },
            },
          ],
        },
      ],
    }),
    found: [['unknown', 'first_name']],
    fixed: ['customer.firstname}}'],
  },
  Chatwoot: {
    path: 'chatwoot.json',
    source: json([{ short_code: 'kayak', content: "Hi {{ contact.name || 'there' }}, type `{{contact.email}}`." }]),
    found: [
      ['erased-fallback', '||'],
      ['in-code', 'contact.email'],
    ],
    fixed: ['{{ contact.name }}'],
  },
  Zammad: {
    path: 'zammad.csv',
    source: `id;name;keywords;content;note;active\n1;Kayak;k;"It is yours, #{ticket.customer.first_name} #{<b>ticket.number</b>} #{ticket.my_field}.<br>";;true\n`,
    found: [['unknown', 'first_name']],
    fixed: ['#{ticket.customer.firstname}'],
  },
  osTicket: {
    path: 'canned.yaml',
    source: `- isenabled: 1\n  title: Kayak\n  response: It is yours, %{ticket.name.frist}, number %{ticket.number}, from %{ticket.my_field}.\n`,
    found: [['unknown', 'frist']],
  },
  Discourse: {
    path: 'discourse.json',
    source: json({
      replies: [
        {
          id: '5317b7fd066d3d4c15acde92d70f0377',
          title: 'Kayak',
          content: `Thanks, %{my_name,fallback:}! See %{topic_link}.`,
        },
      ],
    }),
    found: [
      ['eaten-text', 'fallback:}'],
      ['unknown', 'topic_link'],
    ],
    fixed: ['%{my_name}!'],
  },
  espanso: {
    path: 'match/base.yml',
    source: `global_vars:\n  - name: today\n    type: date\nmatches:\n  - trigger: ":k"\n    replace: "It is {{today}} and {{me}}, so {{order_nr}} is yours to fetch now. Come."\n    vars:\n      - name: me\n        type: echo\n`,
    found: [['unknown', 'order_nr']],
  },
  'espanso, where other files may say more': {
    path: 'match/more.yml',
    source: `matches:\n  - trigger: ":k"\n    replace: "It is {{today}}, so number {{order_nr}} is yours to fetch now. Come."\n`,
    found: [],
  },
  TextExpander: {
    path: 'snippets.csv',
    source: `"kk","A 10% rebate is yours, and 5%% more on %A, so come and fetch it.","Kayak"\n"bb","Bye.","Bye"\n`,
    replies: [{ files: ['**'], at: [], provider: 'textexpander' }],
    found: [['bare-percent', '%']],
    fixed: ['A 10%% rebate', '5%% more on %A'],
  },
  WhatsApp: {
    path: 'whatsapp.json',
    source: json({
      data: [
        {
          name: 'kayak',
          language: 'en',
          category: 'UTILITY',
          components: [
            { type: 'HEADER', text: 'Order {{1}}', example: {} },
            { type: 'BODY', text: '{{1}}, your kayak is at {{3}}, as we said.' },
          ],
        },
      ],
    }),
    found: [
      ['whatsapp-parameters', '{{1}}'],
      ['whatsapp-parameters', '{{3}}'],
    ],
  },
};

describe('tags in files of desks', () => {
  for (const [name, { path, source, found, fixed = [], replies = [] }] of Object.entries(CASES))
    it(name, () => {
      const linter = createLinter({ ...DEFAULT_CONFIG, replies });
      const file = { path, source, named: true };
      const { findings } = linter.lint(file, { fixes: 'none' });
      const ours = findings.filter(({ family }) => family === 'placeholder');
      const said = ours.map(({ rule, text }) => `${rule.replace('placeholder/', '')}: ${text}`);
      assert.equal(said.length, found.length, said.join('\n'));
      for (const [rule, tag] of found)
        assert.ok(
          said.some((each) => each.startsWith(`${rule}: `) && each.includes(tag)),
          `${rule} ${tag}:\n${said.join('\n')}`,
        );
      const { source: after, leftOut } = linter.fixAll(file);
      assert.deepEqual(leftOut, []);
      for (const part of fixed) assert.ok(after.includes(part), `${part}:\n${after}`);
    });
});

describe("a team's own placeholders", () => {
  const unknown = (source: string, variables: readonly string[]): string[] =>
    createLinter({ ...DEFAULT_CONFIG, variables })
      .lint({ path: 'macros.json', source, named: true })
      .findings.filter(({ rule }) => rule === 'placeholder/unknown')
      .map(({ text }) => text);
  const macro = (value: string): string =>
    json({ macros: [{ id: 1, title: 'A', actions: [{ field: 'comment_value', value }] }] });

  it('are known where the config names them, and what hangs below them', () => {
    const source = macro('Your order {{order.number}} has a {{warranty}} and a {{waranty}}.');
    assert.deepEqual(unknown(source, []), ['{{order.number}}', '{{warranty}}', '{{waranty}}']);
    assert.deepEqual(unknown(source, ['order', 'warranty']), ['{{waranty}}']);
  });

  it('are known in the file whose front matter names them, and in no other', () => {
    const found = (head: string, path = 'a.reply.md'): string[] =>
      createLinter(DEFAULT_CONFIG)
        .lint({ path, source: `---\nprovider: zendesk\n${head}---\n## A\nYour {{order.number}} has a {{waranty}}.\n` })
        .findings.filter(({ rule }) => rule === 'placeholder/unknown')
        .map(({ text, message }) => `${text} ${/Did you mean .*$/.exec(message)?.[0] ?? ''}`.trim());
    assert.deepEqual(found(''), ['{{order.number}}', '{{waranty}}']);
    const head = 'variables:\n  - order\n  - warranty\n';
    for (const path of ['a.reply.md', 'a.replies.md'])
      assert.deepEqual(found(head, path), ['{{waranty}} Did you mean “warranty”?']);
    assert.deepEqual(found('variables: waranty\n'), ['{{order.number}}']);
  });

  it('say nothing where the names of the desk are not known', () => {
    const source = '---\nprovider: whatsapp\nchannel: whatsapp\n---\nYour order {{number}} is here.\n';
    const found = createLinter({ ...DEFAULT_CONFIG, variables: ['order'] }).lint({ path: 'a.reply.md', source });
    assert.deepEqual(
      found.findings.filter(({ rule }) => rule === 'placeholder/unknown'),
      [],
    );
  });
});
