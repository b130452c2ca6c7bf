import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readingMatter } from '../../build/rule-page.mjs';
import { RULES } from '../../server/src/engine/rules/catalog.generated.ts';
import { readRuleTexts } from '../../server/src/engine/rules/rule-texts.ts';
import { PAGES } from '../support/pages.ts';

describe('the catalogue', () => {
  it('says of every rule what its page says, reading matter aside', () => {
    // A page may yield to a whole family; the catalogue names its rules.
    const named = (own: string, other: string): string[] =>
      other.endsWith('/*')
        ? PAGES.map(({ id }) => id).filter((id) => id.startsWith(other.slice(0, -1)) && id !== own)
        : [other];
    const carried = PAGES.map(({ why: _, examples: __, ...rule }) =>
      rule.yields === undefined ? rule : { ...rule, yields: rule.yields.flatMap((other) => named(rule.id, other)) },
    );
    const byId = <T extends { readonly id: string }>(rules: readonly T[]): T[] =>
      [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
    assert.deepEqual(byId(RULES), byId(carried));
  });

  it('has the reading matter of every rule beside the bundles', () => {
    const texts = readRuleTexts(readFileSync('dist/rule-pages.json', 'utf8'));
    assert.equal(texts.size, PAGES.length);
    for (const page of PAGES) assert.deepEqual(texts.get(page.id), readingMatter(page), page.id);
  });

  it('shows a reply before and after and one that is fine; two that are flagged where nothing is put right', () => {
    const one = { kind: 'flagged', text: '[[one]]' } as const;
    const two = { kind: 'flagged', text: '[[two]]' } as const;
    const fixed = { kind: 'fixed', text: '2' } as const;
    const fine = { kind: 'fine', text: 'three' } as const;
    assert.deepEqual(readingMatter({ why: 'w', examples: [one, two, fixed, fine, fine] }), {
      why: 'w',
      examples: [two, fixed, fine],
    });
    assert.deepEqual(readingMatter({ why: '', examples: [one, two, two, fine, fine] }).examples, [one, two, fine]);
  });
});

describe('reading matter', () => {
  it('leaves out what is not as it should be, and never throws', () => {
    const read = (json: unknown): unknown => Object.fromEntries(readRuleTexts(JSON.stringify(json)));
    const good = { why: 'w', examples: [{ kind: 'fine', text: 't' }] };
    assert.deepEqual(read({ 'a/b': good, 'a/c': { why: 1 }, 'a/d': null, 'a/e': { ...good, examples: [1, {}] } }), {
      'a/b': good,
      'a/e': { why: 'w', examples: [] },
    });
    for (const broken of [null, [], 1, 'x']) assert.deepEqual(read(broken), {});
    assert.equal(readRuleTexts('{').size, 0);
  });
});
