import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changedFacts, factsOf, reorderedFacts, type Told } from '../../../server/src/engine/rewording/facts.ts';
import { runs, SEED } from '../../support/property.ts';

/** `{{…}}`, `{%…%}` and `[CAPITALS]` are tokens. */
const told = (text: string): Told => ({
  text,
  tokens: [...text.matchAll(/\{\{[^}]*\}\}|\{%[^%]*%\}|\[[A-Z]+\]/g)].map(({ 0: found, index }) => ({
    kind: found.startsWith('[') ? 'fill-in' : 'placeholder',
    text: found,
    at: { start: index, end: index + found.length },
  })),
});

const changed = (before: string, after: string): readonly string[] =>
  changedFacts(factsOf(told(before)), factsOf(told(after)));

describe('what a rewrite must keep', () => {
  it('lets words change', () => {
    assert.deepEqual(changed('We regret the delay, {{name}}.', '{{name}}, I’m sorry it is late.'), []);
    assert.deepEqual(changed('Five days on [DATE].', 'On [DATE], that is 5 days.'), []);
    assert.deepEqual(changed('In 24 hours.', 'It takes 24-hour at most.'), []);
    assert.deepEqual(changed('At 5 p.m. or 6PM.', 'At 5pm or 6 pm!'), []);
    assert.deepEqual(changed('You may march on. It may be.', 'Walk on.'), []);
    assert.deepEqual(changed('<p>Hi <b>you</b></p>', '<p>Hi you</p><p>Bye</p>'), []);
    assert.deepEqual(changed('Don&#39;t.', 'Do not.'), []);
  });

  const REFUSED: readonly (readonly [before: string, after: string, ...why: string[]])[] = [
    ['Hi {{name}}.', 'Hi.', 'It loses the placeholder {{name}}.'],
    ['Hi {{name}}.', 'Hi {{ name }}.', 'It loses the placeholder {{name}}.', 'It adds the placeholder {{ name }}.'],
    ['Hi {{a}}.', 'Hi {{a}} {{a}}.', 'It adds the placeholder {{a}}.'],
    ['On [DATE].', 'Soon.', 'It loses the blank [DATE].'],
    ['Soon.', 'On [DATE].', 'It adds the blank [DATE].'],
    ['In 5 days.', 'In 5 hours.', 'It loses “5 days”.', 'It adds “5 hours”.'],
    ['In 5 business days.', 'In 5 days.', 'It loses “5 business days”.', 'It adds “5 days”.'],
    ['In two days.', 'In three days.', 'It loses “two days”.', 'It adds “three days”.'],
    ['It takes one day.', 'It takes a while.', 'It loses “one day”.'],
    ['It costs $20.', 'It costs €20.', 'It loses “$20”.', 'It adds “€20”.'],
    ['By 20% off.', 'By 20 off.', 'It loses “20%”.', 'It adds “20”.'],
    ['Use SAVE10.', 'Use SAVE20.', 'It loses “SAVE10”.', 'It adds “SAVE20”.'],
    ['On Monday.', 'On Tuesday.', 'It loses “Monday”.', 'It adds “Tuesday”.'],
    ['On 3 May.', 'On 3 June.', 'It loses “May”.', 'It adds “June”.'],
    ['Write to a@b.example.', 'Write to us.', 'It loses the address a@b.example.'],
    ['[See](/help)', 'See', 'It loses the address /help.'],
    ['<a href="x">y</a>', 'y', 'It changes a link, a picture or a comment of the reply.'],
    ['Hi.', 'Hi. <!-- uncanned-disable -->', 'It changes a link, a picture or a comment of the reply.'],
    ['{% if a %}A{% endif %}', '{% endif %}A{% if a %}', 'It changes the order of the conditions in the reply.'],
  ];
  for (const [before, after, ...why] of REFUSED)
    it(`refuses “${after}” for “${before}”`, () => assert.deepEqual(changed(before, after), why));

  it('tells where placeholders or numbers changed places', () => {
    const reordered = (before: string, after: string): readonly string[] =>
      reorderedFacts(factsOf(told(before)), factsOf(told(after)));
    assert.deepEqual(reordered('From {{a}} to {{b}} in two days or 5.', 'It goes {{a}} to {{b}}: 2 days or 5.'), []);
    assert.deepEqual(reordered('From {{a}} to {{b}}.', 'From {{b}} to {{a}}.'), [
      'Placeholders stand in another order: is that right?',
    ]);
    assert.deepEqual(reordered('From 3 to 5.', 'From 5 to 3.'), [
      'Numbers or dates stand in another order: is that right?',
    ]);
  });

  const part = fc.constantFrom(
    '{{a}}',
    '{{b}}',
    '[DATE]',
    '7',
    '3 days',
    '$20',
    'Monday',
    'SAVE10',
    'https://a.example/x',
  );
  const words = fc.constantFrom('we', 'sorry', 'please', 'may', 'order', 'the');

  it('property: order and words do not matter', () => {
    fc.assert(
      fc.property(
        fc
          .array(part)
          .chain((parts) => fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length }))),
        fc.array(words, { minLength: 1 }),
        ([parts, others], more) => {
          const written = (all: readonly string[], filler: string): string =>
            all.map((each) => `${filler} ${each}`).join(' , ');
          assert.deepEqual(changed(written(parts, 'so'), written(others, more.join(' '))), []);
        },
      ),
      { seed: SEED, numRuns: runs(2000) },
    );
  });

  it('property: what is lost, added or doubled is always told', () => {
    fc.assert(
      fc.property(fc.array(part), fc.nat(), part, (parts, n, other) => {
        const at = n % (parts.length + 1);
        const more = [...parts.slice(0, at), other, ...parts.slice(at)];
        const [a, b] = [parts, more].map((all) => all.map((each) => `so ${each}`).join(' , ')) as [string, string];
        assert.equal(changed(a, b).length, 1);
        assert.equal(changed(b, a).length, 1);
      }),
      { seed: SEED, numRuns: runs(2000) },
    );
  });
});
