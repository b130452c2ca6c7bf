import assert from 'node:assert/strict';
import { DESKS } from '../../../server/src/engine/providers/known-variables.ts';
import { SAMPLE } from '../../../server/src/engine/providers/tokens/variables.ts';
import { CUSTOMERS, customerOf, customersWith } from '../../../server/src/engine/samples/customers.ts';
import { knownOf } from '../../../server/src/engine/samples/values.ts';
import { ask } from './support.ts';

const NAMES =
  'Hi {{ticket.requester.first_name}} ({{ticket.requester.name}}, {{ticket.requester.email}}) at {{ticket.organization.name}}';

const own = customersWith([
  {
    name: 'Wholesale',
    values: [
      ['ticket.requester.first_name', 'Ada'],
      ['order.total', 250],
      ['ticket.tags', ['vip']],
    ],
  },
]);
const wholesale = customerOf(own, 'own:Wholesale');

describe('sample customers', () => {
  it('each gives what a desk knows of it', () => {
    assert.equal(ask(NAMES).shown, 'Hi Mina (Mina Okafor, mina@example.com) at Example Ltd');
    assert.equal(ask(NAMES, { customer: 'nothing' }).shown, 'Hi  (, ) at ');
    assert.equal(ask(NAMES, { customer: 'arabic' }).shown, 'Hi ليلى (ليلى الحداد, laila@example.com) at شركة المثال');
    assert.equal(
      ask(NAMES, { customer: 'japanese' }).shown,
      'Hi 花子 (山田 花子, hanako@example.com) at 株式会社サンプル',
    );
    assert.match(ask(NAMES, { customer: 'accents' }).shown, /^Hi Siobhán \(Siobhán O’Brien-Núñez, /);
    assert.ok(ask(NAMES, { customer: 'long' }).shown.length > 2 * ask(NAMES).shown.length);
  });

  it('whoever is known shows what the desks’ tables show, so that a hover and the preview agree', () => {
    for (const [id, desk] of DESKS)
      for (const { name, sample } of desk.variables) {
        const { value } = knownOf(name, { id, ...desk }, CUSTOMERS[0]!);
        if (sample !== '…' && !name.includes('*')) assert.equal(value, sample, `${id}: ${name}`);
      }
  });

  it('no variable of any desk is left without a value, and none shows one for whom nothing is known', () => {
    for (const [id, desk] of DESKS)
      for (const { name } of desk.variables)
        for (const customer of CUSTOMERS) {
          const { value } = knownOf(name.replaceAll('*', 'x'), { id, ...desk }, customer);
          if (customer.person === undefined) assert.equal(value, '', `${id}: ${name}`);
          else if (sampleOf(desk.variables, name) !== '') assert.match(String(value), /[^\s…]/, `${id}: ${name}`);
        }
  });

  it('shows a name in the forms that a desk makes of it', () => {
    const text = '%{ticket.name.lastfirst}; %{ticket.name.short}; %{ticket.name.shortformal}';
    assert.equal(ask(text, { provider: 'osticket' }).shown, 'Okafor, Mina; Mina O.; M. Okafor');
    assert.equal(
      ask(text, { provider: 'osticket', customer: 'accents' }).shown,
      'O’Brien-Núñez, Siobhán; Siobhán O.; S. O’Brien-Núñez',
    );
  });

  it('tells by its name what a placeholder of no known desk could hold', () => {
    for (const [placeholder, shown] of [
      ['{{ticket.requester.first_name}}', 'Mina'],
      ['{{ contact.name }}', 'Mina'],
      ['#{ticket.customer.firstname}', 'Mina'],
      ['%{recipient_last_name}', 'Okafor'],
      ['{{agent.name}}', SAMPLE.agent],
      ['{{agentFirstName}}', SAMPLE.agentFirst],
      ['{{orderNumber}}', SAMPLE.order],
      ['{{ticket_id}}', SAMPLE.ticket],
      ['{{delivery.date}}', SAMPLE.date],
      ['{{tracking_url}}', SAMPLE.url],
      ['{{customer.delivery_window}}', 'delivery window'],
    ] as const)
      assert.equal(ask(placeholder, { provider: 'plain-list' }).shown, shown, placeholder);
  });

  it('a team’s own comes behind the others, and its values win', () => {
    assert.deepEqual(own.map(({ name }) => name).at(-1), 'Wholesale');
    assert.equal(
      ask('{{ticket.requester.first_name}} {{ticket.requester.email}}', { customer: wholesale }).shown,
      'Ada mina@example.com',
    );
    assert.equal(ask('{% if order.total > 200 %}Free{% endif %}', { customer: wholesale }).shown, 'Free');
    assert.equal(ask('{% if ticket.tags contains "vip" %}A{% else %}B{% endif %}', { customer: wholesale }).shown, 'A');
    assert.equal(ask('{% if ticket.tags contains "vi" %}A{% else %}B{% endif %}', { customer: wholesale }).shown, 'B');
  });

  it('an id that is gone means the first customer', () => {
    assert.equal(customerOf(CUSTOMERS, 'own:Gone').id, 'known');
    assert.equal(customerOf(CUSTOMERS, undefined).id, 'known');
  });
});

const sampleOf = (variables: readonly { name: string; sample: string }[], name: string): string =>
  variables.find((each) => each.name === name)?.sample ?? '';
