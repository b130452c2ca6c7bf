import assert from 'node:assert/strict';
import { customerOf, customersWith } from '../../../server/src/engine/samples/customers.ts';
import { ask } from './support.ts';

const LANGUAGE =
  'A {% if ticket.requester.language == "English" %}en{% elsif ticket.requester.language == "Arabic" %}ar{% else %}xx{% endif %} Z';

describe('conditions of a reply', () => {
  it('show the part that the customer gets, say why, and leave out the others', () => {
    const { shown, branches } = ask(LANGUAGE);
    assert.equal(shown, 'A en Z');
    assert.deepEqual(branches, [
      {
        block: 0,
        token: 0,
        options: [
          'if ticket.requester.language == "English"',
          'elsif ticket.requester.language == "Arabic"',
          'otherwise',
        ],
        shown: 0,
        usual: 0,
        says: 'Shown because ticket.requester.language is “English”.',
      },
    ]);
    assert.equal(ask(LANGUAGE, { customer: 'arabic' }).shown, 'A ar Z');
    assert.equal(ask(LANGUAGE, { customer: 'japanese' }).shown, 'A xx Z');
    assert.equal(
      ask(LANGUAGE, { customer: 'nothing' }).branches[0]!.says,
      'Shown because ticket.requester.language is empty.',
    );
  });

  it('show the part that a person chose, and say so', () => {
    const { shown, branches } = ask(LANGUAGE, { choices: { 0: 2 } });
    assert.equal(shown, 'A xx Z');
    assert.equal(branches[0]!.usual, 0);
    assert.equal(
      branches[0]!.says,
      'Shown because you chose it. For this customer, ticket.requester.language is “English”.',
    );
    assert.equal(ask(LANGUAGE, { choices: { 0: 7 } }).shown, 'A en Z', 'a choice that is gone counts for nothing');
  });

  it('may show nothing', () => {
    const text = 'A{% if ticket.organization.name == "Acme" %} for Acme{% endif %}.';
    const { shown, branches } = ask(text);
    assert.equal(shown, 'A.');
    assert.deepEqual(branches[0]!.options, ['if ticket.organization.name == "Acme"', 'nothing']);
    assert.equal(branches[0]!.says, 'Left out because ticket.organization.name is “Example Ltd”.');
    assert.equal(ask(text, { choices: { 0: 0 } }).shown, 'A for Acme.');
  });

  it('unless, case, and, or, contains', () => {
    assert.equal(ask('{% unless ticket.status == "open" %}shut{% else %}open{% endunless %}').shown, 'open');
    const text =
      '{% case ticket.status %} {% when "solved", "closed" %}done{% when "new" or "open" %}ours{% else %}?{% endcase %}';
    assert.equal(ask(text).shown, 'ours');
    assert.deepEqual(ask(text).branches[0]!.options, ['when "solved", "closed"', 'when "new" or "open"', 'otherwise']);
    assert.equal(ask(text, { customer: 'nothing' }).shown, '?');
    assert.equal(ask('{% if ticket.id and ticket.status contains "ope" %}y{% endif %}').shown, 'y');
  });

  it('an empty field is nothing, however the template asks', () => {
    for (const condition of [
      'ticket.organization.name',
      'ticket.organization.name != blank',
      'ticket.organization.name != ""',
      'ticket.organization.name != nil',
      'ticket.organization.name != empty',
      'ticket.organization.name.size > 0',
      'ticket.organization.name contains "a"',
    ]) {
      const text = `{% if ${condition} %}some{% else %}none{% endif %}`;
      assert.equal(ask(text, { customer: 'nothing' }).shown, 'none', condition);
      assert.equal(ask(text).shown, 'some', condition);
    }
  });

  it('loops show their text once', () => {
    const text =
      '{% for item in order.items %}- {{item.name}}{% unless forloop.last %}, {% endunless %}{% else %}no items{% endfor %}';
    assert.equal(ask(text).shown, '- Classic plan');
    assert.equal(ask(text).branches[0]!.says, 'Shown once here. The customer gets it once for each of order.items.');
    assert.equal(ask(text, { customer: 'nothing' }).shown, 'no items');
    const customers = customersWith([{ name: 'Two', values: [['order.items', ['Kettle', 'Lamp']]] }]);
    assert.equal(
      ask('{% for item in order.items %}{{item}} {% endfor %}', { customer: customerOf(customers, 'own:Two') }).shown,
      'Kettle ',
    );
  });

  it('blocks in blocks', () => {
    const text = '{% if ticket.id %}a{% if ticket.status == "open" %}b{% else %}c{% endif %}d{% else %}e{% endif %}';
    assert.equal(ask(text).shown, 'abd');
    assert.equal(ask(text, { choices: { 0: 1 } }).shown, 'e');
    assert.equal(ask(text, { choices: { 1: 1 } }).shown, 'acd');
    assert.deepEqual(
      ask(text).branches.map(({ block }) => block),
      [0, 1],
    );
  });

  it('a name given in a part left out is not given', () => {
    const text = '{% assign n = "a" %}{% if ticket.id %}{% else %}{% assign n = "b" %}{% endif %}{{n}}';
    assert.equal(ask(text).shown, 'a');
  });

  it('of a block without an end nothing is left out', () => {
    assert.deepEqual(ask('{% if a == 1 %}b').branches, []);
    assert.equal(ask('x {% if a == 1 %}b{% else %}c').shown, 'x {% if a == 1 %}b{% else %}c');
    assert.equal(ask('{% for a in b %}{% if c == 1 %}d{% endfor %}').shown, '{% if c == 1 %}d');
    assert.equal(ask('a{% endif %}b{% else %}').shown, 'a{% endif %}b{% else %}');
  });

  it('TextExpander’s optional parts', () => {
    const text = 'A%fillpart:name=extra:default=yes% more%fillpartend%.';
    assert.equal(ask(text, { provider: 'textexpander' }).shown, 'A more.');
    assert.equal(ask(text, { provider: 'textexpander', choices: { 0: 1 } }).shown, 'A.');
  });
});
