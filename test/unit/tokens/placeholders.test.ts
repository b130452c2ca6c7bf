import { strict as assert } from 'node:assert';
import { scanTokens } from '../../../server/src/engine/providers/tokens/scan.ts';
import { commentIn } from '../../../server/src/engine/providers/tokens/tokens.ts';
import type { Markup } from '../../../server/src/engine/reply.ts';

const scan = (text: string, markup: Markup = 'plain') => scanTokens(text, { markup, blanks: new Set() });

describe('placeholders', () => {
  const whole = [
    '{{ticket.requester.first_name}}',
    '{{ customer.name }}',
    '{{user.firstName | Player}}',
    '{{ ticket.created|date:"DATETIME_FORMAT" }}',
    '{{ name | default: "}}" }}',
    "{{ name | default: '{there}' }}",
    '{{ name | default: “there” }}',
    "{{ customer's name }}",
    '{{{Case.Number}}}',
    '{{#if late}}',
    '{{/if}}',
    '{{- name -}}',
    '{{store url=""}}',
    '{{ticket.<b>id</b>}}',
    '{{ticket.firstname</span>}}',
    '{{\n  name\n}}',
    '{%customer.firstName%}',
    '{%customer.firstName,fallback=there%}',
    '{%customer.firstName,fallback=%}',
    '{% if ticket.id > 5 %}',
    '{%- endif -%}',
    '%{ticket.name.first}',
    '%{original_poster_name,fallback:Friend}',
    '#{ticket.number}',
    '#{ user.firstname }',
    '${issueAuthor}',
    '${Cases.Contact Name}',
    '<%= @url %>',
    '<%= raw(name > 5) %>',
    '[% report.title | html %]',
    '{name}',
    '{customer_name}',
    '{issue-author}',
    '{hotel_name:s}',
    '{0}',
    '{!Contact.FirstName}',
    '{!!$user!!}',
    '{$Ticket->Subject}',
    '[[buyer-name]]',
    '[[contact-link:let us know]]',
    '[[?points|point|points]]',
    '<OTRS_CUSTOMER_EMAIL[6]>',
    '<OTRS_CONFIG_Ticket::Hook>',
    '<attribute key="first_name" default="there"/>',
    '((userRole))',
    '((ref_number))',
    '$SITENAME$',
    '%FIRSTNAME%',
    '%s',
    '%1$s',
  ];
  for (const text of whole) {
    it(`reads ${JSON.stringify(text)} as one, wherever it stands`, () => {
      for (const [before, after] of [
        ['', ''],
        ['Hi ', ', it’s done.'],
        ['(', ').'],
        ['One {{a}} ', ' and {{b}}.'],
      ] as const) {
        const tokens = scan(before + text + after).filter((t) => t.text !== '{{a}}' && t.text !== '{{b}}');
        assert.deepEqual(tokens, [
          { kind: 'placeholder', at: { start: before.length, end: before.length + text.length }, text },
        ]);
      }
    });
  }

  const none = [
    'We get 100% of our parcels there, 5 % of them late.',
    'It costs $20, or €20 in { } braces.',
    'Save 20%off% today',
    'See https://example.com/caf%C3%A9/%E2%82%AC for more.',
    'Press {, then }.',
    '(see below) ((hugs))',
    'Use `{{` and `}}` around names.',
    'a < b and c > d',
    'f(x) = {\n  x\n}',
    '[link](https://example.com)',
  ];
  for (const text of none) it(`finds none in ${JSON.stringify(text)}`, () => assert.deepEqual(scan(text), []));

  it('keeps neighbours apart', () => {
    assert.deepEqual(
      scan('{{first}}{{last}} {a}{b}%{c}').map((t) => t.text),
      ['{{first}}', '{{last}}', '{a}', '{b}', '%{c}'],
    );
  });

  it('looks neither into comments of HTML nor into styles', () => {
    const text = '<style>p{a}</style><!-- {{x}} [DATE] -->{{y}}<script>${z}</script>';
    assert.deepEqual(
      scan(text, 'html').map((t) => t.text),
      ['{{y}}'],
    );
    assert.deepEqual(
      scan('<!--> {{y}} -->', 'html').map((t) => t.text),
      ['{{y}}'],
    );
  });

  it('takes a comment of the template as one, and reads what it says', () => {
    const [token] = scan('{% comment %} uncanned-disable x -- {{y}} {% endcomment %}');
    assert.equal(token?.at.end, 58);
    assert.equal(token && commentIn(token), 'uncanned-disable x -- {{y}}');
    const [short] = scan('{# note #}');
    assert.equal(short && commentIn(short), 'note');
    assert.equal(commentIn(scan('{{name}}')[0]!), undefined);
  });

  it('leaves what is raw alone', () => {
    assert.deepEqual(
      scan('{% raw %}{{x}}{% endraw %}').map((t) => t.text),
      ['{% raw %}{{x}}{% endraw %}'],
    );
  });
});

describe('broken placeholders', () => {
  const cases: readonly (readonly [source: string, token: string, message: RegExp])[] = [
    ['Hi {{ticket.requester.first_name}, we', '{{ticket.requester.first_name}', /not closed by `}}`/],
    ['Hi {{name, thanks.\nAll good', '{{name', /`{{` is never closed/],
    ['Hi {{ name', '{{ name', /never closed/],
    ['Hi {{first {{last}}', '{{first', /never closed/],
    ['See {{ticket.id.\n\nBye }}', '{{ticket.id', /never closed/],
    ['No {{{Case.Order__c}} here', '{{{Case.Order__c}}', /two braces only/],
    ['Hi {name}}, thanks', '{name}}', /one brace/],
    ['Hi ticket.id}}, thanks', 'ticket.id}}', /no `{{`/],
    ['Hi {%customer.firstName}, thanks', '{%customer.firstName}', /not closed by `%}`/],
    ['Hi {%customer.firstName, thanks', '{%customer.firstName', /never closed/],
    ['No %{ticket.number here', '%{ticket.number', /never closed/],
    ['No #{ticket.number here', '#{ticket.number', /never closed/],
    ['No ${author here', '${author', /never closed/],
    ['<p>Hi {{name</p><p>Bye {{agent}}</p>', '{{name', /never closed/],
    ['Write `{{name` or so', '{{name', /never closed/],
  ];
  for (const [source, text, message] of cases) {
    it(`says what is wrong in ${JSON.stringify(source)}`, () => {
      const broken = scan(source, source.startsWith('<') ? 'html' : 'markdown').filter((t) => t.broken !== undefined);
      assert.equal(broken.length, 1);
      assert.equal(broken[0]!.text, text);
      assert.match(broken[0]!.broken!, message);
    });
  }

  it('lets the ones after it live', () => {
    assert.deepEqual(
      scan('Hi {{first}, {{second}} and {{third}}').map((t) => [t.text, t.broken === undefined]),
      [
        ['{{first}', false],
        ['{{second}}', true],
        ['{{third}}', true],
      ],
    );
  });
});
