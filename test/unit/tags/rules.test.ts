import assert from 'node:assert/strict';
import { deskWith, type Filled, type TagFinding, tagFindings } from '../../support/tags.ts';

const zendesk = deskWith({ id: 'zendesk', syntax: 'liquid' }, [
  ['ticket.id', 'the number', '41827'],
  ['ticket.link', 'the address for agents', 'https://example.com', { internal: true }],
  ['ticket.requester.first_name', 'the first name', 'Mina', { person: true }],
  ['ticket.organization.name', 'the company', 'Example Ltd'],
  ['ticket.ticket_field_*', 'a field', 'Blue'],
  ['ticket.comments', 'the comments', 'Hello'],
]);
const chatwoot = deskWith({ id: 'chatwoot', syntax: 'chatwoot' }, [
  ['contact.email', 'the address', 'mina@example.com'],
]);
const helpscout = deskWith({ id: 'helpscout', syntax: 'helpscout' }, [
  ['customer.firstName', 'the first name', 'Mina', { person: true }],
  ['customer.email', 'the address', 'mina@example.com'],
]);
const intercom = deskWith({ id: 'intercom', syntax: 'intercom' }, [
  ['user.first_name', 'the first name', 'Mina', { person: true }],
]);
const discourse = deskWith({ id: 'discourse', syntax: 'discourse' }, [['topic_title', 'the title', 'Kayaks']]);
const zammad = deskWith({ id: 'zammad', syntax: 'zammad' }, [['ticket.customer.firstname', 'the first name', 'Mina']]);
const osticket = deskWith({ id: 'osticket', syntax: 'osticket' }, [
  ['ticket.name', 'the name', 'Mina Okafor'],
  ['ticket.name.first', 'the first name', 'Mina'],
]);
const salesforce = deskWith({ id: 'salesforce', syntax: 'salesforce' }, [
  ['Contact.FirstName', 'the first name', 'Mina', { person: true }],
]);
const espanso = deskWith({ id: 'espanso', syntax: 'espanso' });
const textexpander = deskWith({ id: 'textexpander', syntax: 'textexpander' });
const whatsapp = deskWith({ id: 'whatsapp', syntax: 'whatsapp' });

const said = (text: string, filled: Filled = {}): string[] =>
  tagFindings(text, filled).map((f) => `${f.rule}: ${f.text}`);
const fixed = (text: string, filled: Filled = {}): string[] =>
  tagFindings(text, filled).flatMap((f) => f.fixes.map(({ safety, after }) => `${safety}: ${after}`));
const only = (text: string, filled: Filled = {}): TagFinding => {
  const found = tagFindings(text, filled);
  assert.equal(found.length, 1, found.map((f) => `${f.rule}: ${f.text}`).join('\n'));
  return found[0]!;
};

describe('rules about tags', () => {
  describe('unknown and case', () => {
    it('names the nearest, and mends safely only what differs by case or _', () => {
      const text = 'Yours, {{ticket.requester.firstName}}.';
      assert.deepEqual(fixed(text, { desk: zendesk }), ['safe: Yours, {{ticket.requester.first_name}}.']);
      const near = only('Yours, {{ticket.requester.frist_name}}.', { desk: zendesk });
      assert.match(
        near.message,
        /knows no “ticket\.requester\.frist_name”.*Did you mean “ticket\.requester\.first_name”/,
      );
      assert.deepEqual(
        near.fixes.map((f) => f.safety),
        ['review'],
      );
      assert.deepEqual(fixed('Take {{ticket.quokka.pelt}}.', { desk: zendesk }), []);
    });
    it('says what each desk shows', () => {
      assert.match(only('Hi #{ticket.customer.first_name}', { desk: zammad }).message, /sees “-”/);
      assert.match(only('See %{topic_link}.', { desk: discourse }).message, /as it stands/);
      assert.match(only('I am %{ticket.name.frist}.', { desk: osticket }).message, /“ticket\.name\.first”/);
    });
    it('leaves alone what a team names, what the reply names, and wholes', () => {
      for (const text of [
        '{{ticket.ticket_field_99}}',
        '{% assign town = ticket.id %}{{town}} {{ town.size }}',
        '{% for c in ticket.comments %}{{c.author}} {{forloop.index}}{% endfor %}',
        '{% if ticket.organization %}A{% endif %}',
        '{{ "now" | date: "%Y" }}',
        '{{ ticket.comments.size }}',
      ])
        assert.deepEqual(said(text, { desk: zendesk }), [], text);
    });
    it('looks into conditions and into addresses', () => {
      assert.deepEqual(said('{% if ticket.idd == 5 %}A{% endif %}', { desk: zendesk }), [
        'unknown: {% if ticket.idd == 5 %}',
      ]);
      const link = '<p>See <a href="https://example.com/?t={{Ticket.id}}">it</a>.</p>';
      assert.deepEqual(said(link, { desk: zendesk, markup: 'html' }), ['case: {{Ticket.id}}']);
      assert.deepEqual(fixed(link, { desk: zendesk, markup: 'html' }), [`safe: ${link.replace('Ticket', 'ticket')}`]);
    });
    it('asks the reply’s own names where they are declared', () => {
      assert.deepEqual(said('Ref {{order_nr}} of {{today}}', { desk: espanso, declared: ['today'] }), [
        'unknown: {{order_nr}}',
      ]);
      assert.deepEqual(said('Ref {{form1.name}} [[x]]', { desk: espanso, declared: ['form1'] }), []);
      assert.deepEqual(said('Ref {{order_nr}}', { desk: espanso }), []);
    });
    it('knows desks that read names in any case', () => {
      assert.deepEqual(said('Yours, {!contact.firstname}.', { desk: salesforce }), []);
      assert.deepEqual(said('Yours, {!Kayak__c.Colour__c} {!Contact.Colour}.', { desk: salesforce }), [
        'unknown: {!Contact.Colour}',
      ]);
      assert.deepEqual(said('Yours, {%customer.firstname%}.', { desk: helpscout }), ['case: {%customer.firstname%}']);
    });
  });

  describe('other-provider', () => {
    it('flags what the desk cannot read and another can', () => {
      assert.deepEqual(said('Yours, {{ticket.id}}.', { desk: helpscout }), ['other-provider: {{ticket.id}}']);
      assert.deepEqual(said('Yours, %{ticket.number}.', { desk: zendesk }), ['other-provider: %{ticket.number}']);
      assert.deepEqual(said('Yours, <attribute key="user.first_name"/>.', { desk: zendesk, markup: 'html' }), [
        'other-provider: <attribute key="user.first_name"/>',
      ]);
    });
    it('is silent where it cannot be told', () => {
      for (const text of ['Pick {size}.', 'It is {0}.', '[[link]]', '{% trans "x" %}', '<%= x %>'])
        assert.deepEqual(said(text, { desk: zendesk }), [], text);
      assert.deepEqual(said('Yours, {%customer.firstName%} {{x}}.'), []);
    });
  });

  describe('fallbacks', () => {
    it('are missed in greetings alone, and only where they work', () => {
      // Zendesk gives every customer a name.
      assert.deepEqual(fixed('Hi {{ ticket.requester.first_name }},', { desk: zendesk }), []);
      assert.deepEqual(fixed('<p>Hello <attribute key="user.first_name"/>,</p>', { desk: intercom, markup: 'html' }), [
        'review: <p>Hello <attribute key="user.first_name" default="there"/>,</p>',
      ]);
      assert.deepEqual(fixed('Hi {!Contact.FirstName},', { desk: salesforce }), [
        'review: Hi {!NullValue(Contact.FirstName, "there")},',
      ]);
      assert.deepEqual(said('Dear {!Contact.FirstName},', { desk: salesforce }), [
        'missing-fallback: {!Contact.FirstName}',
      ]);
      assert.deepEqual(fixed('Dear {!Contact.FirstName},', { desk: salesforce }), []);
      for (const text of [
        'It is yours, {!Contact.FirstName}.',
        'Hi {!Case.CaseNumber},',
        'Hi {!NullValue(Contact.FirstName, "you")},',
      ])
        assert.deepEqual(said(text, { desk: salesforce }), [], text);
      assert.deepEqual(said('Hi {!Contact.FirstName},'), []);
      assert.deepEqual(said('Hi {!Contact.FirstName},', { desk: salesforce, audience: 'internal' }), []);
    });
    it('are empty or padded', () => {
      assert.deepEqual(fixed('Hi {%customer.firstName,fallback=%},', { desk: helpscout }), [
        'review: Hi {%customer.firstName,fallback=there%},',
      ]);
      assert.deepEqual(fixed('Hallo {%customer.firstName,fallback=%},', { desk: helpscout }), []);
      assert.deepEqual(fixed('Hi {%customer.firstName,fallback= there%},', { desk: helpscout }), [
        'safe: Hi {%customer.firstName,fallback=there%},',
      ]);
    });
    it('eat text in Discourse', () => {
      assert.deepEqual(fixed('Thanks %{topic_title,fallback:}!', { desk: discourse }), [
        'safe: Thanks %{topic_title}!',
      ]);
      assert.deepEqual(said('%{topic_title,fallback:Friend}', { desk: discourse }), []);
    });
    it('are erased by Chatwoot', () => {
      assert.deepEqual(fixed("See {{ contact.email || 'it' }}", { desk: chatwoot }), ['safe: See {{ contact.email }}']);
      assert.deepEqual(fixed('See {{contact.email | default: "it"}}', { desk: chatwoot }), [
        'safe: See {{contact.email}}',
      ]);
    });
  });

  describe('quotes', () => {
    it('are put straight, whatever they hold', () => {
      assert.deepEqual(fixed(`Take {{ticket.id | default: “it's "this"”}}.`), []);
      assert.deepEqual(fixed('Take {{ticket.id | default: “it’s here”}}.'), [
        'safe: Take {{ticket.id | default: "it’s here"}}.',
      ]);
      assert.deepEqual(fixed('{% if a == ‘Acme’ or b == “Co” %}A{% endif %}'), [
        `safe: {% if a == 'Acme' or b == "Co" %}A{% endif %}`,
      ]);
    });
    it('are found as the desk gets them', () => {
      const text = '<p>{{ x | default: &quot;you &amp; I&quot; }} {% if a &gt; 5 %}A{% endif %}</p>';
      assert.deepEqual(fixed(text, { markup: 'html' }), [
        `safe: ${text.replace('&quot;', '"').replace('&quot;', '"')}`,
        `safe: ${text.replace('&gt;', '>')}`,
      ]);
      assert.deepEqual(
        said('<p>{%customer.email,fallback=you&nbsp;all%}</p>', { desk: helpscout, markup: 'html' }),
        [],
      );
      assert.deepEqual(
        said('<attribute key="user.first_name" default="&quot;you&quot;"/>', { desk: intercom, markup: 'html' }),
        [],
      );
      assert.deepEqual(fixed('Take {{\u00A0x\u200B}}.'), ['safe: Take {{ x}}.']);
    });
    it('are left alone in quotations and names', () => {
      for (const text of ['{{ x | default: "“you”" }}', '{{customer’s name}}', "{{ x | default: 'a “b” c' }}"])
        assert.deepEqual(said(text), [], text);
    });
    it('do not hide what else is wrong', () => {
      assert.deepEqual(said('Take {{ticket.iid | default: “it”}}.', { desk: zendesk }).sort(), [
        'quotes: {{ticket.iid | default: “it”}}',
        'unknown: {{ticket.iid | default: “it”}}',
      ]);
    });
  });

  describe('split-by-tag', () => {
    const html = (text: string, filled: Filled = {}): string[] => fixed(text, { markup: 'html', ...filled });
    it('moves markup out', () => {
      assert.deepEqual(html('<p>No {{ticket.<strong>id</strong>}}.</p>'), [
        'safe: <p>No <strong>{{ticket.id}}</strong>.</p>',
      ]);
      assert.deepEqual(html('<p>No {{<b>a.<i>b</i></b>}}.</p>'), ['safe: <p>No <b><i>{{a.b}}</i></b>.</p>']);
      assert.deepEqual(html('<p>No <b>{{a.b</b>}}.</p>'), ['safe: <p>No <b>{{a.b}}</b>.</p>']);
      assert.deepEqual(html('<p>No {{<b>a.b}}</b>.</p>'), ['safe: <p>No <b>{{a.b}}</b>.</p>']);
      assert.deepEqual(html('<p>No <b>x {{a</b>.<i>b}} y</i>.</p>'), []);
      assert.deepEqual(html('<p>No {%customer.<span style="color:#333">email</span>%}</p>', { desk: helpscout }), [
        'safe: <p>No <span style="color:#333">{%customer.email%}</span></p>',
      ]);
    });
    it('is no fault in Zammad, nor in a quotation', () => {
      assert.deepEqual(said('<p>#{<b>ticket.customer.firstname</b>}</p>', { desk: zammad, markup: 'html' }), []);
      assert.deepEqual(said('<p>#{<b>ticket.customer.firstname</b>}</p>', { markup: 'html' }), []);
      assert.deepEqual(said('<p>{{ x | default: "<b>it</b>" }}</p>', { markup: 'html' }), []);
    });
  });

  describe('in-code', () => {
    it('finds code spans and blocks of both markups', () => {
      const at = (text: string, markup: 'html' | 'markdown'): string[] => said(text, { desk: zendesk, markup });
      assert.deepEqual(at('Type `{{ticket.id}}` now.', 'markdown'), ['in-code: {{ticket.id}}']);
      assert.deepEqual(at('Type\n\n```\n{{ticket.id}}\n```\n\nor {{ticket.id}}', 'markdown'), [
        'in-code: {{ticket.id}}',
      ]);
      assert.deepEqual(at('Type\n\n    {{ticket.id}}\n\nnow', 'markdown'), ['in-code: {{ticket.id}}']);
      assert.deepEqual(at('<p>Type <code>{{ticket.id}}</code></p>', 'html'), ['in-code: {{ticket.id}}']);
      assert.deepEqual(at('<pre>a\n{{ticket.id}}</pre><p>{{ticket.id}}</p>', 'html'), ['in-code: {{ticket.id}}']);
      assert.deepEqual(at('> {{ticket.id}}\n\n<!-- {{ticket.id}} -->[x]({{ticket.id}})', 'markdown'), []);
    });
    it('speaks of Zendesk and Chatwoot alone', () => {
      assert.deepEqual(said('Type `{{contact.email}}`.', { desk: chatwoot, markup: 'markdown' }), [
        'in-code: {{contact.email}}',
      ]);
      assert.deepEqual(said('Type `{{user.first_name}}`.', { desk: intercom, markup: 'markdown' }), []);
    });
  });

  describe('unclosed-block', () => {
    it('says where the end of a block is missing, and shows its other parts', () => {
      const found = only('{% if a %}A{% else %}B', { desk: zendesk && deskWith({ id: 'z', syntax: 'liquid' }) });
      assert.deepEqual([found.text, found.related], ['{% else %}', ['{% if a %}']]);
      assert.match(found.message, /\{% endif %\}/);
    });
    const faults: readonly (readonly [text: string, ...found: string[]])[] = [
      ['{% if a %}{% for b in c %}{% endif %}', '{% for b in c %}'],
      ['{% case a %}{% when 1 %}{% endif %}', '{% when 1 %}', '{% endif %}'],
      ['{% when 1 %}', '{% when 1 %}'],
      ['{% for a in b %}{% elsif c %}{% endfor %}', '{% elsif c %}'],
      ['{% comment %} never ended', '{% comment %}'],
      ['{% blocktrans %}A{% endblocktrans %}{% endwith %}', '{% endwith %}'],
      ['{{#if a}}A{{/unless}}', '{{#if a}}', '{{/unless}}'],
      ['{{depend a}}A{{/depend}}{{/if}}', '{{/if}}'],
      ['%fillpart:name=a%A', '%fillpart:name=a%'],
    ];
    for (const [text, ...found] of faults)
      it(`in ${text}`, () => {
        const desk = text.startsWith('%fill') ? { desk: textexpander } : {};
        assert.deepEqual(
          said(text, desk),
          found.map((each) => `unclosed-block: ${each}`),
        );
      });
    const whole = [
      '{% if a %}A{% elsif b %}B{% else %}C{% endif %}',
      '{%- unless a -%}A{%- endunless -%}',
      '{% for a in b %}A{% else %}none{% endfor %}',
      '{% trans "A" %} {% url "b" %} {% block c %}d{% endblock c %}',
      '{{#each a}}{{this}}{{else}}B{{/each}}{{^c}}D{{/c}}',
      '{{depend a}}A{{if b}}B{{else}}C{{/if}}{{/depend}}',
      '<% if a %>A [% IF a; "b"; END %] <% end %>',
      '{% raw %}{% if %}{% endraw %}',
      'Write `{% if a %}` first.',
    ];
    for (const text of whole) it(`not in ${text}`, () => assert.deepEqual(said(text, { markup: 'markdown' }), []));
  });

  describe('the rest', () => {
    it('keeps data of the team from the customer', () => {
      assert.deepEqual(said('See {{ticket.link}}.', { desk: zendesk }), ['internal-data: {{ticket.link}}']);
      assert.deepEqual(said('See {{ticket.link}}.', { desk: zendesk, audience: 'internal' }), []);
      assert.deepEqual(said('{% if ticket.link %}A{% endif %}', { desk: zendesk }), []);
    });
    it('doubles percent signs for TextExpander', () => {
      assert.deepEqual(fixed('A 10% discount, 20%% more, %filltext:name=x% of %e.', { desk: textexpander }), [
        'safe: A 10%% discount, 20%% more, %filltext:name=x% of %e.',
      ]);
    });
    it('counts WhatsApp’s parameters', () => {
      const faults = (text: string, sampled?: boolean): string[] =>
        tagFindings(text, { desk: whatsapp, ...(sampled === undefined ? {} : { sampled }) }).map((f) => f.message);
      const [first, last, ...none] = faults('{{1}} your bill is late, pay {{3}}', false);
      assert.match(first!, /begin with a variable.*no example/);
      assert.match(last!, /\{\{2\}\} must come before.*end with a variable/);
      assert.deepEqual(none, []);
      assert.deepEqual(faults('Hello {{1}}, it comes on {{2}}.', true), []);
      assert.match(faults('Hello {{1}}, it comes on {{day}}.')[0]!, /one kind/);
      assert.deepEqual(faults('Order {{1}}'), []);
    });
  });

  it('cost nothing where there are no tags', () => {
    assert.deepEqual(said('Hi Mina, your kayak is ready, 10% off.', { desk: zendesk }), []);
  });
});
