import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Liquid } from 'liquidjs';
import { CUSTOMERS, customerOf, customersWith } from '../../server/src/engine/samples/customers.ts';
import { runs, SEED } from '../support/property.ts';
import { ask } from '../unit/samples/support.ts';

const VALUES = { a: 'red', 'b.c': 'blue sky', 'b.d': 7, e: true, list: ['red', 'green'] } as const;
const SCOPE = { a: 'red', b: { c: 'blue sky', d: 7 }, e: true, list: ['red', 'green'] };
const customer = customerOf(customersWith([{ name: 'Law', values: Object.entries(VALUES) }]), 'own:Law');

const name = fc.constantFrom('a', 'b.c', 'b.d', 'e', 'list', 'x');
const literal = fc.constantFrom('"red"', '"blue sky"', '7', '3', 'true', 'blank');
const condition = fc.oneof(
  name,
  fc.tuple(name, fc.constantFrom('==', '!=', 'contains', '>', '<='), literal).map((parts) => parts.join(' ')),
  fc.tuple(name, fc.constantFrom('and', 'or'), name).map((parts) => parts.join(' ')),
);
const filters = fc.constantFrom('', ' | upcase', ' | default: "none"', ' | append: a | size', ' | split: " " | last');
const words = fc.constantFrom('Hi ', 'one. ', '\n', ', ', '');

const { template } = fc.letrec<{ template: string; part: string }>((tie) => ({
  template: fc.array(tie('part'), { maxLength: 5 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.tuple(name, filters).map(([of, filter]) => `{{ ${of}${filter} }}`),
    fc.tuple(condition, tie('template')).map(([when, then]) => `{% if ${when} %}${then}{% endif %}`),
    fc
      .tuple(condition, tie('template'), condition, tie('template'), tie('template'))
      .map(([a, one, b, two, three]) => `{% if ${a} %}${one}{% elsif ${b} %}${two}{% else %}${three}{% endif %}`),
    fc
      .tuple(condition, tie('template'), tie('template'))
      .map(([when, then, other]) => `{% unless ${when} %}${then}{% else %}${other}{% endunless %}`),
    fc
      .tuple(name, literal, literal, tie('template'), tie('template'))
      .map(([of, a, b, then, other]) => `{% case ${of} %}{% when ${a}, ${b} %}${then}{% else %}${other}{% endcase %}`),
    fc.tuple(name, filters).map(([of, filter]) => `{% assign x = ${of}${filter} %}`),
    tie('template').map((inner) => `{% capture x %}${inner}{% endcapture %}`),
  ),
}));

describe('law: samples', () => {
  it('a template shows what liquidjs makes of it as a whole', () => {
    const engine = new Liquid();
    const law = fc.property(template, (text) => {
      // A name that the template has not given yet is one of the preview's own, so that it reads like something.
      const whole = `{% assign x = "so" %}${text}`;
      assert.equal(ask(whole, { customer }).shown, engine.parseAndRenderSync(whole, SCOPE));
    });
    fc.assert(law, { seed: SEED, numRuns: runs(2_000) });
  });

  it('whatever a reply holds, for every customer: nothing is thrown, and what is hidden lies in it, in order, apart', () => {
    const piece = fc.constantFrom(
      '{% if a %}',
      '{% elsif b == 1 %}',
      '{% else %}',
      '{% endif %}',
      '{% case a %}',
      '{% when 1 %}',
      '{% endcase %}',
      '{% for a in b %}',
      '{% endfor %}',
      '{% assign a = b %}',
      '{% capture a %}',
      '{% endcapture %}',
      '{{ a | b: c }}',
      '{{a',
      '{% raw %}',
      '{% endraw %}',
      '{% comment %}',
      '{% endcomment %}',
      '{% include "a" %}',
      '%{a}',
      '[DATE]',
      'é🎉 ',
      '"',
      '|',
    );
    const text = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));
    const law = fc.property(text, fc.constantFrom(...CUSTOMERS), (reply, who) => {
      const { hidden } = ask(reply, { customer: who });
      let last = -1;
      for (const { start, end } of hidden) {
        assert.ok(last < start && start < end && end <= reply.length);
        last = end;
      }
    });
    fc.assert(law, { seed: SEED, numRuns: runs(5_000) });
  });
});
