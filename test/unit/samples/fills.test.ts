import assert from 'node:assert/strict';
import { customerOf, customersWith } from '../../../server/src/engine/samples/customers.ts';
import { type Asked, ask } from './support.ts';

const says = (text: string, o?: Asked): string[] => [...ask(text, o).fills.values()].map((fill) => fill.says);
const hows = (text: string, o?: Asked): string[] => [...ask(text, o).fills.values()].map((fill) => fill.how);
const nobody = { customer: 'nothing' };

describe('what a filled placeholder says of itself', () => {
  it('what it is and where it comes from', () => {
    assert.deepEqual(says('{{ticket.requester.first_name}}'), [
      "The customer's first name. Here from the sample customer Mina Okafor.",
    ]);
    const customers = customersWith([{ name: 'Wholesale', values: [['ticket.requester.first_name', 'Ada']] }]);
    assert.deepEqual(says('{{ticket.requester.first_name}}', { customer: customerOf(customers, 'own:Wholesale') }), [
      "The customer's first name. Here from your team's sample “Wholesale”.",
    ]);
  });

  it('that nobody knows it', () => {
    assert.match(says('{{shop.city}}')[0]!, /does not know this placeholder. By its name/);
    assert.match(says('{{shop.window}}')[0]!, /does not know this placeholder. Only your team knows/);
  });

  it('that the team named it', () => {
    const own = ['shop'];
    assert.match(says('{{shop.city}}', { own })[0]!, /^A placeholder of your own. Here from the sample customer/);
    assert.match(says('{{shop.window}}', { own })[0]!, /^A placeholder of your own. Only your team knows/);
    assert.match(says('{{shopping}}', { own })[0]!, /does not know this placeholder/);
  });

  it('that a fallback stands there, or nothing', () => {
    assert.deepEqual(says('{{ticket.requester.first_name | default: "there"}}', nobody), [
      "The customer's first name. It is empty for this customer, so “there” stands here instead.",
    ]);
    assert.deepEqual(says('{{ticket.requester.first_name}}', nobody), [
      "The customer's first name. It is empty for this customer, and nothing stands here instead.",
    ]);
  });

  it('which filters changed it', () => {
    assert.match(says('{{ticket.requester.name | upcase}}')[0]!, / Changed by upcase\.$/);
    assert.deepEqual(says('{{ticket.requester.name | default: "x"}}'), says('{{ticket.requester.name}}'));
  });
});

describe('fallbacks', () => {
  it('of each desk stand where a field is empty, and nowhere else', () => {
    for (const [provider, text, known] of [
      ['zendesk', '{{ticket.requester.first_name | default: "there"}}', 'Mina'],
      ['intercom', '{{ first_name | fallback: "there" }}', 'Mina'],
      ['intercom', '<attribute key="first_name" default="there"/>', 'Mina'],
      ['helpscout', '{%customer.firstName,fallback=there%}', 'Mina'],
      ['discourse', '%{name,fallback:there}', undefined],
      ['salesforce', '{!NullValue(Contact.FirstName, "there")}', 'Mina'],
      ['gorgias', '{{ticket.customer.firstname | default: "there"}}', 'Mina'],
      ['chatwoot', '{{ contact.first_name | default: "there" }}', 'Mina'],
      ['plain-list', '{{ first_name || "there" }}', 'Mina'],
    ] as const) {
      const at = { provider, markup: 'html' } as const;
      assert.equal(ask(text, { ...at, ...nobody }).shown, 'there', text);
      assert.deepEqual(hows(text, { ...at, ...nobody }), ['fallback'], text);
      assert.deepEqual(hows(text, at), ['sample'], text);
      if (known !== undefined) assert.equal(ask(text, at).shown, known, text);
    }
  });

  it('empty fields of desks without one stay empty', () => {
    assert.equal(ask('Hi #{ticket.customer.firstname},', { provider: 'zammad', ...nobody }).shown, 'Hi ,');
    assert.deepEqual(hows('Hi #{ticket.customer.firstname},', { provider: 'zammad', ...nobody }), ['empty']);
  });
});

describe('filters of Liquid', () => {
  it('are evaluated, one after the other', () => {
    assert.equal(ask('{{ticket.requester.name | split: " " | first | upcase}}').shown, 'MINA');
    assert.equal(ask('{{ticket.id | prepend: "#"}}').shown, '#41827');
    assert.equal(ask('{{ "2027-03-12" | date: "%d.%m.%Y" }}').shown, '12.03.2027');
    assert.equal(ask('{{ticket.requester.first_name | append: ticket.id}}').shown, 'Mina41827');
  });

  it('come through editors’ quotes and markup', () => {
    const text = '{{ticket.requester.first_name | default: &ldquo;there&rdquo;}}';
    assert.equal(ask(text, { markup: 'html', ...nobody }).shown, 'there');
  });

  it('that nobody knows change nothing, and what cannot be read shows the field', () => {
    assert.equal(ask('{{ticket.requester.first_name | sparkle: 3}}').shown, 'Mina');
    assert.equal(ask('{{ticket.requester.first_name | | }}').shown, 'Mina');
  });

  it('work on names with spaces too', () => {
    assert.equal(ask('{{Customer First Name | upcase}}', { provider: 'plain-list' }).shown, 'MINA');
  });

  it('cannot take long', () => {
    assert.equal(
      ask('a{% for i in (1..99999999) %}b{% endfor %}{{ "x" | append: (1..99999999) }}').shown.slice(0, 1),
      'a',
    );
  });
});

describe('what no customer reads', () => {
  it('comments and tags that only give names', () => {
    const { shown, hidden } = ask(
      '{% comment %}note{% endcomment %}{% assign n = ticket.requester.name | split: " " | last %}Hi {{n}}',
    );
    assert.equal(shown, 'Hi Okafor');
    assert.equal(hidden.length, 1);
    assert.equal(ask('{% capture n %}{{ticket.id}}!{% endcapture %}No. {{n}}').shown, 'No. 41827!');
  });

  it('but braces in raw text', () => {
    assert.equal(ask('{% raw %}{{x}}{% endraw %}').shown, '{{x}}');
  });

  it('broken placeholders stay as they are written', () => {
    assert.equal(ask('Hi {{ticket.requester.name, welcome').fills.size, 0);
  });
});
