import { strict as assert } from 'node:assert';
import { scanTokens } from '../../../server/src/engine/providers/tokens/scan.ts';
import { commentIn } from '../../../server/src/engine/providers/tokens/tokens.ts';
import type { Markup } from '../../../server/src/engine/reply.ts';
import { NO_PLACEHOLDERS, PLACEHOLDERS } from '../../support/tokens.ts';

const scan = (text: string, markup: Markup = 'plain') => scanTokens(text, { markup, blanks: new Set() });

describe('placeholders', () => {
  for (const text of PLACEHOLDERS) {
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

  for (const text of NO_PLACEHOLDERS)
    it(`finds none in ${JSON.stringify(text)}`, () => assert.deepEqual(scan(text), []));

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

  it('reads a tag in the arguments of another one', () => {
    assert.deepEqual(
      scan('Site: {{LINK(paper, p={{PID}})}}, by {{OPT(AUTHORS)}}').map((t) => [t.text, t.broken]),
      [
        ['{{LINK(paper, p={{PID}})}}', undefined],
        ['{{OPT(AUTHORS)}}', undefined],
      ],
    );
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
